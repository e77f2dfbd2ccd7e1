import { Lien } from '@/components/ui/Lien';
import { typographie } from '@/lib/affichage';
import type { FaitManquant } from '@/lib/domain/bourse/resultat';

interface ProprietesReserves {
  readonly faitsManquants: readonly FaitManquant[];
  /** Where the missing answer can be given; `null` when no question asks for it. */
  readonly adresse?: (code: string) => string | null;
}

/** What keeps us from concluding: what nobody told us, and what only the Crous may judge. */
export function Reserves({ faitsManquants, adresse }: ProprietesReserves) {
  return (
    <ul className="space-y-4">
      {faitsManquants.map((fait) => (
        <li key={fait.code} className="border-l-4 border-safran pl-4">
          <p>
            {typographie(fait.libelle)}
            {fait.raison === 'examen_crous' ? ' Le Crous examine ce cas.' : null}
          </p>
          {fait.source ? <p className="text-petit text-encre-doux">{typographie(fait.source)}</p> : null}
          <Repondre href={fait.raison === 'manquant' ? adresse?.(fait.code) : null} libelle={fait.libelle} />
        </li>
      ))}
    </ul>
  );
}

function Repondre({ href, libelle }: { readonly href: string | null | undefined; readonly libelle: string }) {
  if (!href) return null;
  return (
    <Lien href={href}>
      Répondre à cette question<span className="sr-only"> : {typographie(libelle)}</span>
    </Lien>
  );
}
