import type { Ligne } from '@/lib/parcours/moteur';
import type { MarcheSimulateur } from './simuler';

export interface MaReponse {
  readonly cle: string;
  readonly titre: string;
  readonly lignes: readonly Ligne[];
  /** Address of its question. */
  readonly modifier: string;
}

/** What was answered, « Je ne sais pas » included, to be changed one by one. */
export const mesReponses = ({ etapes }: MarcheSimulateur, base: string): readonly MaReponse[] =>
  etapes
    .filter(({ etat }) => etat === 'repondue')
    .map(({ question: { cle, titre, recapituler }, valeur }) => ({
      cle,
      titre,
      lignes: recapituler(valeur),
      modifier: `${base}/${cle}`,
    }));
