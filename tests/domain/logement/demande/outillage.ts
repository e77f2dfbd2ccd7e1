import type {
  CommandeDemande,
  ContexteDemande,
  EvenementLogement,
  Minute,
  PropositionFaite,
  VieDemande,
} from '@/lib/domain/logement';
import { campagneLogement, deciderDemande, demandeOuverte, evoluerDemande } from '@/lib/domain/logement';

const connue = campagneLogement('2026-2027');
if (!connue.ok) throw new Error(connue.refus);
export const CAMPAGNE = connue.valeur;

/** A minute of Paris in summer, and its instant. */
export const a = (minute: Minute): ContexteDemande => ({
  campagne: CAMPAGNE,
  minute,
  maintenant: Date.parse(`${minute}:00+02:00`),
});

/** Wishes of the first round are open. */
export const MAI = a('2026-05-20T12:00');
/** Answers to the first round are awaited, until Thursday. */
export const RESULTATS = a('2026-06-09T10:00');
export const ECHEANCE = Date.parse('2026-06-11T23:59:59.999+02:00');
/** Rooms are held for fifteen minutes. */
export const COMPLEMENTAIRE = a('2026-07-07T10:00');

export const vierge = (): VieDemande => demandeOuverte('2026-2027', 'dse');

type Offre = Omit<PropositionFaite, 'type'>;

export const offre = (proposition: string, secteur: string, modifs: Partial<Offre> = {}): Offre => ({
  ...{ proposition, secteur, chambre: 11, logement: 1, origine: 'tour', tour: 1, voeu: 1 },
  echeanceA: ECHEANCE,
  ...modifs,
});

export const proposer = (
  proposition: string,
  secteur: string,
  modifs: Partial<Offre> = {},
): CommandeDemande => ({
  type: 'faire_proposition',
  offre: offre(proposition, secteur, modifs),
});
export const voeux = (...logements: readonly number[]): CommandeDemande => ({
  type: 'ecrire_voeux',
  voeux: logements,
});
export const VALIDER: CommandeDemande = { type: 'valider_voeux' };
/** Of all the names that the tests give. */
export const EXPIRER = {
  type: 'expirer_propositions',
  propositions: Array.from({ length: 8 }, (_, i) => `p${i}`),
} as const satisfies CommandeDemande;
export const RETIRER: CommandeDemande = { type: 'retirer' };
export const ROUVRIR: CommandeDemande = { type: 'rouvrir' };
export const refuser = (proposition: string): CommandeDemande => ({
  type: 'refuser_proposition',
  proposition,
});
export const reserver = (proposition: string): CommandeDemande => ({ type: 'reserver', proposition });
export const reserverTard = (proposition: string): CommandeDemande => ({
  ...{ type: 'reserver', proposition, tardive: true },
});
export const liberer = (proposition: string): CommandeDemande => ({ type: 'liberer', proposition });

/** Runs commands that must all be accepted, each at its own hour; gives the life and what was written. */
export function derouler(
  pas: readonly (readonly [CommandeDemande, ContexteDemande])[],
  depart: VieDemande = vierge(),
): { readonly vie: VieDemande; readonly journal: readonly EvenementLogement[] } {
  let vie = depart;
  const journal: EvenementLogement[] = [];
  for (const [commande, contexte] of pas) {
    const decision = deciderDemande(vie, commande, contexte);
    if (!decision.ok) throw new Error(`${commande.type} : ${decision.refus}`);
    journal.push(...decision.valeur);
    vie = decision.valeur.reduce(evoluerDemande, vie);
  }
  return { vie, journal };
}

/** The answer to one command: the types of its events, or the refusal. */
export function repondre(vie: VieDemande, commande: CommandeDemande, contexte: ContexteDemande) {
  const decision = deciderDemande(vie, commande, contexte);
  return decision.ok ? decision.valeur.map(({ type }) => type) : decision.refus;
}
