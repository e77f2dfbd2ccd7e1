import 'server-only';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { chiffrer } from '../../../cvec';
import { admission, dessiner } from '../../../documents';
import type { Horloge } from '../../../ports/horloge';
import { empreinteDe } from '../admission';
import { lireDecision } from '../requetes/lire-decision';
import { conduire, type RefusConduite } from './conduire';

export interface Acceptation {
  readonly sejour: string;
  readonly personneId: string;
  /** Hash of the decision that was on the page. */
  readonly empreinte: string;
  /** Name as typed, and the sentence that was ticked. */
  readonly nom: string;
  readonly engagement: string;
  readonly horloge: Horloge;
}

const ECRIRE = `INSERT INTO "AcceptationAdmission" ("sejourId", "personneId", empreinte, "pdfEmpreinte", "pdfScelle", nom, engagement, "accepteeLe")
  VALUES ($1::uuid, $2::uuid, $3, $4, decode($5, 'hex'), $6, $7, $8::timestamptz)`;

/**
 * Accepts the decision: who, what (the file itself, sealed, and its hash), in which words, when. The file is drawn from the frozen
 * content before the transaction; the version that was read is the one that is accepted, or nothing is.
 */
export async function accepterAdmission(demande: Acceptation): Promise<Resultat<'acceptee', RefusConduite>> {
  const { sejour, personneId, empreinte, nom, engagement, horloge } = demande;
  const decision = await lireDecision(sejour, personneId);
  if (!decision) return refus('hors_etat');
  const octets = await dessiner(admission(decision.contenu, null));
  const pdf = empreinteDe(octets);
  const faite = await conduire({
    cible: { par: 'etudiant', id: sejour, personneId },
    ...{ acteur: 'etudiant', horloge },
    commande: () => succes({ type: 'accepter_admission', empreinte, pdf }),
    ecrire: async (tx) => {
      const scelle = chiffrer(octets).toString('hex');
      const le = horloge.maintenant().toISOString();
      const valeurs = [sejour, personneId, empreinte, pdf, scelle, nom, engagement, le];
      await tx.$executeRawUnsafe(ECRIRE, ...valeurs);
    },
  });
  return faite.ok ? succes('acceptee' as const) : faite;
}
