import { numeroter } from '@/components/ui/numeroter';
import { typographie } from '@/lib/affichage';
import type { Motif } from '@/lib/domain/bourse/resultat';

/** Why the answer is no, each reason with its text. */
export function Motifs({ motifs }: { readonly motifs: readonly Motif[] }) {
  return (
    <ul className="space-y-4">
      {numeroter(motifs).map(({ cle, ligne: { libelle, source } }) => (
        <li key={cle} className="border-l-4 border-encre pl-4">
          <p>{typographie(libelle)}</p>
          <p className="text-petit text-encre-doux">{typographie(source)}</p>
        </li>
      ))}
    </ul>
  );
}
