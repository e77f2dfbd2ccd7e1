import { campagneLogement, type Minute, phaseLogement } from '@/lib/domain/logement';
import type { DemandeAffichee, LogementNomme, PropositionAffichee } from '@/lib/parcours/logement/demande';

const connue = campagneLogement('2026-2027');
if (!connue.ok) throw new Error(connue.refus);
export const CAMPAGNE = connue.valeur;

export const phaseA = (minute: Minute) => phaseLogement(CAMPAGNE, minute);
export const AVANT = '2026-04-20T12:00' satisfies Minute;
export const MAI = '2026-05-20T12:00' satisfies Minute;
export const CLOTURE = '2026-06-08T11:00' satisfies Minute;
export const RESULTATS = '2026-06-09T12:00' satisfies Minute;
export const TOUR_2 = '2026-06-12T14:00' satisfies Minute;
export const FIN = '2026-06-30T14:00' satisfies Minute;
export const ENTRE_DEUX = '2026-07-04T12:00' satisfies Minute;
export const NOVEMBRE = '2026-11-21T12:00' satisfies Minute;

export const logement = (id: number, change: Partial<LogementNomme> = {}): LogementNomme => ({
  ...{ id, intitule: 'Studio', pieces: 1, residence: `Résidence ${id}`, ville: 'Rennes', adapte: false },
  loyers: { min: 36_000, max: 36_000 },
  ...change,
});

export const proposition = (change: Partial<PropositionAffichee> = {}): PropositionAffichee => ({
  ...{ id: 'p1', etat: 'proposee', origine: 'tour', tour: 1, logement: logement(1), porte: 'S101' },
  ...{ echeanceLe: new Date('2026-06-11T21:59:59Z'), echue: false },
  ...change,
});

/** A request opened by the DSE, without wishes, but for what a test changes. */
export const demande = (change: Partial<DemandeAffichee> = {}): DemandeAffichee => ({
  ...{ numero: 'LOG-2627-7KQ4M2XH', annee: '2026-2027', voie: 'dse', etat: 'ouverte', version: 1 },
  ...{ classee: true, voeux: [], tourValide: null, propositions: [], tours: [] },
  ...change,
});

export const voeux = (...ids: readonly number[]): DemandeAffichee['voeux'] =>
  ids.map((id) => ({ logement: logement(id), servi: false }));

export const rien = async () => ({ etat: 'initial' }) as const;
