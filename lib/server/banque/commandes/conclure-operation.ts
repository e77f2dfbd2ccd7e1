import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { signerRetour } from '../../adaptateurs/banque-locale';
import type { ReglagesLyra } from '../../adaptateurs/lyra/lyra';
import { reglagesBanqueLocale } from '../../adaptateurs/paiement';
import { base, type Tx, transaction } from '../../base';
import { notifierPaiement } from '../../taches/definitions/notifier-paiement';
import { mettreEnFile } from '../../taches/mettre-en-file';
import { type CleDenouement, denouement, estDenouement } from '../denouements';
import { adresseDeRetour, champsDe, DUREE_DE_LA_PAGE_MS, lireDemandeDatee } from '../operation';
import { remettreNotification } from './remettre-notification';

export type RefusDeConclusion = 'inconnue' | 'expiree';

/** Where the browser goes; `null` when it stays on the bank's page. */
export type Suite = string | null;

/** Leaves the first try to the request itself; the job is there when the process dies before it. */
const FILET_SECONDES = 5;

async function ecrire(tx: Tx, operationId: string, cle: CleDenouement, le: Date): Promise<boolean> {
  const { count } = await tx.operationBancaire.updateMany({
    where: {
      id: operationId,
      denouement: null,
      ouverteLe: { gt: new Date(le.getTime() - DUREE_DE_LA_PAGE_MS) },
    },
    data: { denouement: cle, conclueLe: le },
  });
  if (count === 0) return false;
  for (const [rang, { issue, apresSecondes }] of denouement(cle).notifications.entries()) {
    await tx.notificationBancaire.create({ data: { operationId, rang, issue } });
    await mettreEnFile(tx, {
      definition: notifierPaiement,
      cle: `${operationId}:${rang}`,
      donnees: { operationId, rang },
      apresSecondes: apresSecondes || FILET_SECONDES,
    });
  }
  return true;
}

/** The visitor has chosen: the portal is told, then the browser goes back. Chosen twice, the first choice stands. */
export async function conclureOperation(
  operationId: string,
  cle: CleDenouement,
  le: Date = new Date(),
): Promise<Resultat<Suite, RefusDeConclusion>> {
  const reglages = reglagesBanqueLocale();
  if (!reglages) return refus('inconnue');
  const faite = await transaction((tx) => ecrire(tx, operationId, cle, le));
  if (faite) {
    const aussitot = denouement(cle).notifications.flatMap((n, rang) =>
      n.apresSecondes === 0 ? [rang] : [],
    );
    // A bank tells the shop before it sends the customer back; what fails here is tried again by the job.
    await Promise.allSettled(aussitot.map((rang) => remettreNotification(operationId, rang)));
  }
  return suiteDe(operationId, reglages);
}

async function suiteDe(id: string, reglages: ReglagesLyra): Promise<Resultat<Suite, RefusDeConclusion>> {
  const operation = await base().operationBancaire.findUnique({ where: { id } });
  if (!operation) return refus('inconnue');
  if (!operation.denouement || !operation.conclueLe || !estDenouement(operation.denouement))
    return refus('expiree');
  const champs = champsDe(operation.champs);
  const demande = lireDemandeDatee(champs, reglages);
  const { retour } = denouement(operation.denouement);
  if (!demande || !retour) return succes(null);
  const emission = { issue: retour, transUuid: id.replaceAll('-', ''), le: operation.conclueLe };
  return succes(adresseDeRetour(demande.retour, signerRetour(champs, reglages, emission)));
}
