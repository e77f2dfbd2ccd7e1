import type { ActionLien } from '../lien';
import { suiteDeLien } from '../lien';
import type { ActionRemboursement } from '../remboursement';
import { suiteDeRemboursement } from '../remboursement';
import type { ActionTentative } from '../tentative';
import { etatInitialDe, suiteDeTentative } from '../tentative';
import type { EvenementDu, TypeEvenementDu } from './evenements';
import type { VieDue } from './vie';

export const ACTION_TENTATIVE = {
  tentative_mise_en_attente: 'mettre_en_attente',
  tentative_payee: 'payer',
  tentative_refusee: 'refuser',
  tentative_abandonnee: 'abandonner',
  tentative_expiree: 'expirer',
} as const satisfies Partial<Record<TypeEvenementDu, ActionTentative>>;

export const ACTION_LIEN = {
  lien_paye: 'payer',
  lien_refuse: 'refuser',
  lien_expire: 'expirer',
  lien_remplace: 'remplacer',
  lien_annule: 'annuler',
  lien_caduc: 'rendre_caduc',
} as const satisfies Partial<Record<TypeEvenementDu, ActionLien>>;

const ACTION_REMBOURSEMENT = {
  remboursement_refuse: 'refuser',
  iban_recu: 'recevoir_iban',
  virement_emis: 'virer',
  virement_rejete: 'rejeter_virement',
} as const satisfies Partial<Record<TypeEvenementDu, ActionRemboursement>>;

function avecTentative<V extends VieDue>(vie: V, id: string, action: ActionTentative): V {
  const t = vie.tentatives[id];
  const etat = t && suiteDeTentative(t.etat, action);
  return t && etat ? { ...vie, tentatives: { ...vie.tentatives, [id]: { ...t, etat } } } : vie;
}

function avecLien<V extends VieDue>(vie: V, id: string, action: ActionLien): V {
  const lien = vie.liens[id];
  const etat = lien && suiteDeLien(lien.etat, action);
  return lien && etat ? { ...vie, liens: { ...vie.liens, [id]: { ...lien, etat } } } : vie;
}

function avecRemboursement<V extends VieDue>(vie: V, id: string, action: ActionRemboursement): V {
  const r = vie.remboursements[id];
  const etat = r && suiteDeRemboursement(r.etat, action);
  return r && etat ? { ...vie, remboursements: { ...vie.remboursements, [id]: { ...r, etat } } } : vie;
}

/** The life after one event of its payments, its rank left alone. What the tables do not list changes nothing. */
export function evoluerDu<M extends string, V extends VieDue<M>>(vie: V, e: EvenementDu<M>): V {
  switch (e.type) {
    case 'tentative_creee': {
      const { mode, centimes, expireA, lien } = e;
      const creee = { mode, centimes, expireA, lien, etat: etatInitialDe(mode) };
      return { ...vie, tentatives: { ...vie.tentatives, [e.tentative]: creee } };
    }
    case 'tentative_mise_en_attente':
    case 'tentative_payee':
    case 'tentative_refusee':
    case 'tentative_abandonnee':
    case 'tentative_expiree':
      return avecTentative(vie, e.tentative, ACTION_TENTATIVE[e.type]);
    case 'lien_cree':
      return { ...vie, liens: { ...vie.liens, [e.lien]: { etat: 'actif', expireA: e.expireA } } };
    case 'lien_paye':
    case 'lien_refuse':
    case 'lien_expire':
    case 'lien_remplace':
    case 'lien_annule':
    case 'lien_caduc':
      return avecLien(vie, e.lien, ACTION_LIEN[e.type]);
    case 'remboursement_ouvert': {
      const { tentative, motif, centimes, etat } = e;
      const ouvert = { tentative, motif, centimes, etat };
      return { ...vie, remboursements: { ...vie.remboursements, [e.remboursement]: ouvert } };
    }
    case 'remboursement_accorde':
      return avecRemboursement(vie, e.remboursement, vie.iban ? 'accorder' : 'accorder_sans_iban');
    case 'iban_recu':
      return { ...avecRemboursement(vie, e.remboursement, ACTION_REMBOURSEMENT[e.type]), iban: true };
    case 'virement_rejete':
      return { ...avecRemboursement(vie, e.remboursement, ACTION_REMBOURSEMENT[e.type]), iban: false };
    case 'virement_emis':
    case 'remboursement_refuse':
      return avecRemboursement(vie, e.remboursement, ACTION_REMBOURSEMENT[e.type]);
  }
}
