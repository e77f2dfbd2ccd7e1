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

const LIGNES = `SELECT r.id, r.centimes, c.annee, c."ibanScelle" FROM "Remboursement" r JOIN "Cvec" c ON c.id = r."cvecId"
  WHERE r.lot = $1 AND r.crous = $2 AND c."ibanScelle" IS NOT NULL ORDER BY r.id`;

/** The lines of a transfer file of a Crous, for its accounting officer. */
export async function lireLotDeVirements(lot: string, crous: string): Promise<readonly LigneDeVirement[]> {
  const lues = await lignes<{ id: string; centimes: number; annee: string; ibanScelle: string }>(
    'lot_de_virements',
    LIGNES,
    [lot, crous],
  );
  return lues.map(({ id, centimes, annee, ibanScelle }) => ({
    ...{ reference: id.replaceAll('-', ''), centimes, libelle: `REMBOURSEMENT CVEC ${annee}` },
    ...COMPTE.parse(desceller('iban', ibanScelle)),
  }));
}
