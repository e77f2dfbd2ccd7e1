import 'server-only';
import { crousDeCode, lireNumero } from '@/lib/domain/cvec';
import { jourAParis } from '../../adaptateurs/horloge';
import { type AttestationLue, lireAttestation } from '../../cvec';
import { env } from '../../env';
import { attestation } from '../attestation';
import { dessiner } from '../dessiner';

export interface DocumentProduit {
  readonly pdf: Buffer;
  /** `attestation-cvec-2026-2027.pdf` */
  readonly nom: string;
}

function presenter(lue: AttestationLue) {
  const { annee, code, motif, emiseLe, crous, nom, nomUsage, prenom, dateNaissance, ine } = lue;
  const numero = lireNumero(lue.numero);
  if (!numero) throw new Error('numéro d’attestation illisible en base');
  return attestation({
    ...{ numero, annee, code, motif, emiseLe: jourAParis(emiseLe) },
    crous: crousDeCode(crous)?.nom ?? 'Crous',
    personne: { nom, nomUsage, prenom, dateNaissance, ine },
    verifierA: `${env().URL_PUBLIQUE}/verifier`,
  });
}

/** Her attestation of a year, drawn again from the base; `null` when there is none. */
export async function produireAttestation(
  personneId: string,
  annee: string,
): Promise<DocumentProduit | null> {
  const lue = await lireAttestation(personneId, annee);
  return lue && { pdf: await dessiner(presenter(lue)), nom: `attestation-cvec-${lue.annee}.pdf` };
}
