import { Lien } from '@/components/ui/Lien';
import { numeroter } from '@/components/ui/numeroter';
import { typographie } from '@/lib/affichage';
import type { FaitManquant } from '@/lib/domain/bourse/resultat';

/** `href`: where the missing answer can be given. */
export type Reserve = FaitManquant & { readonly href?: string };

/** What keeps us from concluding: what nobody told us, and what only the Crous may judge. */
export function Reserves({ faitsManquants }: { readonly faitsManquants: readonly Reserve[] }) {
  return (
    <ul className="space-y-4">
      {numeroter(faitsManquants).map(({ cle, ligne: { libelle, raison, source, href } }) => (
        <li key={cle} className="border-l-4 border-safran pl-4">
          <p>{typographie(libelle)}</p>
          {raison === 'examen_crous' && source ? (
            <p className="text-petit text-encre-doux">{typographie(`Examen par le Crous · ${source}`)}</p>
          ) : null}
          {href ? (
            <Lien href={href}>
              Répondre<span className="sr-only">{typographie(` : ${libelle}`)}</span>
            </Lien>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
