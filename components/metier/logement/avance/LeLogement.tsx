import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { eurosDeCentimes } from '@/lib/affichage';
import type { PropositionMontree } from '@/lib/parcours/logement/avance';
import { direSurface, nomDuLogement } from '../libelles';
import { MONTANT } from './libelles';

/** The room, its rent, and what it asks for. */
export function LeLogement({ proposition }: { readonly proposition: PropositionMontree }) {
  const { logement, genre, centimes, tour, voeu, reglee } = proposition;
  const { adresse, ville } = logement;
  return (
    <section aria-labelledby="le-logement" className="space-y-2">
      <h2 id="le-logement" className="text-h3">
        {nomDuLogement(logement)}, {logement.residence}
      </h2>
      <ListeDescription
        lignes={[
          { libelle: 'Adresse', valeur: adresse.includes(ville) ? adresse : `${adresse}, ${ville}` },
          { libelle: 'Surface', valeur: direSurface(logement.surfaces) },
          {
            libelle: 'Loyer par mois',
            valeur: logement.loyer === null ? 'Non communiqué' : eurosDeCentimes(logement.loyer),
          },
          ...(tour !== null && voeu !== null
            ? [{ libelle: 'Attribué', valeur: `Tour ${tour}, vœu ${voeu}` }]
            : []),
          // Once paid, the receipt says it.
          ...(reglee
            ? []
            : [
                {
                  libelle: MONTANT[genre],
                  detail:
                    genre === 'avance'
                      ? 'Déduite de votre premier loyer'
                      : 'Rendu après votre départ du logement',
                  valeur: <span className="montant">{eurosDeCentimes(centimes)}</span>,
                },
              ]),
        ]}
      />
      <p>
        <Lien href={`/logement/${logement.fiche}`}>Voir la fiche du logement</Lien>
      </p>
    </section>
  );
}
