import { refus, succes } from '../noyau/resultat';
import type { Commande, Decision } from './commandes';
import { categorieExoneration } from './exoneration';
import type { DemandeSuivie, VieCvec } from './vie';

/** Why an agent lets an exemption stand although the bourse that founded it is refused: the sentence that the student reads. */
export const MAINTIENS_EXONERATION = {
  aide_maintenue: 'Une bourse ou une aide de l’année vous exonère toujours.',
  autre_situation: 'Une autre situation vous exonère de la contribution.',
  pas_definitive: 'La décision sur votre bourse n’est pas définitive.',
} as const;

export type MaintienExoneration = keyof typeof MAINTIENS_EXONERATION;
export const estMaintienExoneration = (texte: string): texte is MaintienExoneration =>
  Object.hasOwn(MAINTIENS_EXONERATION, texte);

/** Nobody asks for an exemption that the base finds by itself: a request about one can only be its withdrawal. */
export const estRetrait = ({ categorie }: Pick<DemandeSuivie, 'categorie'>): boolean =>
  categorieExoneration(categorie)?.voie === 'automatique';

/** The withdrawal that an agent has to decide, `null` when there is none. */
export const retraitEnCours = (vie: VieCvec): string | null =>
  Object.entries(vie.demandes).find(([, d]) => d.etat === 'deposee' && estRetrait(d))?.[0] ?? null;

/**
 * The bourse that exempted the student is refused. No text says what becomes of the exemption (L. 841-5 exempts who benefits from a
 * bourse « for the year »): the Crous looks, nothing changes until then, and the attestation stays valid.
 */
export function proposerRetrait(vie: VieCvec, { demande }: Commande<'proposer_retrait'>): Decision {
  if (vie.acquittement?.motif !== 'boursier') return refus('sans_effet');
  if (retraitEnCours(vie) !== null) return refus('deja_demandee');
  return succes([{ type: 'retrait_propose', demande, categorie: 'boursier' }]);
}

const aDecider = (vie: VieCvec, demande: string): boolean => {
  const trouvee = vie.demandes[demande];
  return trouvee?.etat === 'deposee' && estRetrait(trouvee);
};

/** The attestation is no longer valid, and the contribution is to be settled again, by any way that is open. */
export function retirerExoneration(vie: VieCvec, { demande }: Commande<'retirer_exoneration'>): Decision {
  if (!aDecider(vie, demande)) return refus('demande_inconnue');
  if (!vie.acquittement) return refus('sans_effet');
  return succes([{ type: 'exoneration_retiree', demande, numero: vie.acquittement.numero }]);
}

/** The exemption stands. By itself too, when the bourse comes back before an agent has looked. */
export function maintenirExoneration(
  vie: VieCvec,
  { demande, motif }: Commande<'maintenir_exoneration'>,
): Decision {
  if (!aDecider(vie, demande)) return refus('demande_inconnue');
  return succes([{ type: 'exoneration_maintenue', demande, motif }]);
}
