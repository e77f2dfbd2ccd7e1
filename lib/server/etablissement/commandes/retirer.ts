import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { transaction } from '../../base';
import { envoyerCourriel, referentRetire } from '../../courriels';
import { journaliser } from '../../journal/acces';
import type { AgentDuneDecision } from '../types';

interface Retrait {
  readonly referent: string;
  /** `null` for the national role, and for who leaves by themselves. */
  readonly crous: string | null;
  readonly precision: string;
}

const RETIRER = `UPDATE "Agent" a SET actif = false, "rangReferent" = NULL, "versionSession" = a."versionSession" + 1
  FROM "Etablissement" e WHERE a.id = $1::uuid AND a.role = 'referent' AND a.actif AND e.uai = a.uai
    AND ($2::text IS NULL OR e.crous = $2)
  RETURNING a.id, a.email, a.prenom, a."versionSession" AS version, e.nom AS etablissement`;

interface Retire {
  readonly id: string;
  readonly email: string;
  readonly prenom: string;
  readonly version: number;
  readonly etablissement: string;
}

/** Frees the seat and closes the sessions; the account and what it handed in stay. Asked twice, it is done once. */
const retirer = ({ referent, crous, precision }: Retrait): Promise<boolean> =>
  transaction(async (tx) => {
    const [retire] = await tx.$queryRawUnsafe<Retire[]>(RETIRER, referent, crous);
    if (!retire) return false;
    await envoyerCourriel(tx, {
      cle: `acces-retire:${retire.id}:${retire.version}`,
      destinataire: retire.email,
      courriel: referentRetire({ ...retire, precision }),
    });
    return true;
  });

/** The Crous withdraws its approval. */
export async function retirerReferent(
  referent: string,
  agent: AgentDuneDecision,
  precision: string,
): Promise<Resultat<'retire', 'introuvable'>> {
  const fait = await retirer({ referent, crous: agent.crous, precision: `Le Crous précise : ${precision}` });
  if (!fait) return refus('introuvable');
  await journaliser('etablissement', 'referent_retire', null, agent.id);
  return succes('retire');
}

/** A referent leaves: the seat is free for somebody else. */
export async function quitterSaFonction(referent: string): Promise<void> {
  const fait = await retirer({ referent, crous: null, precision: 'Vous l’avez demandé vous-même.' });
  if (fait) await journaliser('etablissement', 'referent_parti', null, referent);
}
