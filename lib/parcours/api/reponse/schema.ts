import { z } from 'zod';
import { BAREME_CITE, ECHELON } from '../bareme';

const EUROS = z.number().describe('Euros, deux décimales au plus');
const PEUT_ETRE = z.boolean().nullable();
const ETAT = z.enum(['remplie', 'non_remplie', 'indeterminee']);
const SEUIL = z.object({
  echelon: ECHELON,
  revenuMaximum: z.int().describe('Plus haut revenu qui ouvre cet échelon avec les mêmes points'),
});

const MOTIF = z.object({ code: z.string(), libelle: z.string(), source: z.string() });
const PAS = z.object({
  regle: z.string(),
  libelle: z.string(),
  valeurs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  conclusion: z.string(),
  source: z.string(),
});

/** The answer 200 of a simulation. `null` stands for « unknown, as long as the group it depends on is absent ». */
export const REPONSE = z
  .object({
    annee: z.string(),
    bareme: BAREME_CITE,
    resultat: z.enum(['eligible', 'non_eligible', 'indetermine']),
    boursier: PEUT_ETRE.describe(
      'Un échelon est ouvert et aucune condition connue ne manque ; null tant que l’échelon est inconnu ou examiné',
    ),
    echelon: ECHELON.nullable(),
    pointsDeCharge: z.int().nullable().describe('Total, avant la dernière ligne du tableau'),
    ressourcesRetenues: z.number().nullable(),
    ressourcesPropresSeules: PEUT_ETRE,
    montantAnnuel: EUROS.nullable(),
    mensualite: EUROS.nullable(),
    nombreMensualites: z.int().nullable(),
    conditions: z.object({ age: ETAT, etudes: ETAT, nationalite: ETAT, droits: ETAT }),
    droits: z.object({
      restantsApresLicence: z.int().nullable(),
      supplementaires: z.int().nullable(),
    }),
    complements: z.object({
      aideMerite: EUROS.nullable(),
      aideMobiliteInternationale: z.object({
        eligible: PEUT_ETRE,
        mensualite: EUROS.nullable(),
        total: EUROS.nullable(),
      }),
      aideMobiliteMaster: EUROS.nullable(),
      aideMobiliteParcoursup: EUROS.nullable(),
      asapPlafond: EUROS.nullable(),
      asapPlafondAnnuel: EUROS.nullable(),
    }),
    calendrier: z.object({
      recevable: PEUT_ETRE,
      dansLaCampagne: PEUT_ETRE,
      premierMoisPaye: z.string().nullable().describe('AAAA-MM'),
      retroactif: PEUT_ETRE,
      recoursDansLeDelai: PEUT_ETRE,
    }),
    motifs: z.array(MOTIF).describe('Un motif au moins quand le résultat est non_eligible'),
    faitsManquants: z
      .array(z.string())
      .describe('Chemins des champs qui manquent, ou identifiants des règles que le Crous examine'),
    explication: z.array(PAS),
    seuils: z.object({ superieur: SEUIL.nullable(), inferieur: SEUIL.nullable() }),
  })
  .describe('Résultat d’une simulation');

export type Reponse = z.output<typeof REPONSE>;
