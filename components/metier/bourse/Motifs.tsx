import { numeroter } from '@/components/ui/numeroter';
import { typographie } from '@/lib/affichage';
import { MOTIFS } from '@/lib/domain/bourse';
import type { Motif } from '@/lib/domain/bourse/resultat';
import { adresseDesRegles } from '../regles/adresse';

/** Why the answer is no, each reason with its text and the rule behind it. */
export function Motifs({ motifs }: { readonly motifs: readonly Motif[] }) {
  return (
    <ul className="space-y-4">
      {numeroter(motifs).map(({ cle, ligne: { code, libelle, source } }) => {
        const regle = adresseDesRegles(MOTIFS[code].regles);
        return (
          <li key={cle} className="border-l-4 border-encre pl-4">
            <p>{typographie(libelle)}</p>
            <p className="text-petit text-encre-doux">
              {typographie(source)}
              {regle ? (
                <>
                  {' '}
                  · <a href={regle}>La règle</a>
                </>
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
