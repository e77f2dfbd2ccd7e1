import 'server-only';
import type { RefusCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { succes } from '@/lib/domain/noyau/resultat';
import type { Tx } from '../../base';
import { dansLaTransaction, parLeBassin, type Requete } from '../../du';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger, tirer } from '../juger';

interface QuiEtQuand {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly horloge: Horloge;
}

const STATUT = `SELECT
  EXISTS (SELECT FROM "Dossier" WHERE "personneId" = $1::uuid AND campagne = $2 AND etat = 'notifie_conditionnel') AS boursier,
  EXISTS (SELECT FROM "AllocationAnnuelle" WHERE "personneId" = $1::uuid AND annee = $2) AS asaa`;

type Statut = 'boursier' | 'asaa' | null;

async function statutDe(personneId: string, annee: string, requete: Requete): Promise<Statut> {
  const [lu] = await requete<{ boursier: boolean; asaa: boolean }>('cvec_statut', STATUT, [
    personneId,
    annee,
  ]);
  if (lu?.boursier) return 'boursier';
  return lu?.asaa ? 'asaa' : null;
}

async function exonererSelon(
  { personneId, annee, horloge }: QuiEtQuand,
  motif: Exclude<Statut, null>,
  requete: Requete,
): Promise<Resultat<'exoneree' | 'remboursee' | 'rien', RefusCvec>> {
  const fait = await appliquer(
    { par: 'personne', personneId, annee },
    (situation) =>
      juger(situation, {
        commande: { type: 'exonerer', motif, tirages: tirer(situation, horloge) },
        acteur: 'systeme',
        horloge,
        repondre: () => (situation.vie.acquittement ? ('remboursee' as const) : ('exoneree' as const)),
      }),
    requete,
  );
  // Nobody asked for it: a contribution that is not open, or already exempted, is the ordinary case.
  if (!fait.ok && (fait.refus === 'introuvable' || fait.refus === 'deja_exoneree'))
    return succes('rien' as const);
  return fait.ok ? fait : { ok: false, refus: fait.refus === 'introuvable' ? 'sans_effet' : fait.refus };
}

/** Exempts who has a conditional notification or the yearly aid of the year; pays back who had paid. */
export async function exonererAutomatiquement(
  demande: QuiEtQuand,
): Promise<Resultat<'exoneree' | 'remboursee' | 'rien', RefusCvec>> {
  const statut = await statutDe(demande.personneId, demande.annee, parLeBassin);
  return statut ? exonererSelon(demande, statut, parLeBassin) : succes('rien' as const);
}

/**
 * To call in the transaction that notifies a bourse, or writes a yearly aid: the contribution of the year is exempted, or paid
 * back, if and only if that transaction is committed.
 */
export async function apresNotification(tx: Tx, demande: QuiEtQuand): Promise<void> {
  const requete = dansLaTransaction(tx);
  const statut = await statutDe(demande.personneId, demande.annee, requete);
  if (statut) await exonererSelon(demande, statut, requete);
}
