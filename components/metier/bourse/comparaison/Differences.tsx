import { numeroter } from '@/components/ui/numeroter';
import { points, typographie } from '@/lib/affichage';
import { classer, type VoeuEstime } from '@/lib/parcours/simulateur/comparaison';
import { ecartEnMots, verdictEnMots } from '../verdicts';

const enMots = ({ verdict, verse }: VoeuEstime): string => verdictEnMots(verdict, verse?.annuel);

/** What the table comes to: the best paid place, then what each of the others loses. */
export function Differences({ villes }: { readonly villes: readonly VoeuEstime[] }) {
  const [premiere, ...autres] = classer(villes);
  if (!premiere) return null;
  const { motif, issue } = premiere.verdict;
  if (autres.length === 0)
    return (
      <p className="max-w-mesure">
        {typographie(`À ${premiere.nom} : ${enMots(premiere)}. ${motif ?? ''}`)} Ajoutez une autre ville pour
        comparer.
      </p>
    );
  if (autres.every((ville) => enMots(ville) === enMots(premiere)))
    return (
      <p className="max-w-mesure">
        <strong>{typographie(`Toutes ces villes donnent la même réponse : ${enMots(premiere)}.`)}</strong>{' '}
        {issue === 'refusee' && motif ? typographie(motif) : 'La distance n’y change rien.'}
      </p>
    );
  return (
    <ul className="max-w-mesure space-y-2">
      <li>
        <strong>{typographie(`La plus haute bourse est à ${premiere.nom}`)}</strong>
        {typographie(` : ${enMots(premiere)}.`)}
      </li>
      {numeroter(autres).map(({ cle, ligne: ville }) => (
        <li key={cle}>
          <strong>{typographie(`À ${ville.nom}`)}</strong>
          {typographie(` : ${enMots(ville)}${ecart(premiere, ville)}.`)}
        </li>
      ))}
    </ul>
  );
}

/** « , soit 709 € de moins par an, avec 4 points au lieu de 5 » */
function ecart(meilleure: VoeuEstime, autre: VoeuEstime): string {
  if (meilleure.verse === null || autre.verdict.issue === 'inconnue') return '';
  const perte = (autre.verse?.annuel ?? 0) - meilleure.verse.annuel;
  const [avant, apres] = [meilleure.verdict.points, autre.verdict.points];
  const charge =
    avant === null || apres === null || avant === apres ? '' : `, avec ${points(apres)} au lieu de ${avant}`;
  return perte === 0 ? `, autant${charge}` : `, soit ${ecartEnMots(perte)}${charge}`;
}
