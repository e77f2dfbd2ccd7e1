import { points, typographie } from '@/lib/affichage';
import type { Hypothese } from '@/lib/parcours/simulateur/suite';
import { ecartEnMots, verdictEnMots } from '../verdicts';
import { changementEnMots } from './changements';

interface ProprietesEffets {
  readonly base: Hypothese;
  readonly autres: readonly Hypothese[];
}

/** The changes that would change the amount, in sentences; nothing while the table cannot be read. */
export function Effets({ base, autres }: ProprietesEffets) {
  const sensibles = autres.filter(({ ecart }) => ecart !== null && ecart !== 0);
  if (base.verdict.issue === 'inconnue') return null;
  if (sensibles.length === 0)
    return <p className="max-w-mesure">Aucun des changements ci-dessous ne modifierait ce montant.</p>;
  return (
    <>
      <ul className="max-w-mesure list-disc space-y-2 pl-6">
        {sensibles.map((hypothese) => (
          <li key={changementEnMots(hypothese.changement).phrase}>
            <strong>{typographie(`Si ${changementEnMots(hypothese.changement).phrase}`)}</strong>
            {typographie(` : ${enMots(base, hypothese)}`)}
          </li>
        ))}
      </ul>
      {sensibles.length < autres.length ? (
        <p className="max-w-mesure">Les autres changements ci-dessous n’y feraient rien.</p>
      ) : null}
    </>
  );
}

/** « échelon 2, 3 071 € par an, avec 9 points au lieu de 5, soit 908 € de plus par an. » */
function enMots({ verdict: avant }: Hypothese, { verdict, ecart }: Hypothese): string {
  const change = avant.points !== null && verdict.points !== null && avant.points !== verdict.points;
  const charge = change ? `, avec ${points(verdict.points ?? 0)} au lieu de ${avant.points}` : '';
  return `${verdictEnMots(verdict)}${charge}, soit ${ecartEnMots(ecart ?? 0)}.`;
}
