import { refus, succes } from '../../noyau/resultat';
import type { CommandeDe, ContexteDemande, DecisionDemande } from './commandes';
import type { PropositionSuivie, VieDemande } from './vie';
import { propositionsVivantes } from './vie';

const servi = (vie: VieDemande, secteur: string): boolean =>
  propositionsVivantes(vie).some(([, p]) => p.secteur === secteur);

/** Offers a room, or holds it (logement, § 2): one live offer a city, four in all. */
export function faireProposition(
  vie: VieDemande,
  { offre }: CommandeDe<'faire_proposition'>,
  { campagne, maintenant }: ContexteDemande,
): DecisionDemande {
  if (Object.hasOwn(vie.propositions, offre.proposition)) return refus('proposition_existante');
  if (offre.echeanceA <= maintenant) return refus('echeance_passee');
  if (servi(vie, offre.secteur)) return refus('secteur_deja_servi');
  if (propositionsVivantes(vie).length >= campagne.propositionsMaximum) return refus('propositions_maximum');
  return succes([{ type: 'proposition_faite', ...offre }]);
}

export function refuserProposition(
  vie: VieDemande,
  { proposition }: CommandeDe<'refuser_proposition'>,
): DecisionDemande {
  const suivie = vie.propositions[proposition];
  if (!suivie) return refus('proposition_inconnue');
  if (suivie.etat === 'reservee') return refus('deja_reservee');
  return suivie.etat === 'proposee'
    ? succes([{ type: 'proposition_refusee', proposition }])
    : refus('proposition_close');
}

/** Past its last instant: it may still be paid until somebody has written that it expired. */
const echue = ({ etat, echeanceA }: PropositionSuivie, maintenant: number): boolean =>
  etat === 'proposee' && maintenant > echeanceA;

/** Gives back the rooms that were not paid in time. */
export function expirerPropositions(
  vie: VieDemande,
  { propositions }: CommandeDe<'expirer_propositions'>,
  { maintenant }: ContexteDemande,
): DecisionDemande {
  const echues = Object.entries(vie.propositions)
    .filter(([proposition, p]) => echue(p, maintenant) && propositions.includes(proposition))
    .map(([proposition]) => ({ type: 'proposition_expiree', proposition }) as const);
  return echues.length > 0 ? succes(echues) : refus('sans_effet');
}

/**
 * The advance is settled. The hour is not asked again: money that arrives late takes the room as long as it was not given
 * back, and even then when whoever settles has seen that nobody has it (`tardive`).
 */
export function reserver(
  vie: VieDemande,
  { proposition, tardive = false }: CommandeDe<'reserver'>,
): DecisionDemande {
  const suivie = vie.propositions[proposition];
  if (!suivie) return refus('proposition_inconnue');
  if (suivie.etat === 'reservee') return refus('deja_reservee');
  if (suivie.etat !== 'proposee') {
    if (suivie.etat !== 'expiree' || !tardive) return refus('proposition_close');
    if (servi(vie, suivie.secteur)) return refus('secteur_deja_servi');
  }
  return succes([{ type: 'proposition_reservee', proposition }]);
}

/** Gives a booked room up, or takes it back. What was paid for it is another life's matter. */
export function liberer(vie: VieDemande, { proposition }: CommandeDe<'liberer'>): DecisionDemande {
  const suivie = vie.propositions[proposition];
  if (!suivie) return refus('proposition_inconnue');
  return suivie.etat === 'reservee'
    ? succes([{ type: 'proposition_liberee', proposition }])
    : refus('non_reservee');
}
