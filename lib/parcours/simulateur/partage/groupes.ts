import { type Ligne, type QuestionPosee, valider } from '@/lib/parcours/moteur';
import type { Saisies } from '../cookie';
import type { MarcheSimulateur } from '../simuler';

/** What one shares at once: answers that mean little without each other. */
export type Groupe = 'ressources' | 'fratrie' | 'distance' | 'situation' | 'etudes' | 'nationalite' | 'vous';

interface Titres {
  /** To the person who answers. */
  readonly titre: string;
  /** To whoever reads. */
  readonly pourTiers: string;
}

export const GROUPES: readonly ({ readonly cle: Groupe } & Titres)[] = [
  {
    cle: 'ressources',
    titre: 'Les ressources de votre famille',
    pourTiers: 'Les ressources de la famille',
  },
  { cle: 'fratrie', titre: 'Les enfants à charge', pourTiers: 'Les enfants à charge' },
  { cle: 'distance', titre: 'La distance', pourTiers: 'La distance' },
  { cle: 'situation', titre: 'Votre situation personnelle', pourTiers: 'La situation personnelle' },
  { cle: 'etudes', titre: 'Vos études', pourTiers: 'Les études' },
  { cle: 'nationalite', titre: 'Votre nationalité', pourTiers: 'La nationalité' },
  { cle: 'vous', titre: 'Votre âge', pourTiers: 'L’âge' },
];

const CLES: ReadonlySet<string> = new Set(GROUPES.map(({ cle }) => cle));
export const estGroupe = (texte: string): texte is Groupe => CLES.has(texte);

/** By question; any other goes with its task. */
const PARTICULIERES: Readonly<Record<string, Groupe>> = {
  enfants: 'fratrie',
  trajet: 'distance',
  'outre-mer': 'distance',
  complements: 'etudes',
  situation: 'situation',
  'situation-familiale': 'situation',
  'declaration-impots': 'situation',
  'ressources-couple': 'situation',
  enfance: 'situation',
  nationalite: 'nationalite',
  'attaches-france': 'nationalite',
  protection: 'nationalite',
  sejour: 'nationalite',
};
const PAR_TACHE: Readonly<Record<string, Groupe>> = { etudes: 'etudes', vous: 'vous', famille: 'ressources' };

/** `null` for the year, which is part of any result. */
const groupeDe = ({ cle, tache }: QuestionPosee): Groupe | null =>
  cle === 'annee' ? null : (PARTICULIERES[cle] ?? PAR_TACHE[tache] ?? 'vous');

export interface GroupePartageable extends Titres {
  readonly cle: Groupe;
  /** What would be told, in the words of the check-answers page. */
  readonly lignes: readonly Ligne[];
}

/** The groups that this simulation has something to say about. */
export const groupesDe = ({ etapes }: MarcheSimulateur): readonly GroupePartageable[] =>
  GROUPES.map(({ cle, ...titres }) => ({
    cle,
    ...titres,
    lignes: etapes
      .filter(({ question, etat }) => etat === 'repondue' && groupeDe(question) === cle)
      .flatMap(({ question, valeur }) => question.recapituler(valeur)),
  })).filter(({ lignes }) => lignes.length > 0);

/** An entry without the fields that its answer does not need: what was typed then left aside is nobody's business. */
function depouiller(question: QuestionPosee, saisie: Saisies[string]): Saisies[string] {
  const noms = new Set(question.champs.map(({ nom }) => nom));
  const lue = (essai: Saisies[string]): string | null => {
    const lu = valider(question, essai);
    return lu.ok ? JSON.stringify(lu.valeur ?? null) : null;
  };
  const attendue = lue(saisie);
  let gardee = Object.fromEntries(Object.entries(saisie).filter(([nom]) => noms.has(nom)));
  for (const nom of Object.keys(gardee)) {
    const { [nom]: _, ...sans } = gardee;
    if (Object.keys(sans).length > 0 && lue(sans) === attendue) gardee = sans;
  }
  return gardee;
}

/** The entries of the chosen groups, and nothing else. */
export function saisiesDesGroupes({ etapes }: MarcheSimulateur, choisis: ReadonlySet<Groupe>): Saisies {
  const gardees = etapes.flatMap(({ question, entree, etat }) => {
    const groupe = groupeDe(question);
    const choisie = etat === 'repondue' && groupe !== null && choisis.has(groupe);
    return choisie && entree ? [[question.cle, depouiller(question, entree.saisie)] as const] : [];
  });
  return Object.fromEntries(gardees);
}
