import { dateEnClair } from '@/lib/affichage';
import { dernierJourDeRecours, VOIES_DE_RECOURS } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

/** How to contest a decision, and by when. */
export function Recours({ decisionLe }: { readonly decisionLe: DateCivile }) {
  return (
    <section className="space-y-3" aria-labelledby="recours">
      <h2 id="recours">Si vous n’êtes pas d’accord</h2>
      <p>
        Vous avez deux mois, jusqu’au <strong>{dateEnClair(dernierJourDeRecours(decisionLe))}</strong>, pour
        contester cette décision. Sans réponse au bout de deux mois, votre recours est refusé et vous pouvez
        saisir le tribunal.
      </p>
      <ul className="space-y-3">
        {VOIES_DE_RECOURS.map((voie) => (
          <li key={voie.regle}>
            <strong>{voie.nom}</strong>, devant {voie.devant}. {voie.comment}
          </li>
        ))}
      </ul>
    </section>
  );
}
