import 'server-only';
import { REFUS_REFERENT, type RefusReferent, rangLibre } from '@/lib/domain/etablissement';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { type Tx, transaction } from '../../base';
import { lienVers } from '../../compte';
import { envoyerCourriel, referentAgree, referentRefuse } from '../../courriels';
import { journaliser } from '../../journal/acces';
import type { Horloge } from '../../ports/horloge';
import type { AgentDuneDecision } from '../types';

interface Decision {
  readonly demande: string;
  readonly agent: AgentDuneDecision;
  readonly precision: string;
  readonly horloge: Horloge;
}

export type RefusDAgrement = 'introuvable' | 'deja_decidee' | 'complet' | 'adresse_prise';

interface DemandeLue {
  readonly id: string;
  readonly uai: string;
  readonly email: string;
  readonly motDePasse: string;
  readonly prenom: string;
  readonly nom: string;
  readonly etat: string;
  readonly etablissement: string;
}

// The institution is held too: of two approvals at once, the second counts the seat of the first.
const LIRE = `SELECT d.id, d.uai, d.email, d."motDePasse", d.prenom, d.nom, d.etat::text AS etat, e.nom AS etablissement
  FROM "DemandeDeReferent" d JOIN "Etablissement" e ON e.uai = d.uai
  WHERE d.id = $1::uuid AND ($2::text IS NULL OR e.crous = $2) FOR UPDATE OF d, e`;

async function decider(
  { demande, agent, precision, horloge }: Decision,
  etat: 'agreee' | 'refusee',
  faire: (tx: Tx, lue: DemandeLue) => Promise<RefusDAgrement | null>,
): Promise<Resultat<'decidee', RefusDAgrement>> {
  const faite = await transaction(async (tx) => {
    const [lue] = await tx.$queryRawUnsafe<DemandeLue[]>(LIRE, demande, agent.crous);
    if (!lue || lue.etat === 'a_verifier') return refus('introuvable' as const);
    if (lue.etat !== 'deposee') return refus('deja_decidee' as const);
    const empechement = await faire(tx, lue);
    if (empechement) return refus(empechement);
    await tx.demandeDeReferent.update({
      where: { id: lue.id },
      data: { etat, agentId: agent.id, precision, decideeLe: horloge.maintenant(), motDePasse: '' },
      select: { id: true },
    });
    return succes('decidee' as const);
  });
  if (faite.ok) {
    await journaliser(
      'etablissement',
      etat === 'agreee' ? 'referent_agree' : 'referent_refuse',
      null,
      agent.id,
    );
  }
  return faite;
}

/** The seat that the person takes: a new account, or the one that was withdrawn before. */
async function asseoir(tx: Tx, { uai, email, prenom, nom, motDePasse }: DemandeLue) {
  const assis = await tx.agent.findMany({ where: { uai, actif: true }, select: { rangReferent: true } });
  const rangReferent = rangLibre(assis.flatMap((a) => a.rangReferent ?? []));
  if (rangReferent === null) return 'complet' as const;
  const ancien = await tx.agent.findUnique({ where: { email }, select: { role: true, actif: true } });
  if (ancien && (ancien.actif || ancien.role !== 'referent')) return 'adresse_prise' as const;
  const siege = { uai, prenom, nom, motDePasse, rangReferent, actif: true };
  await tx.agent.upsert({
    where: { email },
    create: { ...siege, email, role: 'referent' },
    update: { ...siege, versionSession: { increment: 1 } },
    select: { id: true },
  });
  return null;
}

/** Approves a referent of an institution of the agent's Crous: never a third one. */
export const agreerReferent = (decision: Decision): Promise<Resultat<'decidee', RefusDAgrement>> =>
  decider(decision, 'agreee', async (tx, lue) => {
    const empechement = await asseoir(tx, lue);
    if (empechement) return empechement;
    await envoyerCourriel(tx, {
      cle: `acces-agree:${lue.id}`,
      destinataire: lue.email,
      courriel: referentAgree({ ...lue, lien: lienVers('/etablissement/connexion') }),
    });
    return null;
  });

export const refuserReferent = (
  decision: Decision,
  motif: RefusReferent,
): Promise<Resultat<'decidee', RefusDAgrement>> =>
  decider(decision, 'refusee', async (tx, lue) => {
    await envoyerCourriel(tx, {
      cle: `acces-refuse:${lue.id}`,
      destinataire: lue.email,
      courriel: referentRefuse({ ...lue, raison: REFUS_REFERENT[motif], precision: decision.precision }),
    });
    return null;
  });
