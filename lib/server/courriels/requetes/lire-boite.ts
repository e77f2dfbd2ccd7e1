import 'server-only';
import { base } from '@/lib/server/base';
import { identifiantStable } from '@/lib/server/taches/identifiant';

const DERNIERS = 100;

export interface Enveloppe {
  readonly id: string;
  readonly destinataire: string;
  readonly sujet: string;
  readonly envoyeLe: Date;
}

export interface Boite {
  /** Stands for the address in links: addresses stay out of URLs. */
  readonly cle: string;
  readonly adresse: string;
}

const cleDe = (adresse: string): string => identifiantStable(`boite:${adresse}`);

/** The local mailbox, latest first, and the addresses that received something; `cle` keeps one address only. */
export async function lireBoite(
  cle?: string,
): Promise<{ readonly boites: readonly Boite[]; readonly courriels: readonly Enveloppe[] }> {
  const recents = await base().courrielLocal.groupBy({
    by: ['destinataire'],
    _max: { envoyeLe: true },
    orderBy: { _max: { envoyeLe: 'desc' } },
    take: DERNIERS,
  });
  const boites = recents.map(({ destinataire }) => ({ cle: cleDe(destinataire), adresse: destinataire }));
  const adresse = boites.find((b) => b.cle === cle)?.adresse;
  const courriels = await base().courrielLocal.findMany({
    where: adresse ? { destinataire: adresse } : {},
    orderBy: { envoyeLe: 'desc' },
    take: DERNIERS,
    select: { id: true, destinataire: true, sujet: true, envoyeLe: true },
  });
  return { boites, courriels };
}

export const lireCourriel = (id: string) => base().courrielLocal.findUnique({ where: { id } });
