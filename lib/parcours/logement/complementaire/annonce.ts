import type { ModeComplementaire } from '@/lib/domain/logement/complementaire';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import {
  type Champ,
  choix,
  date,
  type Lecteur,
  type Options,
  schemaDe,
  texteDe,
} from '@/lib/parcours/moteur';

interface ParDefaut {
  readonly minutes: number;
  readonly delaiHeures: number;
}

const DUREES = [10, 30, 60, 240, 1_440] as const;
const DELAIS = [24, 48, 72, 168] as const;

const direDuree = (minutes: number): string =>
  minutes < 60 ? `${minutes} minutes` : minutes === 60 ? '1 heure' : `${minutes / 60} heures`;
const direDelai = (heures: number): string => (heures < 72 ? `${heures} heures` : `${heures / 24} jours`);

/** What a Crous says of a window. */
export const champsDAnnonce: readonly Champ[] = [
  {
    ...{ type: 'texte', nom: 'titre', libelle: 'Nom de la fenêtre', largeur: 'long' },
    aide: 'Les étudiants le lisent, par exemple « Rennes, chambres de novembre »',
  },
  {
    ...{ type: 'texte', nom: 'fiches', libelle: 'Numéros des fiches', largeur: 'long' },
    aide: 'À la fin de l’adresse de chaque fiche, séparés par une virgule',
  },
  { type: 'date', nom: 'jour', libelle: 'Jour d’ouverture' },
  {
    ...{ type: 'texte', nom: 'heure', libelle: 'Heure d’ouverture', largeur: 'court' },
    aide: 'Par exemple 10:00',
  },
  {
    ...{ type: 'liste', nom: 'minutes', libelle: 'Durée' },
    options: DUREES.map((minutes) => ({ valeur: String(minutes), libelle: direDuree(minutes) })),
  },
  {
    ...{ type: 'liste', nom: 'delai', libelle: 'Délai pour payer l’avance' },
    options: DELAIS.map((heures) => ({ valeur: String(heures), libelle: direDelai(heures) })),
  },
];

export const annonceParDefaut = ({ minutes, delaiHeures }: ParDefaut) => ({
  ...{ heure: '10:00', minutes: String(minutes), delai: String(delaiHeures) },
});

const forme =
  <V>(modele: RegExp, message: string, lire: (texte: string) => V): Lecteur<V> =>
  (brut) => {
    const texte = texteDe(brut);
    return modele.test(texte) ? succes(lire(texte)) : refus(message);
  };

const NUMEROS = /^[1-9]\d{0,8}([\s,;]+[1-9]\d{0,8})*$/;
const HEURE = /^([01]?\d|2[0-3])\s*[:h]\s*([0-5]\d)$/i;

/** « 9h30 » as « 09:30 ». */
const lireHeure = (texte: string): string => {
  const [, heures = '', minutes = ''] = HEURE.exec(texte) ?? [];
  return `${heures.padStart(2, '0')}:${minutes}`;
};

const lireNumeros = (texte: string): readonly number[] => (texte.match(/\d+/g) ?? []).map(Number);

export const schemaAnnonce = schemaDe({
  titre: forme(/^.{3,80}$/, 'Donnez un nom de 3 à 80 caractères à la fenêtre', (texte) => texte),
  fiches: forme(NUMEROS, 'Indiquez les numéros des fiches, par exemple 12, 15, 31', lireNumeros),
  jour: date('Indiquez le jour d’ouverture'),
  heure: forme(HEURE, 'Indiquez l’heure, par exemple 10:00', lireHeure),
  minutes: forme(/^\d{1,4}$/, 'Choisissez une durée', Number),
  delai: forme(/^\d{1,3}$/, 'Choisissez un délai', Number),
});

const MODES = [
  {
    valeur: 'blocage',
    libelle: 'Premier arrivé, premier servi',
    aide: 'Chaque chambre se bloque le temps de payer l’avance',
  },
  {
    valeur: 'fenetre',
    libelle: 'Par fenêtres d’inscription seulement',
    aide: 'Hors d’une fenêtre, aucune chambre ne se réserve',
  },
] as const satisfies Options<ModeComplementaire>;

export const CHAMPS_MODE: readonly Champ[] = [
  { type: 'choix', nom: 'mode', libelle: 'Hors des fenêtres, les chambres se donnent', options: MODES },
];
export const schemaMode = schemaDe({ mode: choix(MODES, 'Choisissez un mode') });
