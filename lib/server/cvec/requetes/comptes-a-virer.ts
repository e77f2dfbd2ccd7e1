import 'server-only';
import { z } from 'zod';
import { estUuid } from '@/lib/server/uuid';
import { desceller } from '../../acces/sceau';
import { lignes } from '../../base';
import { journaliser } from '../../journal/acces';

/** An account that the next transfer file will credit. Whole cents. */
export interface CompteAVirer {
  readonly remboursement: string;
  readonly prenom: string;
  readonly nom: string;
  readonly titulaire: string;
  /** « FR76 … 0189 »: enough to recognise it, not to use it. */
  readonly iban: string;
  readonly centimes: number;
  readonly annee: string;
}

const COMPTE = z.object({ iban: z.string(), titulaire: z.string() });

const sql = (
  condition: string,
): string => `SELECT r.id AS remboursement, r.centimes, p.prenom, p.nom, p.id AS "personneId",
    coalesce(c.annee, a.annee) AS annee, coalesce(c."ibanScelle", a."ibanScelle") AS "ibanScelle"
  FROM "Remboursement" r LEFT JOIN "Cvec" c ON c.id = r."cvecId" LEFT JOIN "Avance" a ON a.id = r."avanceId"
    JOIN "Personne" p ON p.id = coalesce(c."personneId", a."personneId")
  WHERE r.crous = $1 AND r.etat = 'a_virer' AND coalesce(c."ibanScelle", a."ibanScelle") IS NOT NULL ${condition}
  ORDER BY r."ouvertLe", r.id LIMIT 100`;

interface Ligne extends Omit<CompteAVirer, 'titulaire' | 'iban'> {
  readonly ibanScelle: string;
  readonly personneId: string;
}

function montrer({ ibanScelle, personneId: _, ...reste }: Ligne): CompteAVirer {
  const { iban, titulaire } = COMPTE.parse(desceller('iban', ibanScelle));
  return { ...reste, titulaire, iban: `${iban.slice(0, 4)} … ${iban.slice(-4)}` };
}

/** The accounts that a Crous will credit next, the oldest first: the accounting officer compares the holder with the student. */
export const listerComptesAVirer = async (crous: string): Promise<readonly CompteAVirer[]> =>
  (await lignes<Ligne & object>('comptes_a_virer', sql(''), [crous])).map(montrer);

/** One of them, for its own Crous; noted in the access log. */
export async function lireCompteAVirer(
  remboursement: string,
  agent: { readonly id: string; readonly crous: string },
): Promise<CompteAVirer | null> {
  if (!estUuid(remboursement)) return null;
  const [lu] = await lignes<Ligne & object>('compte_a_virer', sql('AND r.id = $2::uuid'), [
    agent.crous,
    remboursement,
  ]);
  if (!lu) return null;
  await journaliser('instruction', 'compte_lu', lu.personneId, agent.id);
  return montrer(lu);
}
