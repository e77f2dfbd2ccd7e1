import 'server-only';
import { base } from '@/lib/server/base';
import { purgerEtablissements } from '@/lib/server/etablissement';

const JOUR_MS = 86_400_000;

/** Retention: what has served goes, each kind at its own term. */
export async function traiterPurge(_: object, maintenant: Date = new Date()): Promise<void> {
  const ilYA = (jours: number) => new Date(maintenant.getTime() - jours * JOUR_MS);
  await base().limite.deleteMany({ where: { fenetre: { lt: ilYA(1) } } });
  await base().inscriptionEnAttente.deleteMany({ where: { expireLe: { lt: ilYA(1) } } });
  await base().reinitialisationMotDePasse.deleteMany({ where: { expireLe: { lt: ilYA(7) } } });
  const vieilles = { ouverteLe: { lt: ilYA(30) } };
  await base().notificationBancaire.deleteMany({ where: { operation: vieilles } });
  await base().operationBancaire.deleteMany({ where: vieilles });
  await purgerEtablissements(maintenant);
  await base().journalAcces.deleteMany({ where: { survenuLe: { lt: ilYA(365) } } });
}
