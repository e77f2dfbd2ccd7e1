import { baremePour } from '@/lib/domain/baremes';
import { type ErreurDeChamp, lireDemande, type Reponse, simuler } from '@/lib/parcours/api';

/** What an outside client would send: anything. */
export type Envoi = Readonly<Record<string, unknown>>;

export const SEPT_GROUPES = {
  annee: '2025-2026',
  ressources: { revenuBrutGlobal: 33_000 },
  charges: { pointsDeCharge: 5 },
  age: { dateNaissance: '2006-05-04' },
  etudes: { anneeEtude: 'licence_2', etablissement: 'public' },
  nationalite: { nationalite: 'FR' },
  droits: { droitDemande: 2 },
} as const satisfies Envoi;

/** The request of somebody who meets every condition, but for what the test changes. */
export const avec = (change: Envoi): Envoi => ({ ...SEPT_GROUPES, ...change });

/** What is refused of a body; empty when it is accepted. */
export function erreurs(corps: unknown): readonly ErreurDeChamp[] {
  const lue = lireDemande(typeof corps === 'string' ? corps : JSON.stringify(corps));
  return lue.ok ? [] : lue.refus;
}

export const champsRefuses = (corps: unknown): readonly string[] => erreurs(corps).map(({ champ }) => champ);

/** The answer to a body that must be accepted. */
export function repondre(corps: Envoi): Reponse {
  const lue = lireDemande(JSON.stringify(corps));
  if (!lue.ok) throw new Error(JSON.stringify(lue.refus));
  const bareme = baremePour(lue.valeur.annee);
  if (!bareme.ok) throw new Error(`barème inconnu : ${lue.valeur.annee}`);
  return simuler(lue.valeur, bareme.valeur);
}

/** A path through an answer of which the test knows the shape. */
export const regles = (reponse: Reponse): readonly string[] => reponse.explication.map(({ regle }) => regle);
