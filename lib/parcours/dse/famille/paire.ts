import type { Brouillon } from '@/lib/parcours/moteur';
import { texteDe } from '@/lib/parcours/moteur';
import type { ContexteDse, ReponsesDse } from '../definition';

/** Key of `ContexteDse.distances`: INSEE codes of the home and of the place of studies. */
export const paireDe = (domicile: string, etudes: string): string => `${domicile}>${etudes}`;

const codeDe = (brouillon: Brouillon, cle: string): string => texteDe(brouillon[cle]?.saisie.communeCode);

/** The pairs whose distance the server has to compute before it walks this draft. */
export function pairesDuBrouillon(brouillon: Brouillon): readonly { depart: string; arrivee: string }[] {
  const depart = codeDe(brouillon, 'domicile');
  if (depart === '') return [];
  return Object.keys(brouillon)
    .filter((cle) => cle.startsWith('lieu-voeu-'))
    .map((cle) => ({ depart, arrivee: codeDe(brouillon, cle) }))
    .filter(({ arrivee }) => arrivee !== '');
}

export interface Trajet {
  /** How the two ends read: « Rennes 35000 », or a country. */
  readonly depart: string;
  readonly arrivee: string;
  /** `null` where we cannot compute: abroad, or a commune without coordinates. */
  readonly km: number | null;
  /** What the answer is good for: both ends, and the distance shown. A change asks the question again. */
  readonly paire: string;
}

export function trajetDuVoeu(
  { domicile, ...reponses }: ReponsesDse,
  rang: number,
  contexte: ContexteDse,
): Trajet {
  const lieu = reponses['lieu-voeu']?.[rang - 1];
  const [de, vers] = [domicile?.commune, lieu?.commune];
  const cle = paireDe(de?.code ?? domicile?.pays ?? '', vers?.code ?? lieu?.lieu ?? '');
  const km = de && vers ? (contexte.distances[cle] ?? null) : null;
  return {
    depart: de?.texte ?? domicile?.pays ?? 'votre domicile',
    arrivee: vers?.texte ?? 'votre lieu d’études',
    km,
    paire: km === null ? cle : `${cle}=${km}`,
  };
}
