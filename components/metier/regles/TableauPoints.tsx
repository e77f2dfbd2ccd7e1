import { Tableau } from '@/components/ui/Tableau';
import { km, points } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';

const desormais = (valeur: number | null): string =>
  valeur === null ? 'n’existe pas encore' : points(valeur);

/** The points of a year: distance, family, situation. */
export function TableauPoints({ bareme }: { readonly bareme: Bareme }) {
  const { paliers, autreEnfant, enfantSuperieur, handicapCDAPH, etudiantAidant } = bareme.points;
  return (
    <Tableau
      legende={`Points de charge de ${bareme.annee}`}
      colonnes={[{ titre: 'Situation' }, { titre: 'Points', nombre: true }]}
      lignes={[
        ...paliers.map(({ kmMin, points: valeur }, rang) => {
          const suivant = paliers[rang + 1];
          const jusque = suivant ? `à moins de ${km(suivant.kmMin)}` : 'ou plus';
          return [`Études ${kmMin === 0 ? '' : `à ${km(kmMin)} `}${jusque}`, points(valeur)];
        }),
        ['Autre enfant à charge, hors études supérieures', points(autreEnfant)],
        ['Autre enfant à charge, dans l’enseignement supérieur', points(enfantSuperieur)],
        ['Handicap reconnu par la CDAPH', desormais(handicapCDAPH)],
        ['Étudiant aidant d’un proche handicapé', desormais(etudiantAidant)],
      ]}
    />
  );
}
