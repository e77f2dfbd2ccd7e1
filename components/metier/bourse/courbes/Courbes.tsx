import type { ReactNode } from 'react';
import type { Bareme } from '@/lib/domain/baremes';
import { faitsDuCalcul, voisines } from '@/lib/domain/bourse/courbes';
import type { ResultatBourse } from '@/lib/domain/bourse/resultat';
import type { CourbesDuSimulateur, Simulation } from '@/lib/parcours/simulateur';
import { BlocCourbe } from './BlocCourbe';
import { phrasesDe } from './phrases';
import { TableauDeCourbe } from './TableauDeCourbe';
import { RAISONS, resteEgal } from './textes';

interface ProprietesCourbes extends CourbesDuSimulateur {
  readonly simulation: Simulation;
}

function titreDe({ type }: ResultatBourse, situees: boolean): string {
  if (type === 'non_eligible') return 'Ce qui changerait la réponse';
  return situees ? 'Ce qui changerait votre échelon' : 'De quoi dépend votre échelon';
}

/** What would change the answer: in sentences, then drawn, then in figures; or the sentence that says why not. */
export function Courbes({ simulation: { resultat, bareme, faits }, courbes, sans }: ProprietesCourbes) {
  if (sans === 'condition') return <p className="max-w-mesure">{RAISONS.condition}</p>;
  return (
    <section>
      <h2 className="mb-3">
        {titreDe(
          resultat,
          courbes.every(({ actuel }) => actuel !== null),
        )}
      </h2>
      <div className="space-y-5">
        <Phrases {...{ courbes, bareme }} />
        {resultat.type === 'indetermine' && courbes.length > 0 ? (
          <p className="text-petit text-encre-doux">
            Sous réserve des conditions qui restent à vérifier, et des réponses qui manquent.
          </p>
        ) : null}
        {courbes.map((courbe, rang) => {
          const reste = `${resteEgal(courbe.axe, resultat.explication)}${bareme.statut === 'provisoire' ? ' (barème provisoire)' : ''}`;
          return (
            <BlocCourbe
              key={courbe.axe}
              {...{ courbe, bareme, reste }}
              faits={faitsDuCalcul(faits)}
              ouvert={rang === 0}
            >
              <TableauDeCourbe {...{ courbe, reste }} />
            </BlocCourbe>
          );
        })}
        {sans ? <p>{RAISONS[sans]}</p> : null}
      </div>
    </section>
  );
}

/** The sentences, before any drawing. */
function Phrases({
  courbes,
  bareme,
}: Pick<ProprietesCourbes, 'courbes'> & { readonly bareme: Bareme }): ReactNode {
  const phrases = phrasesDe(courbes);
  const auSommet = courbes.some((courbe) => {
    const ici = voisines(courbe)?.ici.lecture;
    return ici?.type === 'echelon' && ici.echelon === bareme.echelons.at(-1);
  });
  if (phrases.length === 0 && !auSommet) return null;
  return (
    <ul className="space-y-2">
      {auSommet ? <li>Vous avez déjà l’échelon le plus élevé.</li> : null}
      {phrases.map(({ debut, suite }) => (
        <li key={debut}>
          <strong>{debut}</strong>, {suite}
        </li>
      ))}
    </ul>
  );
}
