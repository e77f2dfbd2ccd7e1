import { refus } from '../../noyau/resultat';
import type { CommandeSejour, ContexteSejour, DecisionSejour } from './commandes';
import { attendre, libererRendezVous, nePlusAttendre, prendreRendezVous } from './decider-agenda';
import { constaterEntree, constaterSortie, donnerPreavis, quitter } from './decider-depart';
import {
  accepterAdmission,
  demanderComplement,
  deposerDossier,
  donnerScolarite,
  refuserDossier,
  reglerDepot,
  validerDossier,
} from './decider-dossier';
import { transitionSejour } from './etats';
import type { VieSejour } from './vie';

/**
 * What a command does to a stay: events to write, or the reason why not. The table says first whether the state allows it. A room
 * is let by a decision of admission (not a lease): precarious, personal, for the academic year.
 */
export function deciderSejour(
  vie: VieSejour,
  commande: CommandeSejour,
  contexte: ContexteSejour,
): DecisionSejour {
  if (!transitionSejour(vie.etat, commande.type)) return refus(horsEtat(vie, commande));
  return juger(vie, commande, contexte);
}

/** A few refusals say more than « not now ». */
function horsEtat({ etat, tentative }: VieSejour, { type }: CommandeSejour) {
  if (type === 'desister' && (etat === 'entre' || etat === 'preavis')) return 'deja_entre';
  if (type === 'accepter_admission' && etat === 'dossier_valide') return 'depot_a_regler';
  return type === 'regler_depot' && tentative ? 'deja_regle' : 'hors_etat';
}

function juger(vie: VieSejour, commande: CommandeSejour, contexte: ContexteSejour): DecisionSejour {
  switch (commande.type) {
    case 'deposer_dossier':
      return deposerDossier(commande);
    case 'donner_scolarite':
      return donnerScolarite(vie);
    case 'valider_dossier':
      return validerDossier(vie, commande);
    case 'demander_complement':
      return demanderComplement(vie, commande);
    case 'refuser_dossier':
      return refuserDossier(vie, commande);
    case 'regler_depot':
      return reglerDepot(vie, commande);
    case 'accepter_admission':
      return accepterAdmission(vie, commande);
    case 'prendre_rendez_vous':
      return prendreRendezVous(vie, commande, contexte);
    case 'liberer_rendez_vous':
      return libererRendezVous(vie);
    case 'attendre':
      return attendre(vie, commande);
    case 'ne_plus_attendre':
      return nePlusAttendre(vie);
    case 'constater_entree':
      return constaterEntree(vie, commande, contexte);
    case 'donner_preavis':
      return donnerPreavis(vie, commande, contexte);
    case 'constater_sortie':
      return constaterSortie(vie, commande, contexte);
    case 'desister':
      return quitter(vie, 'sejour_desiste');
    case 'annuler':
      return quitter(vie, 'sejour_annule');
  }
}
