import type { Coordonnees } from '@/lib/domain/noyau/distance';
import { distanceKm } from '@/lib/domain/noyau/distance';
import type { ContexteDse } from '@/lib/parcours/dse';
import { PARCOURS_DSE, paireDe, pairesDuBrouillon } from '@/lib/parcours/dse';
import type { Brouillon, QuestionPosee, Saisie } from '@/lib/parcours/moteur';
import { parcourir, premiereOuverte, trouver, valider } from '@/lib/parcours/moteur';
import type { Persona } from '@/prisma/personas';

/** What the base knows of these communes: fixed, so that a result never moves with a package. */
const COMMUNES: Readonly<Record<string, Coordonnees & { code: string }>> = {
  Rennes: { code: '35238', latitude: 48.112, longitude: -1.6819 },
  Nantes: { code: '44109', latitude: 47.2316, longitude: -1.5483 },
  Brest: { code: '29019', latitude: 48.4005, longitude: -4.5028 },
  Paris: { code: '75056', latitude: 48.8603, longitude: 2.3444 },
  Lyon: { code: '69123', latitude: 45.7588, longitude: 4.8353 },
  Grenoble: { code: '38185', latitude: 45.1821, longitude: 5.7213 },
  Marseille: { code: '13055', latitude: 43.3037, longitude: 5.3969 },
  Lille: { code: '59350', latitude: 50.6317, longitude: 3.0478 },
  Toulouse: { code: '31555', latitude: 43.5964, longitude: 1.4317 },
  Bordeaux: { code: '33063', latitude: 44.8572, longitude: -0.5737 },
  Montpellier: { code: '34172', latitude: 43.6134, longitude: 3.8685 },
  Strasbourg: { code: '67482', latitude: 48.5713, longitude: 7.7675 },
  Dijon: { code: '21231', latitude: 47.3229, longitude: 5.0379 },
  Tours: { code: '37261', latitude: 47.3986, longitude: 0.6965 },
  Papeete: { code: '98735', latitude: -17.5334, longitude: -149.5667 },
  'Saint-Denis': { code: '97411', latitude: -20.933, longitude: 55.4469 },
};

const communeDe = (texte: string) => COMMUNES[texte.replace(/ \d{5}$/, '')];
const parCode = (code: string) => Object.values(COMMUNES).find((commune) => commune.code === code);

export const CONTEXTE: ContexteDse = {
  aujourdhui: '2026-11-21',
  annee: '2026-2027',
  anneeRevenus: 2024,
  personne: { prenom: 'Lina', nom: 'Moreau', dateNaissance: '2007-04-12', ine: null },
  distances: {},
};

export const contextePour = ({ prenom, nom, dateNaissance, ine }: Persona): ContexteDse => ({
  ...CONTEXTE,
  personne: { prenom, nom, dateNaissance, ine: ine ?? null },
});

/** The context, with the distances of the communes of this draft. */
export function avecDistances(contexte: ContexteDse, brouillon: Brouillon): ContexteDse {
  const distances = pairesDuBrouillon(brouillon).map(({ depart, arrivee }) => {
    const [de, vers] = [parCode(depart), parCode(arrivee)];
    return [paireDe(depart, arrivee), de && vers ? distanceKm(de, vers) : null] as const;
  });
  return { ...contexte, distances: Object.fromEntries(distances) };
}

/** What the server adds to an entry: its own fields, and the code of each commune. */
export function completer({ champs, ajouts }: QuestionPosee, saisie: Saisie): Saisie {
  const codes = champs.flatMap(({ type, nom }) => {
    const texte = saisie[nom];
    const commune = type === 'commune' && typeof texte === 'string' ? communeDe(texte) : undefined;
    return commune ? [[`${nom}Code`, commune.code] as const] : [];
  });
  return { ...saisie, ...ajouts, ...Object.fromEntries(codes) };
}

export const entree = (saisie: Saisie, confirmee = true) => ({
  saisie,
  confirmee,
  version: 1,
  le: '2026-11-21T10:00:00.000Z',
});

export const ouvrir = (brouillon: Brouillon, contexte: ContexteDse = CONTEXTE) => {
  const complet = avecDistances(contexte, brouillon);
  return { contexte: complet, marche: parcourir(PARCOURS_DSE, brouillon, complet), brouillon };
};

export type Saisies = Readonly<Record<string, Saisie>>;

/**
 * Answers the open questions one after the other, as the pages do, until none is left or a typed answer is
 * missing; stops on the first refusal, which it returns.
 */
export function remplir(saisies: Saisies, contexte: ContexteDse = CONTEXTE) {
  let brouillon: Brouillon = {};
  for (let pages = 0; pages < 200; pages++) {
    const ouvert = ouvrir(brouillon, contexte);
    const cle = premiereOuverte(ouvert.marche);
    const question = cle === null ? undefined : trouver(ouvert.marche, cle)?.question;
    const tapee = cle === null ? undefined : saisies[cle];
    if (!question || !tapee) return { ...ouvert, arret: cle, erreurs: [] };
    const saisie = completer(question, tapee);
    const lue = valider(question, saisie);
    if (!lue.ok) return { ...ouvert, arret: cle, erreurs: lue.refus };
    brouillon = { ...brouillon, [question.cle]: entree(saisie) };
  }
  throw new Error('the form never ends');
}

/** The same for somebody whose account says the name typed on the page of identity. */
export function remplirPour(saisies: Saisies) {
  const { prenom = '', nom = '' } = saisies.identite ?? {};
  const personne = { ...CONTEXTE.personne, prenom: String(prenom), nom: String(nom) };
  return remplir(saisies, { ...CONTEXTE, personne });
}
