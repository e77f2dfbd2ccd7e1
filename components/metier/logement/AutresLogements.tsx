import { Lien } from '@/components/ui/Lien';
import { Tableau } from '@/components/ui/Tableau';
import { adresseDeRecherche, type FicheComplete, lireRecherche } from '@/lib/parcours/logement';
import { direLoyer, direSurface, nomDuLogement } from './libelles';

/** The other rooms of the same residence. */
export function AutresLogements({ fiche }: { readonly fiche: FicheComplete }) {
  const { autres, residence } = fiche;
  const { criteres } = lireRecherche({});
  return (
    <section className="mt-10">
      <h2>Autres logements de la résidence</h2>
      {autres.length === 0 ? (
        <p className="mt-3">C’est le seul logement de cette résidence dans le catalogue.</p>
      ) : (
        <div className="mt-3">
          <Tableau
            legende={`Logements de ${residence.nom}`}
            colonnes={[
              { titre: 'Logement' },
              { titre: 'Surface', nombre: true },
              { titre: 'Loyer par mois', nombre: true },
            ]}
            lignes={autres.map(({ id, surfaces, loyers, disponible, ...nom }) => [
              <Lien key={id} href={`/logement/${id}`}>
                {nomDuLogement(nom)}
                {disponible ? '' : ' (indisponible)'}
              </Lien>,
              direSurface(surfaces),
              direLoyer(loyers),
            ])}
          />
        </div>
      )}
      <p className="mt-6">
        <Lien href={adresseDeRecherche({ ...criteres, ou: residence.ville })}>
          Tous les logements à {residence.ville}
        </Lien>
      </p>
    </section>
  );
}
