/** What a window publishes of its draw besides its three files. */
export interface AnnonceDuTirage {
  readonly graine: string;
  readonly propositionsMaximum: number;
  readonly empreinte: string;
  readonly arreteeLe: string;
  readonly tireeLe: string;
}
export function rejouer(
  annonce: Pick<AnnonceDuTirage, 'graine' | 'propositionsMaximum'>,
  lotsCsv: string,
  listeCsv: string,
): string;
export function verifier(
  annonce: AnnonceDuTirage,
  lotsCsv: string,
  listeCsv: string,
  resultatCsv: string,
): readonly string[];
