import { base } from '@/lib/server/base';
import { lireAttestation } from '@/lib/server/cvec';
import { ANNEE, payee, preparer } from '../cvec/outillage';

interface Identite {
  readonly nom?: string;
  readonly nomUsage?: string | null;
  readonly sexe?: 'F' | 'M' | null;
  readonly ine?: string | null;
}

/** A student whose contribution is paid by card, and her attestation. */
export async function attestee(identite: Identite = {}) {
  await preparer();
  const { personneId } = await payee();
  await base().personne.update({ where: { id: personneId }, data: identite });
  const attestation = await lireAttestation(personneId, ANNEE);
  if (!attestation) throw new Error('attestation absente');
  return { personneId, attestation, numero: attestation.numero };
}
