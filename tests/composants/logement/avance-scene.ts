import type { PropositionMontree } from '@/lib/parcours/logement/avance';

export const ID = '0197a000-0000-7000-8000-000000000001';

/** A room offered at the first round, its advance to pay. */
export const PROPOSEE: PropositionMontree = {
  ...{ id: ID, proposition: ID, genre: 'avance', annee: '2026-2027', chambre: 'proposee' },
  logement: {
    ...{ fiche: 12, intitule: 'Studio', pieces: 1, residence: 'Résidence Kergoat', adresse: '3 rue du Test' },
    ...{ ville: 'Rennes', surfaces: { min: 18, max: 18 }, loyer: 24_571 },
  },
  ...{ origine: 'tour', tour: 1, voeu: 2, etat: 'a_payer', centimes: 10_000 },
  echeanceLe: new Date('2026-06-11T21:59:00Z'),
  ...{ empechement: null, lien: null, dernierLien: null, derniereCarte: null, reglee: null },
  ...{ remboursements: [], demande: null, entreeEnVigueur: '2026-09-01' },
};

const LIEN = {
  adresse: 'https://guichet.exemple.fr/payer/abc',
  expireLe: new Date('2026-06-11T08:00:00Z'),
  courriel: null,
};

const PAYE = { le: new Date('2026-06-09T09:30:00Z'), mode: 'carte', reference: 'abcdef' } as const;

export const REGLEE: PropositionMontree = {
  ...PROPOSEE,
  ...{
    chambre: 'reservee',
    etat: 'reglee',
    empechement: 'deja_acquittee',
    reglee: PAYE,
    demande: 'de_droit',
  },
};

const remboursement = (
  etat: PropositionMontree['remboursements'][number]['etat'],
  reste: Partial<PropositionMontree['remboursements'][number]> = {},
) => ({
  ...{ id: `r-${etat}`, etat, libelle: 'Vous avez payé deux fois', centimes: 10_000 },
  ...{ raison: null, refuseLe: null },
  ...reste,
});

/** The page in each of its moments. */
export const SCENES = {
  proposee: PROPOSEE,
  enAttente: { ...PROPOSEE, etat: 'paiement_en_cours', derniereCarte: 'redirigee' },
  refuseeParLaBanque: { ...PROPOSEE, derniereCarte: 'refusee' },
  abandonnee: { ...PROPOSEE, derniereCarte: 'abandonnee' },
  sansReponse: { ...PROPOSEE, derniereCarte: 'expiree' },
  lienDonne: { ...PROPOSEE, etat: 'paiement_en_cours', lien: LIEN },
  lienRefuse: { ...PROPOSEE, dernierLien: { etat: 'refuse', motif: 'impossible' } },
  lienExpire: { ...PROPOSEE, dernierLien: { etat: 'expire', motif: null } },
  tropTard: { ...PROPOSEE, empechement: 'echeance_passee' },
  refusee: { ...PROPOSEE, chambre: 'refusee', etat: 'close', empechement: 'chambre_rendue' },
  expiree: { ...PROPOSEE, chambre: 'expiree', etat: 'close', empechement: 'chambre_rendue' },
  reglee: REGLEE,
  payeeParUnTiers: { ...REGLEE, reglee: { ...PAYE, mode: 'tiers' } },
  apresLEntree: { ...REGLEE, demande: 'exceptionnelle' },
  enTrop: { ...REGLEE, remboursements: [remboursement('iban_attendu')] },
  examinee: { ...REGLEE, demande: null, remboursements: [remboursement('demande')] },
  rembourse: { ...REGLEE, chambre: 'liberee', demande: null, remboursements: [remboursement('vire')] },
  remboursementRefuse: {
    ...REGLEE,
    demande: 'exceptionnelle',
    remboursements: [remboursement('refuse', { raison: 'Hors droit.', refuseLe: '2026-10-01' })],
  },
  depot: {
    ...PROPOSEE,
    ...{ genre: 'depot_de_garantie', chambre: 'reservee', centimes: 24_571, echeanceLe: null },
  },
  depotPaye: {
    ...REGLEE,
    ...{ genre: 'depot_de_garantie', centimes: 24_571, echeanceLe: null, demande: null },
  },
} as const satisfies Readonly<Record<string, PropositionMontree>>;
