import { type Saisie, texteDe } from '@/lib/parcours/moteur';
import type { Saisies } from '../cookie';

/** As many as the cookie has room for beside the answers, and as a file takes. */
export const VOEUX_COMPARES = 4;
/** Letters kept of a name: enough for a town or a course. */
export const NOM_MAX = 60;
/** Half the equator, rounded up: no two places are further apart. */
export const KM_MAX = 20_040;

const DOMICILE = 'comparaison-domicile';
const cleDe = (rang: number): string => `comparaison-${rang}`;

/** A place of studies to set beside others. */
export interface VoeuCompare {
  readonly nom: string;
  readonly km: number;
  /** Known from the commune: studies overseas pay a complement. */
  readonly outreMer: boolean;
  /** The distance was measured from the communes, not typed. */
  readonly mesuree: boolean;
}

export interface Comparaison {
  /** « Brest 29200 », as typed; kept to be offered again. */
  readonly domicile: string;
  readonly voeux: readonly VoeuCompare[];
}

/** What is not ours, or was tampered with, is no wish. */
function lireVoeu(saisie: Saisie | undefined): VoeuCompare | null {
  const nom = texteDe(saisie?.nom);
  const texteKm = texteDe(saisie?.km);
  const km = /^\d{1,5}(\.\d{1,2})?$/.test(texteKm) ? Number(texteKm) : Number.NaN;
  if (nom === '' || nom.length > NOM_MAX || !(km <= KM_MAX)) return null;
  return {
    nom,
    km,
    outreMer: texteDe(saisie?.outreMer) === 'oui',
    mesuree: texteDe(saisie?.mesuree) === 'oui',
  };
}

/** The wishes that the cookie holds, in the order they were added. */
export function lireComparaison(saisies: Saisies): Comparaison {
  const lus = Array.from({ length: VOEUX_COMPARES }, (_, i) => lireVoeu(saisies[cleDe(i + 1)]));
  return {
    domicile: texteDe(saisies[DOMICILE]?.commune),
    voeux: lus.filter((voeu) => voeu !== null),
  };
}

const ouiSi = (vrai: boolean, champ: string): Saisie => (vrai ? { [champ]: 'oui' } : {});

const enSaisie = ({ nom, km, outreMer, mesuree }: VoeuCompare): Saisie => ({
  nom,
  km: String(km),
  ...ouiSi(outreMer, 'outreMer'),
  ...ouiSi(mesuree, 'mesuree'),
});

/** The same answers with this comparison in place of the one they held. */
export function ecrireComparaison(saisies: Saisies, { domicile, voeux }: Comparaison): Saisies {
  const autres = Object.entries(saisies).filter(([cle]) => !cle.startsWith('comparaison-'));
  const gardes = voeux
    .slice(0, VOEUX_COMPARES)
    .map((voeu, i): [string, Saisie] => [cleDe(i + 1), enSaisie(voeu)]);
  const depart: [string, Saisie][] = domicile === '' ? [] : [[DOMICILE, { commune: domicile }]];
  return Object.fromEntries([...autres, ...depart, ...gardes]);
}
