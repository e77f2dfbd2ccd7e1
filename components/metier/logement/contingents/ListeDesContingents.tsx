import { jourEtHeure, pluriel } from '@/lib/affichage';
import { Lien } from '../../../ui/Lien';
import { Tableau } from '../../../ui/Tableau';
import type { ContingentMontre } from './mots';

interface ProprietesListe {
  readonly contingents: readonly ContingentMontre[];
}

/** Rooms that a Crous lends to the institution, residence by residence. */
export function ListeDesContingents({ contingents }: ProprietesListe) {
  if (contingents.length === 0) {
    return (
      <p className="rounded-bloc bg-papier p-6">
        Votre Crous ne met aucune chambre à votre disposition. Une convention se signe avec lui.
      </p>
    );
  }
  return (
    <Tableau
      legende="Chambres mises à votre disposition"
      colonnes={[
        { titre: 'Résidence' },
        { titre: 'Année' },
        { titre: 'Chambres', nombre: true },
        { titre: 'À attribuer', nombre: true },
        { titre: 'Désigner avant le' },
      ]}
      lignes={contingents.map(
        ({ id, annee, residence, ville, intitule, chambres, libres, designationAvantA }) => [
          <span key="residence" className="block min-w-48">
            <Lien href={`/etablissement/logements/${id}`}>{residence}</Lien>
            <span className="block text-petit text-encre-doux">
              {[intitule, ville].filter(Boolean).join(', ')}
            </span>
          </span>,
          annee,
          chambres,
          <span key="libres">
            {libres}
            <span className="sr-only"> {pluriel(libres, 'chambre').replace(/^\S+\s/, '')} à attribuer</span>
          </span>,
          jourEtHeure(new Date(designationAvantA)),
        ],
      )}
    />
  );
}
