import type { ReactNode } from 'react';
import { classes } from './classes';
import { numeroter } from './numeroter';

export interface Colonne {
  readonly titre: string;
  /** Figures align on the right, with digits of one width. */
  readonly nombre?: boolean;
}

interface ProprietesTableau {
  readonly legende: string;
  readonly colonnes: readonly Colonne[];
  /** The first cell of each line is its heading. */
  readonly lignes: readonly (readonly ReactNode[])[];
  /** Rank of the line « vous »: say it in words in its heading too. */
  readonly ligneMarquee?: number;
}

/** A region that scrolls must take the focus, or the keyboard cannot scroll it (Safari). */
const DEFILABLE = { tabIndex: 0 } as const;

/** A table that scrolls in its own frame on narrow screens. */
export function Tableau({ legende, colonnes, lignes, ligneMarquee }: ProprietesTableau) {
  return (
    <section className="overflow-x-auto" aria-label={legende} {...DEFILABLE}>
      <table className="w-full border-collapse text-[1rem]">
        <caption className="pb-2 text-left font-[680]">{legende}</caption>
        <thead>
          <tr className="border-b-2 border-encre">
            {colonnes.map((colonne) => (
              <th key={colonne.titre} scope="col" className={cellule(colonne, 'font-[680]')}>
                {colonne.titre}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numeroter(lignes).map(({ cle, ligne }, rang) => (
            <tr
              key={cle}
              className={classes('border-b border-trait', rang === ligneMarquee && 'bg-safran-pale')}
            >
              {numeroter(ligne).map((valeur, colonne) => {
                const Balise = colonne === 0 ? 'th' : 'td';
                return (
                  <Balise
                    key={valeur.cle}
                    scope={colonne === 0 ? 'row' : undefined}
                    className={cellule(colonnes[colonne], 'font-normal')}
                  >
                    {valeur.ligne}
                  </Balise>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const cellule = (colonne: Colonne | undefined, poids: string): string =>
  classes('px-2 py-2.5 align-top', poids, colonne?.nombre ? 'montant text-right' : 'text-left');
