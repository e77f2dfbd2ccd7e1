import { refus, succes } from '../../noyau/resultat';
import { phaseLogement, type TourDeCampagne } from '../campagnes';
import type { CommandeDe, ContexteDemande, DecisionDemande } from './commandes';
import type { VieDemande } from './vie';

/** The round whose wishes are open, or `null`: they are frozen from its closing to the end of the answers. */
export function tourOuvert({
  campagne,
  minute,
}: Pick<ContexteDemande, 'campagne' | 'minute'>): TourDeCampagne | null {
  const phase = phaseLogement(campagne, minute);
  return phase.type === 'voeux' ? phase.tour : null;
}

/** Writes the basket. What was confirmed was another basket: it has to be confirmed again. */
export function ecrireVoeux(
  vie: VieDemande,
  { voeux }: CommandeDe<'ecrire_voeux'>,
  contexte: ContexteDemande,
): DecisionDemande {
  if (!tourOuvert(contexte)) return refus('voeux_fermes');
  if (voeux.length > contexte.campagne.voeuxMaximum) return refus('trop_de_voeux');
  if (new Set(voeux).size < voeux.length) return refus('voeu_en_double');
  if (voeux.length === vie.voeux.length && voeux.every((logement, i) => logement === vie.voeux[i])) {
    return refus('sans_effet');
  }
  return succes([{ type: 'voeux_ecrits', voeux: [...voeux] }]);
}

/** Confirms the basket for the round: without it the round does not read it. */
export function validerVoeux(vie: VieDemande, contexte: ContexteDemande): DecisionDemande {
  const tour = tourOuvert(contexte);
  if (!tour) return refus('voeux_fermes');
  if (vie.voeux.length === 0) return refus('panier_vide');
  if (vie.tourValide === tour.numero) return refus('sans_effet');
  return succes([{ type: 'voeux_valides', tour: tour.numero }]);
}
