import type { ActionLien } from '../paiement/lien';
import { suiteDeLien } from '../paiement/lien';
import type { ActionTentative } from '../paiement/tentative';
import { etatInitialDe, suiteDeTentative } from '../paiement/tentative';
import { CODE_REMBOURSEE } from './attestation';
import type { EvenementCvec, TypeEvenementCvec } from './evenements';
import type { ActionRemboursement } from './motifs-de-remboursement';
import { suiteDeRemboursement } from './motifs-de-remboursement';
import type { VieCvec } from './vie';
import { vieOuverte } from './vie';

export const ACTION_TENTATIVE = {
  tentative_mise_en_attente: 'mettre_en_attente',
  tentative_payee: 'payer',
  tentative_refusee: 'refuser',
  tentative_abandonnee: 'abandonner',
  tentative_expiree: 'expirer',
} as const satisfies Partial<Record<TypeEvenementCvec, ActionTentative>>;

export const ACTION_LIEN = {
  lien_paye: 'payer',
  lien_refuse: 'refuser',
  lien_expire: 'expirer',
  lien_remplace: 'remplacer',
  lien_annule: 'annuler',
  lien_caduc: 'rendre_caduc',
} as const satisfies Partial<Record<TypeEvenementCvec, ActionLien>>;

const ACTION_REMBOURSEMENT = {
  remboursement_refuse: 'refuser',
  iban_recu: 'recevoir_iban',
  virement_emis: 'virer',
  virement_rejete: 'rejeter_virement',
} as const satisfies Partial<Record<TypeEvenementCvec, ActionRemboursement>>;

function avecTentative(vie: VieCvec, id: string, action: ActionTentative): VieCvec {
  const t = vie.tentatives[id];
  const etat = t && suiteDeTentative(t.etat, action);
  return t && etat ? { ...vie, tentatives: { ...vie.tentatives, [id]: { ...t, etat } } } : vie;
}

function avecLien(vie: VieCvec, id: string, action: ActionLien): VieCvec {
  const lien = vie.liens[id];
  const etat = lien && suiteDeLien(lien.etat, action);
  return lien && etat ? { ...vie, liens: { ...vie.liens, [id]: { ...lien, etat } } } : vie;
}

function avecRemboursement(vie: VieCvec, id: string, action: ActionRemboursement): VieCvec {
  const r = vie.remboursements[id];
  const etat = r && suiteDeRemboursement(r.etat, action);
  return r && etat ? { ...vie, remboursements: { ...vie.remboursements, [id]: { ...r, etat } } } : vie;
}

/** Transferred money marks the attestation when it is the money that settled the year. */
function avecVirement(vie: VieCvec, id: string): VieCvec {
  const { acquittement } = vie;
  const solde = acquittement && vie.remboursements[id]?.tentative === acquittement.tentative;
  return solde ? { ...vie, acquittement: { ...acquittement, code: CODE_REMBOURSEE } } : vie;
}

function avecDemande(vie: VieCvec, id: string, etat: 'accordee' | 'refusee'): VieCvec {
  const demande = vie.demandes[id];
  return demande ? { ...vie, demandes: { ...vie.demandes, [id]: { ...demande, etat } } } : vie;
}

/** The life after one event, its rank left alone. */
function appliquer(vie: VieCvec, e: EvenementCvec): VieCvec {
  switch (e.type) {
    case 'cvec_ouverte':
      return vieOuverte(e.annee, e.crous);
    case 'crous_change':
      return { ...vie, crous: e.crous };
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
    case 'exoneration_demandee': {
      const deposee = { etat: 'deposee', categorie: e.categorie } as const;
      return { ...vie, demandes: { ...vie.demandes, [e.demande]: deposee } };
    }
    case 'exoneration_accordee':
      return avecDemande(vie, e.demande, 'accordee');
    case 'exoneration_refusee':
      return avecDemande(vie, e.demande, 'refusee');
    case 'cvec_acquittee': {
      const { mode, tentative, numero, code, motif } = e;
      return { ...vie, acquittement: { mode, tentative, numero, code, motif } };
    }
    case 'remboursement_ouvert': {
      const { tentative, motif, centimes, etat } = e;
      const ouvert = { tentative, motif, centimes, etat };
      return { ...vie, remboursements: { ...vie.remboursements, [e.remboursement]: ouvert } };
    }
    case 'remboursement_accorde':
      return avecRemboursement(vie, e.remboursement, vie.iban ? 'accorder' : 'accorder_sans_iban');
    case 'iban_recu':
      return { ...avecRemboursement(vie, e.remboursement, ACTION_REMBOURSEMENT[e.type]), iban: true };
    case 'virement_emis':
      return avecVirement(avecRemboursement(vie, e.remboursement, 'virer'), e.remboursement);
    case 'virement_rejete':
      return { ...avecRemboursement(vie, e.remboursement, ACTION_REMBOURSEMENT[e.type]), iban: false };
    case 'remboursement_refuse':
      return avecRemboursement(vie, e.remboursement, ACTION_REMBOURSEMENT[e.type]);
  }
}

/** The life after one event. */
export const evoluerCvec = (vie: VieCvec, evenement: EvenementCvec): VieCvec => {
  const suivante = appliquer(vie, evenement);
  return evenement.type === 'cvec_ouverte' ? suivante : { ...suivante, rang: vie.rang + 1 };
};

/** The life after a whole journal: the rows in the base must say the same. `null` when it does not begin by the opening. */
export function rejouerCvec([premier, ...suite]: readonly EvenementCvec[]): VieCvec | null {
  if (premier?.type !== 'cvec_ouverte') return null;
  return suite.reduce(evoluerCvec, vieOuverte(premier.annee, premier.crous));
}
