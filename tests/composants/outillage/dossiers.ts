import type { DossierSuivi } from '@/components/metier/dossier/SuiviDossier';
import { baremePour } from '@/lib/domain/baremes';
import { AUCUNE_EXCLUSION, evaluerBourse, type FaitsBourse, type ResultatBourse } from '@/lib/domain/bourse';
import type { TypeEvenement } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { type Ouverture, ouvertureDe } from '@/lib/parcours/ouverture';

const lu = baremePour('2025-2026');
if (!lu.ok) throw new Error('barème absent');
export const BAREME = lu.valeur;

/** A pupil of 18, public, full time, French, married parents with 33 000 €, 5 points: échelon 1. */
export const ORDINAIRE = {
  annee: '2025-2026',
  age: { dateNaissance: '2007-05-04' },
  diplome: { baccalaureat: 'obtenu', premiereAnnee: true },
  etudes: {
    ...{ anneeEtude: 'licence_1', niveau: 'superieur', etablissement: 'public', lieu: 'france' },
    ...{ tempsPlein: true, ...AUCUNE_EXCLUSION },
  },
  nationalite: { groupe: 'france' },
  droits: { droitsUtilises: 0 },
  ressources: {
    mode: 'foyer',
    foyer: { parents: 'maries', rbgCouple: 33_000, revenusEtranger: 0 },
    autonomie: { statut: 'celibataire', enfantsACharge: 0 },
  },
  charges: {
    ...{ mode: 'detail', distanceKm: 120, autresEnfants: 2, autresEnfantsSup: 0 },
    ...{ handicapCDAPH: false, etudiantAidant: false },
  },
} as const satisfies FaitsBourse;

/** The real engine, for this person some facts changed. */
export const evaluer = (changements: Partial<FaitsBourse> = {}): ResultatBourse =>
  evaluerBourse({ ...ORDINAIRE, ...changements }, BAREME);

/** What this answer opens, for a file complete on that day. */
export const ouvrir = (
  changements: Partial<FaitsBourse> = {},
  demande: Partial<Parameters<typeof ouvertureDe>[0]> = {},
  jour: DateCivile = '2025-11-21',
): Ouverture =>
  ouvertureDe({
    faits: { ...ORDINAIRE, ...changements },
    resultat: evaluer(changements),
    bareme: BAREME,
    dates: { depotDse: jour, piecesCompletes: jour },
    ...demande,
  });

export const decision = (rang: number, libelle: string, changements: Partial<FaitsBourse> = {}) => ({
  ...{ rang, libelle },
  resultat: evaluer(changements),
  ouverture: ouvrir(changements),
});

export const foyer = (rbgCouple: number | undefined): Partial<FaitsBourse> => ({
  ressources: { ...ORDINAIRE.ressources, foyer: { ...ORDINAIRE.ressources.foyer, rbgCouple } },
});

export const evenements = (...types: TypeEvenement[]) =>
  types.map((type, i) => ({ type, survenuLe: new Date(Date.UTC(2026, 10, 21, 9 + i, 5)) }));

export const SUIVI: DossierSuivi = {
  numero: 'DSE-2025-000123',
  campagne: '2025-2026',
  etat: 'notifie_conditionnel',
  deposeA: new Date('2026-11-21T10:05:00Z'),
  decideeLe: '2026-11-21',
  reevaluee: false,
  issue: 'notification',
  premierMois: 'décembre 2026',
  motifsExamen: [],
  evenements: evenements('dossier_ouvert', 'dossier_depose', 'notification_conditionnelle_emise'),
  decisions: [decision(1, 'Licence de droit, Université de Rennes')],
  bareme: { annee: '2025-2026', anneeRevenus: 2023, statut: 'publie' },
};
