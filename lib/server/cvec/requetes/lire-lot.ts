import 'server-only';
import { z } from 'zod';
import { desceller } from '../../acces/sceau';
import { lignes } from '../../base';

const COMPTE = z.object({ iban: z.string(), titulaire: z.string() });

export interface LigneDeVirement {
  /** End-to-end reference: the refund. */
  readonly reference: string;
  readonly titulaire: string;
  readonly iban: string;
  readonly centimes: number;
  readonly libelle: string;
}

const LIGNES = `SELECT r.id, r.centimes, coalesce(c.annee, a.annee) AS annee, coalesce(c."ibanScelle", a."ibanScelle") AS "ibanScelle",
    a.genre
  FROM "Remboursement" r LEFT JOIN "Cvec" c ON c.id = r."cvecId" LEFT JOIN "Avance" a ON a.id = r."avanceId"
  WHERE r.lot = $1 AND r.crous = $2 AND coalesce(c."ibanScelle", a."ibanScelle") IS NOT NULL ORDER BY r.id`;

/** What the student reads on the statement of her account. */
const OBJETS: Readonly<Record<string, string>> = {
  avance: 'AVANCE LOGEMENT',
  depot_de_garantie: 'DEPOT DE GARANTIE',
};

interface Ligne {
  readonly id: string;
  readonly centimes: number;
  readonly annee: string;
  readonly genre: string | null;
  readonly ibanScelle: string;
}

/** The lines of a transfer file of a Crous, for its accounting officer. */
export async function lireLotDeVirements(lot: string, crous: string): Promise<readonly LigneDeVirement[]> {
  const lues = await lignes<Ligne & object>('lot_de_virements', LIGNES, [lot, crous]);
  return lues.map(({ id, centimes, annee, genre, ibanScelle }) => ({
    ...{
      reference: id.replaceAll('-', ''),
      centimes,
      libelle: `REMBOURSEMENT ${OBJETS[genre ?? ''] ?? 'CVEC'} ${annee}`,
    },
    ...COMPTE.parse(desceller('iban', ibanScelle)),
  }));
}
