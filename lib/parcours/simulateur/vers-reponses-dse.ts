import type { ReponsesDse } from '@/lib/parcours/dse';
import type { Cas, ReponsesSimulateur } from './definition';

type Enfant = NonNullable<NonNullable<ReponsesDse['enfant']>[number]>;
type Cadre = NonNullable<NonNullable<ReponsesDse['cadre-voeu']>[number]>;

/** A pupil of terminale has not passed the baccalauréat and never asked for a grant of higher education. */
function parcoursScolaire({ niveau }: ReponsesSimulateur): ReponsesDse {
  if (!niveau) return {};
  const terminale = niveau.niveau === 'terminale';
  const voeu = { etablissement: '', formation: '', niveau: terminale ? 'licence_1' : niveau.niveau } as const;
  return {
    'nombre-voeux': { nombre: '1' },
    voeu: [voeu],
    ...(terminale ? { 'premiere-demande': { premiere: true }, baccalaureat: { bac: 'en_cours' } } : {}),
  };
}

function statutDuVoeu(rythme: string | undefined): Pick<Cadre, 'rythme' | 'statut'> {
  if (rythme === 'apprentissage' || rythme === 'professionnalisation' || rythme === 'formation_continue')
    return { rythme: 'plein', statut: rythme };
  return { rythme: rythme === 'partiel' ? 'partiel' : 'plein', statut: 'etudiant' };
}

function formation({ formation: lue, 'formation-etranger': etranger }: ReponsesSimulateur): ReponsesDse {
  if (!lue) return {};
  const enFrance = lue.lieu !== undefined && lue.lieu !== 'etranger';
  const lieu = enFrance ? 'france' : etranger?.pays;
  const secteur = enFrance ? lue.lieu : etranger?.secteur;
  return {
    ...(lieu ? { 'lieu-voeu': [{ lieu, commune: undefined }] } : {}),
    'cadre-voeu': [{ secteur: secteur ?? 'inconnu', ...statutDuVoeu(lue.rythme) }],
  };
}

/** What was not ticked is « no »; nothing at all when the page was answered « Je ne sais pas ». */
function situation(reponses: ReponsesSimulateur): ReponsesDse {
  const cas = reponses.situation?.cas;
  if (!cas) return {};
  const est = (lequel: Cas): boolean => cas.includes(lequel);
  return {
    handicap: { cdaph: est('handicap') },
    aidant: { aidant: est('aidant') },
    'baisse-revenus': { baisse: est('baisse') },
    ...(est('couple') || est('enfant')
      ? {}
      : { 'situation-familiale': { statut: 'celibataire', enfants: 0 } as const }),
    ...(est('enfance') ? {} : { enfance: { enfance: 'aucune' } as const }),
    ...(est('revenus_etranger') ? {} : { 'revenus-etranger': { montant: 0 } }),
  };
}

function fratrie({ enfants }: ReponsesSimulateur): ReponsesDse {
  if (!enfants) return {};
  const faire = (nombre: number, etudes: Enfant['etudes']): Enfant[] =>
    Array.from({ length: nombre }, () => ({ prenom: '', etudes }));
  const enfant = [...faire(enfants.superieur, 'superieur'), ...faire(enfants.autres, 'non')];
  return { 'nombre-enfants': { nombre: enfant.length }, enfant };
}

/**
 * The answers as the DSE would have read them: one mapping to the facts serves both, so the same answers cannot
 * give two results. What nobody asks here (names, communes, bank details) has no part in the facts.
 */
export function versReponsesDse(reponses: ReponsesSimulateur): ReponsesDse {
  const {
    annee,
    niveau,
    formation: f,
    'formation-etranger': e,
    naissance,
    situation: s,
    ...reste
  } = reponses;
  const { enfants, trajet, 'outre-mer': o, complements: c, ...reprises } = reste;
  return {
    ...reprises,
    ...(naissance ? { identite: { prenom: '', nom: '', ine: undefined, ...naissance } } : {}),
    ...parcoursScolaire(reponses),
    ...formation(reponses),
    ...situation(reponses),
    ...fratrie(reponses),
    ...(trajet ? { distance: [{ km: trajet.km, calculee: null, justification: undefined }] } : {}),
  };
}
