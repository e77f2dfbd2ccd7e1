import 'server-only';
import { estPayable, type NumeroAttestation, nomConcorde } from '@/lib/domain/cvec';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { type AttestationLue, trouverAttestation } from '../cvec';

/** What a control finds: only together, the number and the name open anything. */
export type Controle =
  | { readonly type: 'valide'; readonly attestation: AttestationLue }
  | { readonly type: 'close'; readonly attestation: AttestationLue }
  | { readonly type: 'introuvable' };

const INTROUVABLE: Controle = { type: 'introuvable' };

/** An attestation serves during the campaign of its year; afterwards it proves the past and opens no enrolment. */
export const juger = (attestation: AttestationLue | null, jour: DateCivile): Controle =>
  attestation ? { type: estPayable(attestation.annee, jour) ? 'valide' : 'close', attestation } : INTROUVABLE;

/**
 * Checks a number and a name. The same query whatever the number, the same comparison whatever was found: an unknown number and a
 * wrong name are one answer.
 */
export async function controler(numero: NumeroAttestation, nom: string, jour: DateCivile): Promise<Controle> {
  const lue = await trouverAttestation(numero);
  const concorde = nomConcorde(nom, lue ? [lue.nom, lue.nomUsage] : ['', null]);
  return juger(concorde ? lue : null, jour);
}
