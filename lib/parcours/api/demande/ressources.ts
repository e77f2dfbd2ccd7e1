import { z } from 'zod';
import type { FaitsFoyer, FaitsRessources } from '@/lib/domain/bourse';
import { montantOuZero, ouiOuNon, parmi, revenu } from '../champs';
import { totalSeul } from '../total-ou-detail';
import { type AUTONOMIE, autonomieVersFaits } from './autonomie';

const PARENTS = [
  ...(['maries', 'pacses', 'non_maries_ensemble', 'separes', 'isole', 'deces', 'tuteur'] as const),
] as const;

const FOYER = {
  parents: parmi(PARENTS, 'Situation des parents'),
  rbgCouple: revenu('Revenu brut global d’un avis d’imposition commun'),
  rbgParentA: revenu('Revenu brut global du parent A'),
  rbgParentB: revenu('Revenu brut global du parent B'),
  etudiantAChargeDe: parmi(['A', 'B'], 'Parent qui a l’étudiant à charge'),
  pensionParDecision: ouiOuNon(
    'Jugement, acte déposé chez un notaire ou accord de la CAF fixant une pension',
  ),
  titreCAF: ouiOuNon('Allocation de soutien familial ou RSA majoré'),
  lettreTA: ouiOuNon('Lettre T sur l’avis du parent A'),
  lettreTB: ouiOuNon('Lettre T sur l’avis du parent B'),
  gardeAlternee: ouiOuNon('Garde alternée'),
  pensionVersee: montantOuZero('Pension versée à un tiers : jamais déduite'),
  revenusEtranger: revenu('Revenus perçus à l’étranger ou outre-mer, hors avis').meta({ default: 0 }),
  rbgPropre: revenu('Revenu brut global de l’étudiant seul').meta({ default: 0 }),
} as const;

export const RESSOURCES = z
  .strictObject({
    revenuBrutGlobal: revenu('Total à retenir : revenu brut global, qui peut être négatif'),
    ...FOYER,
  })
  .meta({
    description:
      'Le total à retenir, ou le foyer dont il est calculé, pas les deux (RES-1 à RES-5, FOY-1 à FOY-12)',
    ...totalSeul('revenuBrutGlobal'),
  });

type Ressources = z.output<typeof RESSOURCES>;

function foyerVersFaits(groupe: Ressources | undefined): FaitsFoyer {
  if (!groupe) return {};
  const { revenuBrutGlobal: _total, rbgPropre: _propre, revenusEtranger, ...foyer } = groupe;
  return { ...foyer, revenusEtranger: revenusEtranger ?? 0 };
}

export function ressourcesVersFaits(
  groupe: Ressources | undefined,
  autonomie: z.output<typeof AUTONOMIE> | undefined,
): FaitsRessources | undefined {
  if (groupe?.revenuBrutGlobal !== undefined)
    return { mode: 'total', revenuBrutGlobal: groupe.revenuBrutGlobal };
  if (!groupe && !autonomie) return undefined;
  return {
    mode: 'foyer',
    foyer: foyerVersFaits(groupe),
    autonomie: autonomieVersFaits(autonomie, groupe?.rbgPropre),
  };
}
