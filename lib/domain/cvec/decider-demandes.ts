import { refus, succes } from '../noyau/resultat';
import { remboursementDe } from '../paiement/du';
import { estPayable, phaseRemboursement } from './campagnes';
import type { Commande, ContexteCvec, Decision } from './commandes';
import { rattraper } from './decider-reglement';
import { categorieExoneration } from './exoneration';
import { motifRemboursement } from './motifs-de-remboursement';
import { estRetrait } from './retrait';
import type { VieCvec } from './vie';

/** Asked with a document. Allowed after a payment: granted then, it is paid back (D. 841-5). */
export function demanderExoneration(
  vie: VieCvec,
  { demande, categorie }: Commande<'demander_exoneration'>,
  { aujourdhui }: ContexteCvec,
): Decision {
  if (categorieExoneration(categorie)?.voie === 'automatique') return refus('automatique');
  if (!estPayable(vie.annee, aujourdhui)) return refus('hors_campagne');
  if (vie.acquittement && !vie.acquittement.tentative) return refus('deja_exoneree');
  if (Object.values(vie.demandes).some(({ etat }) => etat === 'deposee')) return refus('deja_demandee');
  return succes([{ type: 'exoneration_demandee', demande, categorie }]);
}

export function accorderExoneration(
  vie: VieCvec,
  { demande, tirages }: Commande<'accorder_exoneration'>,
): Decision {
  const deposee = vie.demandes[demande];
  if (deposee?.etat !== 'deposee' || estRetrait(deposee)) return refus('demande_inconnue');
  return succes([
    { type: 'exoneration_accordee', demande },
    ...rattraper(vie, 'exoneration', deposee.categorie, tirages),
  ]);
}

export function refuserExoneration(
  vie: VieCvec,
  { demande, motif }: Commande<'refuser_exoneration'>,
): Decision {
  const deposee = vie.demandes[demande];
  if (deposee?.etat !== 'deposee' || estRetrait(deposee)) return refus('demande_inconnue');
  return succes([{ type: 'exoneration_refusee', demande, motif }]);
}

/** Asked by the student, in the window of the year, for the payment that settled it. */
export function demanderRemboursement(
  vie: VieCvec,
  { remboursement, motif }: Commande<'demander_remboursement'>,
  { aujourdhui }: ContexteCvec,
): Decision {
  const voie = motifRemboursement(motif)?.voie;
  if (motif === 'renonciation' || motif === 'changement_etablissement') return refus('sans_droit');
  if (voie !== 'demande') return refus('automatique');
  if (phaseRemboursement(vie.annee, aujourdhui) !== 'ouverte') return refus('hors_fenetre');
  const tentative = vie.acquittement?.tentative;
  if (!tentative) return refus('non_payee');
  const deja = remboursementDe(vie, tentative);
  if (deja) return refus(deja.etat === 'vire' ? 'deja_remboursee' : 'deja_demandee');
  const centimes = vie.tentatives[tentative]?.centimes ?? 0;
  return succes([
    { type: 'remboursement_ouvert', remboursement, tentative, motif, centimes, etat: 'demande' },
  ]);
}
