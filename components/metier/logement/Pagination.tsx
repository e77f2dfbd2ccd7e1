import { Lien } from '@/components/ui/Lien';
import { adresseDeRecherche, type Criteres, PAGES_MAXIMUM } from '@/lib/parcours/logement';

interface ProprietesPagination {
  readonly criteres: Criteres;
  readonly pages: number;
}

/** First, last, and those around the present one; `null` is a gap. */
function numeros(page: number, pages: number): readonly (number | null)[] {
  const voulus = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return voulus
    .toSorted((a, b) => a - b)
    .flatMap((n, i, tous) => (i > 0 && n - (tous[i - 1] ?? n) > 1 ? [null, n] : [n]));
}

const FORME = 'flex min-h-11 min-w-11 items-center justify-center rounded-controle border-2 px-3';

/** Ordinary links: a page of results has an address. */
export function Pagination({ criteres, pages: toutes }: ProprietesPagination) {
  const pages = Math.min(toutes, PAGES_MAXIMUM);
  if (pages === 1) return null;
  const { page } = criteres;
  const vers = (n: number) => adresseDeRecherche({ ...criteres, page: n });
  return (
    <nav aria-label="Pages de résultats" className="mt-7">
      <ul className="flex flex-wrap items-center gap-2">
        {page > 1 ? (
          <li>
            <Lien href={vers(page - 1)} rel="prev" className={`${FORME} border-trait`}>
              Précédente
            </Lien>
          </li>
        ) : null}
        {numeros(page, pages).map((n, i) =>
          n === null ? (
            <li key={`ecart-${i < 3 ? 'debut' : 'fin'}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={n}>
              <Lien
                href={vers(n)}
                aria-current={n === page ? 'page' : undefined}
                aria-label={`Page ${n}`}
                className={`${FORME} tabular-nums ${n === page ? 'border-bleu bg-bleu-pale font-[680]' : 'border-trait'}`}
              >
                {n}
              </Lien>
            </li>
          ),
        )}
        {page < pages ? (
          <li>
            <Lien href={vers(page + 1)} rel="next" className={`${FORME} border-trait`}>
              Suivante
            </Lien>
          </li>
        ) : null}
      </ul>
      {toutes > PAGES_MAXIMUM ? (
        <p className="mt-3 text-petit text-encre-doux">
          Les pages suivantes ne s’affichent pas : précisez une ville ou un lieu d’études pour réduire la
          liste.
        </p>
      ) : null}
    </nav>
  );
}
