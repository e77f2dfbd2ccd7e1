import { dateEnClair, jourEnClair, jourEtHeure } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

export interface DocumentMontre {
  readonly phrase: string;
  readonly avantLe: string;
  readonly demandeA: number;
  readonly closA: number | null;
  readonly recu: boolean;
}

function suiteDe({ avantLe, closA, recu }: DocumentMontre): string {
  if (closA === null) return `Attendu jusqu’au ${jourEnClair(avantLe as DateCivile)} inclus`;
  return recu ? `Reçu le ${jourEtHeure(new Date(closA))}` : 'Pas reçu';
}

/** What agents asked for besides, and what came of it. */
export function DocumentsDemandes({ documents }: { readonly documents: readonly DocumentMontre[] }) {
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="titre-documents-demandes" className="space-y-3">
      <h2 id="titre-documents-demandes">Documents demandés</h2>
      <ul className="divide-y divide-trait border-y border-trait">
        {documents.map((document) => (
          <li key={document.demandeA} className="space-y-1 py-3">
            <p className="max-w-mesure whitespace-pre-line">{document.phrase}</p>
            <p className="text-petit text-encre-doux">
              Demandé le {dateEnClair(new Date(document.demandeA))}. {suiteDe(document)}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
