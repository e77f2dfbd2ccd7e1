import { z } from 'zod';
import type { Bareme } from '@/lib/domain/baremes';

export const ECHELON = z.enum(['0', '0bis', '1', '2', '3', '4', '5', '6', '7']).describe('Échelon');

const STATUT = z
  .enum(['publie', 'provisoire'])
  .describe('« provisoire » tant que les arrêtés de l’année ne sont pas publiés');
const ANNEE_REVENUS = z.int().describe('Année des revenus : deux ans avant le dépôt');
const SOURCE = z.object({ titre: z.string(), reference: z.string() });
const PAR_ECHELON = z.partialRecord(ECHELON, z.number());

export const BAREME_CITE = z.object({
  statut: STATUT,
  anneeRevenus: ANNEE_REVENUS,
  sources: z.array(SOURCE),
});

export const BAREMES = z
  .array(z.object({ annee: z.string(), statut: STATUT, anneeRevenus: ANNEE_REVENUS }))
  .describe('Les années connues, la plus récente d’abord');

export const BAREME = z
  .object({
    annee: z.string(),
    statut: STATUT,
    anneeRevenus: ANNEE_REVENUS,
    sources: z.array(SOURCE.extend({ objet: z.string(), preuve: z.enum(['A', 'B', 'C']) })),
    notes: z.array(z.string()),
    echelons: z.array(ECHELON).describe('Du plus bas au plus haut'),
    plafonds: z
      .array(z.object({ points: z.int(), plafonds: PAR_ECHELON }))
      .describe(
        'Plafonds de ressources en euros, inclus ; la dernière ligne vaut pour tous les points au-delà',
      ),
    montantsAnnuels: PAR_ECHELON,
    mensualites: PAR_ECHELON,
    nombreMensualites: z.int(),
    montantsDouzeMois: PAR_ECHELON.nullable().describe('Avec le maintien pendant les grandes vacances'),
    complementOutreMerMensuel: z.number().nullable(),
    points: z.object({
      distance: z.array(z.object({ kmMin: z.number(), points: z.int() })),
      autreEnfant: z.int(),
      autreEnfantSup: z.int(),
      handicapCDAPH: z.int().nullable(),
      etudiantAidant: z.int().nullable(),
    }),
  })
  .describe('Toute la table d’une année, avec ses sources');

export const citerBareme = ({ statut, anneeRevenus, sources }: Bareme): z.output<typeof BAREME_CITE> => ({
  statut,
  anneeRevenus,
  sources: sources.map(({ titre, reference }) => ({ titre, reference })),
});

export const listerAnnees = (baremes: readonly Bareme[]): z.output<typeof BAREMES> =>
  baremes.map(({ annee, statut, anneeRevenus }) => ({ annee, statut, anneeRevenus }));

/** The table that computes, under the names of the API. */
export function presenterBareme(bareme: Bareme): z.output<typeof BAREME> {
  const { annee, statut, anneeRevenus, echelons, montants, points } = bareme;
  const parEchelon = (valeurs: readonly number[]) =>
    Object.fromEntries(echelons.map((echelon, rang) => [echelon, valeurs[rang]]));
  return {
    annee,
    statut,
    anneeRevenus,
    sources: bareme.sources.map(({ objet, titre, reference, preuve }) => ({
      objet,
      titre,
      reference,
      preuve,
    })),
    notes: [...bareme.notes],
    echelons: [...echelons],
    plafonds: bareme.plafonds.map((ligne, rang) => ({ points: rang, plafonds: parEchelon(ligne) })),
    montantsAnnuels: parEchelon(montants.annuel),
    mensualites: parEchelon(montants.mensuel),
    nombreMensualites: bareme.mensualites,
    montantsDouzeMois: montants.douzeMois && parEchelon(montants.douzeMois),
    complementOutreMerMensuel: bareme.complementOutreMer,
    points: {
      distance: points.paliers.map(({ kmMin, points: valeur }) => ({ kmMin, points: valeur })),
      autreEnfant: points.autreEnfant,
      autreEnfantSup: points.enfantSuperieur,
      handicapCDAPH: points.handicapCDAPH,
      etudiantAidant: points.etudiantAidant,
    },
  };
}
