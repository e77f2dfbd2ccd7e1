import { z } from 'zod';
import type { FaitsNationalite } from '@/lib/domain/bourse';
import { CODES_DE_PAYS, groupeDeNationalite } from '@/lib/domain/noyau/pays';
import { compteOuZero, ouiOuNon } from '../champs';

const PROTECTIONS = [
  ...(['aucun', 'refugie', 'protection_subsidiaire', 'protection_temporaire', 'apatride'] as const),
] as const;

export const NATIONALITE = z
  .strictObject({
    nationalite: z
      .enum(CODES_DE_PAYS, 'Un code de pays ISO 3166 en deux capitales est attendu, par exemple FR.')
      .optional()
      .describe('Code de pays ISO 3166-1 alpha-2'),
    conditionUEEmploiOuParent: ouiOuNon('Européen : emploi en France, ou parent qui y a perçu des revenus'),
    integration: ouiOuNon('Européen : degré d’intégration suffisant'),
    residenceReguliereAns: compteOuZero('Européen : années de résidence régulière ininterrompue'),
    titreSejour: ouiOuNon('Titre de séjour en cours de validité'),
    domicileFranceAns: compteOuZero('Années de domicile en France au 1er septembre'),
    foyerFiscalFranceAns: compteOuZero('Années de foyer fiscal de rattachement en France au 1er septembre'),
    statutProtection: z.enum(PROTECTIONS).default('aucun').describe('Protection internationale'),
  })
  .describe('Condition de nationalité et de séjour (NAT-1 à NAT-7)');

export function nationaliteVersFaits(
  groupe: z.output<typeof NATIONALITE> | undefined,
): FaitsNationalite | undefined {
  if (!groupe) return undefined;
  const { nationalite, ...reste } = groupe;
  return { ...reste, groupe: nationalite === undefined ? undefined : groupeDeNationalite(nationalite) };
}
