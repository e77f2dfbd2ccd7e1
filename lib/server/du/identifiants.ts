import 'server-only';
import { createHash, createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { env } from '../env';

/** A UUID that grows with time (version 7): rows written together lie together, and two million others cost nothing. */
export function nouvelId(maintenant: number): string {
  const heure = maintenant.toString(16).padStart(12, '0');
  return `${heure.slice(0, 8)}-${heure.slice(8)}-7${randomUUID().slice(15)}`;
}

const tirets = (h: string): string =>
  [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');

/** The order that the bank knows: the id of the attempt without its dashes. */
export const ordreDe = (tentative: string): string => tentative.replaceAll('-', '');

/** The attempt behind an order; `null` when it is not one of ours. */
export const tentativeDe = (ordre: string): string | null =>
  /^[0-9a-f]{32}$/.test(ordre) ? tirets(ordre) : null;

/**
 * The token of a payment link: 256 bits, drawn from a key of ours and the link's own name, so that the student reads her link again
 * and the base holds but its hash.
 */
export function jetonDuLien(lien: string): string {
  const cle = Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, 'guichet', 'lien-de-paiement', 32));
  return createHmac('sha256', cle).update(lien).digest('base64url');
}

/** What the base keeps of a token. */
export const hacherJetonDuLien = (jeton: string): string =>
  createHash('sha256').update(`lien-de-paiement:${jeton}`).digest('base64url');
