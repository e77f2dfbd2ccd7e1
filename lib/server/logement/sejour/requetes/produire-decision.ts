import 'server-only';
import { lignes } from '../../../base';
import { dechiffrer } from '../../../cvec';
import { admission, dessiner } from '../../../documents';
import { estUuid } from '../../../uuid';
import { lireDecision } from './lire-decision';

interface Produite {
  readonly pdf: Buffer;
  readonly nom: string;
}

/** The decision as a PDF, with the stamp once it is accepted; to its student only. */
export async function produireDecision(sejour: string, personneId: string): Promise<Produite | null> {
  const lue = await lireDecision(sejour, personneId);
  if (!lue) return null;
  const { contenu, acceptation } = lue;
  return { pdf: await dessiner(admission(contenu, acceptation)), nom: `${contenu.numero}.pdf` };
}

const ACCEPTEE = `SELECT a."pdfScelle" AS scelle, d.contenu->>'numero' AS numero FROM "AcceptationAdmission" a
  JOIN "DecisionAdmission" d ON d."sejourId" = a."sejourId" WHERE a."sejourId" = $1::uuid AND a."personneId" = $2::uuid`;

/** The very bytes that were accepted: their hash is the one that is kept. */
export async function lireFichierAccepte(sejour: string, personneId: string): Promise<Produite | null> {
  if (!estUuid(sejour)) return null;
  const [lu] = await lignes<{ scelle: Buffer; numero: string }>('admission_acceptee', ACCEPTEE, [
    sejour,
    personneId,
  ]);
  return lu ? { pdf: dechiffrer(lu.scelle), nom: `${lu.numero}-accepte.pdf` } : null;
}
