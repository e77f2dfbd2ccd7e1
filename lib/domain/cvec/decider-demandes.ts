import { refus, succes } from '../noyau/resultat';
import { estPayable, phaseRemboursement } from './campagnes';
import type { Commande, ContexteCvec, Decision } from './commandes';
import { rattraper } from './decider-reglement';
import { categorieExoneration } from './exoneration';
import { motifRemboursement, suiteDeRemboursement } from './motifs-de-remboursement';
import type { VieCvec } from './vie';
import { remboursementDe } from './vie';

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
  if (deposee?.etat !== 'deposee') return refus('demande_inconnue');
  return succes([
    { type: 'exoneration_accordee', demande },
    ...rattraper(vie, 'exoneration', deposee.categorie, tirages),
  ]);
}

export function refuserExoneration(
  vie: VieCvec,
  { demande, motif }: Commande<'refuser_exoneration'>,
): Decision {
  if (vie.demandes[demande]?.etat !== 'deposee') return refus('demande_inconnue');
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

export function accorderRemboursement(
  vie: VieCvec,
  { remboursement }: Commande<'accorder_remboursement'>,
): Decision {
  if (vie.remboursements[remboursement]?.etat !== 'demande') return refus('remboursement_inconnu');
  return succes([{ type: 'remboursement_accorde', remboursement }]);
}

export function refuserRemboursement(
  vie: VieCvec,
  { remboursement, motif }: Commande<'refuser_remboursement'>,
): Decision {
  if (vie.remboursements[remboursement]?.etat !== 'demande') return refus('remboursement_inconnu');
  return succes([{ type: 'remboursement_refuse', remboursement, motif }]);
}

/** One account for all that is owed: given while a refund is examined, or waits for it. */
export function donnerIban(vie: VieCvec): Decision {
  const evenements = Object.entries(vie.remboursements)
    .filter(([, { etat }]) => etat === 'demande' || etat === 'iban_attendu')
    .map(([remboursement]) => ({ type: 'iban_recu', remboursement }) as const);
  return evenements.length > 0 ? succes(evenements) : refus('rien_a_rembourser');
}

/** The transfer left, or came back: what the accounting officer says. */
export function suivreVirement(
  vie: VieCvec,
  { type, remboursement }: Commande<'virer'> | Commande<'rejeter_virement'>,
): Decision {
  const suivi = vie.remboursements[remboursement];
  if (!suivi) return refus('remboursement_inconnu');
  if (!suiteDeRemboursement(suivi.etat, type)) return refus('sans_effet');
  return succes([{ type: type === 'virer' ? 'virement_emis' : 'virement_rejete', remboursement }]);
}
