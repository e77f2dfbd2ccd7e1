import { evoluerDu } from '../paiement/du';
import { CODE_REMBOURSEE } from './attestation';
import type { EvenementCvec } from './evenements';
import type { VieCvec } from './vie';
import { vieOuverte } from './vie';

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
    case 'retrait_propose':
    case 'exoneration_demandee': {
      const deposee = { etat: 'deposee', categorie: e.categorie } as const;
      return { ...vie, demandes: { ...vie.demandes, [e.demande]: deposee } };
    }
    case 'exoneration_accordee':
      return avecDemande(vie, e.demande, 'accordee');
    case 'exoneration_refusee':
    case 'exoneration_maintenue':
      return avecDemande(vie, e.demande, 'refusee');
    case 'exoneration_retiree':
      return { ...avecDemande(vie, e.demande, 'accordee'), acquittement: null };
    case 'cvec_acquittee': {
      const { mode, tentative, numero, code, motif } = e;
      return { ...vie, acquittement: { mode, tentative, numero, code, motif } };
    }
    case 'virement_emis':
      return avecVirement(evoluerDu(vie, e), e.remboursement);
    default:
      return evoluerDu(vie, e);
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
