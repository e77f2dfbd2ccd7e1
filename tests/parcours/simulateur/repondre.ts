import type { Champ, Saisie } from '@/lib/parcours/moteur';
import type { Saisies } from '@/lib/parcours/simulateur';
import { marcher } from '@/lib/parcours/simulateur';

export const CONTEXTE = { aujourdhui: '2026-11-21' } as const;

/** A lycéen like most: public, full time, French, married parents, one sister at school, studies at 120 km. */
export const LYCEEN: Saisies = {
  annee: { annee: '2026-2027' },
  niveau: { niveau: 'terminale' },
  formation: { lieu: 'public', rythme: 'plein' },
  emploi: { emplois: 'aucune' },
  naissance: { dateNaissance: '04/05/2008' },
  nationalite: { groupe: 'france' },
  situation: { cas: 'aucune' },
  parents: { situation: 'maries' },
  'avis-couple': { rbg: '33 000' },
  enfants: { nombre: '2', superieur: '0' },
  trajet: { ou: 'loin', km: '120' },
};

/** Draws whole numbers in turn: a tape makes an answer of any length reproducible. */
export type Tirage = (max: number) => number;

const DATES = ['04/05/2008', '01/09/1998', '02/09/1998', '15/03/1990', '30/06/2004', '20/11/1996'];
const MONTANTS = ['-1500', '0', '12 667', '23 850', '33000', '37 111', '37112', '68 000', '140000'];
const CHOIX_SEUL = new Set(['aucun', 'aucune', 'jnsp']);

function cocher(valeurs: readonly string[], tirer: Tirage): readonly string[] {
  const seules = valeurs.filter((v) => CHOIX_SEUL.has(v));
  const autres = valeurs.filter((v) => !CHOIX_SEUL.has(v));
  if (tirer(2) === 0) return seules.slice(0, 1);
  const cochees = autres.filter(() => tirer(3) === 0);
  return cochees.length > 0 ? cochees : seules.slice(0, 1);
}

function remplir(champ: Champ, tirer: Tirage): string | readonly string[] {
  const un = <T>(liste: readonly T[], defaut: T): T => liste[tirer(liste.length)] ?? defaut;
  switch (champ.type) {
    case 'choix':
    case 'liste':
      return un(champ.options, { valeur: '', libelle: '' }).valeur;
    case 'choix-multiple':
      return cocher(
        champ.options.map(({ valeur }) => valeur),
        tirer,
      );
    case 'date':
      return champ.facultatif ? '' : un(DATES, '');
    case 'euros':
      return un(MONTANTS, '');
    case 'nombre':
      return champ.suffixe === 'km' ? un(['0', '29,9', '30', '250', '3500', '13000'], '') : String(tirer(7));
    default:
      return '';
  }
}

/** Draws an entry that the question accepts. */
function saisieValide(champs: readonly Champ[], accepte: (saisie: Saisie) => boolean, tirer: Tirage): Saisie {
  for (let essai = 0; essai < 200; essai++) {
    const saisie = Object.fromEntries(champs.map((champ) => [champ.nom, remplir(champ, tirer)]));
    if (accepte(saisie)) return saisie;
  }
  throw new Error('aucune saisie acceptée');
}

/** Answers every question of the path as it opens. `sait`: never « Je ne sais pas ». */
export function repondreAuHasard(tirer: Tirage, sait: boolean): Saisies {
  const saisies: Record<string, Saisie> = {};
  for (;;) {
    const ouverte = marcher(saisies, CONTEXTE).etapes.find(({ etat }) => etat !== 'repondue');
    if (!ouverte) return saisies;
    const { cle, champs, schema } = ouverte.question;
    const accepte = (saisie: Saisie) =>
      schema.safeParse(saisie).success && !(sait && JSON.stringify(saisie).includes('"jnsp"'));
    saisies[cle] = saisieValide(champs, accepte, tirer);
  }
}
