import { dateEnClair } from '@/lib/affichage';
import { crousDeCode, type EvenementCvec, motifRemboursement } from '@/lib/domain/cvec';
import { MOTIFS_DE_REFUS, type ModePaiement } from '@/lib/domain/paiement';

/** How an event reads: a title, and what it says more. */
export interface PhraseEvenement {
  readonly titre: string;
  readonly precision?: string;
}

const COMMENCE = {
  carte: 'Paiement par carte commencé',
  tiers: 'La personne a commencé à payer',
  especes: 'Avis de paiement à La Poste créé',
} as const satisfies Record<ModePaiement, string>;
const ABANDONNE = {
  carte: 'Paiement par carte abandonné',
  tiers: 'La personne a abandonné le paiement',
  especes: 'Avis de paiement annulé',
} as const satisfies Record<ModePaiement, string>;
const EXPIRE = {
  carte: 'Paiement par carte resté sans réponse',
  tiers: 'Paiement de la personne resté sans réponse',
  especes: 'Avis de paiement trop ancien',
} as const satisfies Record<ModePaiement, string>;

type Fixe = Exclude<
  EvenementCvec['type'],
  | 'tentative_creee'
  | 'tentative_abandonnee'
  | 'tentative_expiree'
  | 'lien_cree'
  | 'lien_refuse'
  | 'crous_change'
  | 'remboursement_ouvert'
>;

/** The events that always say the same. */
const TITRES: Readonly<Record<Fixe, string>> = {
  cvec_ouverte: 'Démarche commencée',
  tentative_mise_en_attente: 'Paiement vérifié par la banque',
  tentative_payee: 'Paiement reçu',
  tentative_refusee: 'Paiement refusé par la banque',
  lien_paye: 'Lien payé',
  lien_expire: 'Lien fermé : les 48 heures sont passées',
  lien_remplace: 'Ancien lien fermé par un nouveau',
  lien_annule: 'Lien annulé',
  lien_caduc: 'Lien fermé : la contribution est réglée',
  exoneration_demandee: 'Exonération demandée',
  exoneration_accordee: 'Exonération accordée',
  exoneration_refusee: 'Exonération refusée',
  cvec_acquittee: 'Attestation délivrée',
  retrait_propose: 'Bourse refusée : exonération réexaminée',
  exoneration_retiree: 'Exonération retirée, attestation annulée',
  exoneration_maintenue: 'Exonération maintenue',
  remboursement_accorde: 'Remboursement accordé',
  remboursement_refuse: 'Remboursement refusé',
  iban_recu: 'Compte bancaire reçu',
  virement_emis: 'Virement parti',
  virement_rejete: 'Virement rejeté par la banque',
};

/** @param modeDe how each attempt is paid */
export function phraseEvenement(
  e: EvenementCvec,
  modeDe: (tentative: string) => ModePaiement,
): PhraseEvenement {
  switch (e.type) {
    case 'tentative_creee':
      return { titre: COMMENCE[e.mode] };
    case 'tentative_abandonnee':
      return { titre: ABANDONNE[modeDe(e.tentative)] };
    case 'tentative_expiree':
      return { titre: EXPIRE[modeDe(e.tentative)] };
    case 'lien_cree':
      return {
        titre: 'Lien de paiement créé',
        precision: `ouvert jusqu’au ${dateEnClair(new Date(e.expireA))}`,
      };
    case 'lien_refuse':
      return { titre: 'La personne a refusé de payer', precision: MOTIFS_DE_REFUS[e.motif] };
    case 'crous_change':
      return { titre: 'Ville d’études changée', precision: crousDeCode(e.crous)?.nom ?? e.crous };
    case 'remboursement_ouvert':
      return {
        titre: e.etat === 'demande' ? 'Remboursement demandé' : 'Remboursement commencé',
        precision: motifRemboursement(e.motif)?.libelle,
      };
    default:
      return { titre: TITRES[e.type] };
  }
}
