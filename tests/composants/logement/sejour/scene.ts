import type { ActionFormulaire } from '@/components/formulaire/etat';
import type { AgendaAffiche, SejourAffiche } from '@/components/metier/logement/sejour/types';
import type { EtatSejour, EvenementSejour } from '@/lib/domain/logement/sejour';
import { actionsSejour, piecesDemandees, rejouerSejour } from '@/lib/domain/logement/sejour';

export const ID = '0198f000-0000-7000-8000-000000000001';
export const EMPREINTE = 'a'.repeat(64);
export const PDF = 'b'.repeat(64);
export const LE = Date.parse('2026-06-10T08:05:00Z');
export const ACTION: ActionFormulaire = async (etat) => etat;

const OUVERT: EvenementSejour = {
  ...{ type: 'sejour_ouvert', annee: '2026-2027', debut: '2026-09-01', fin: '2027-08-31', depot: 35_000 },
};
const DEPOSE: EvenementSejour = {
  ...{ type: 'dossier_depose', demande: 'd1', garantie: 'visale', scolariteDifferee: true },
};
const ADMISE: readonly EvenementSejour[] = [
  OUVERT,
  DEPOSE,
  { type: 'dossier_valide', demande: 'd1' },
  { type: 'depot_regle', tentative: 't1' },
  { type: 'admission_emise', empreinte: EMPREINTE },
];
const ACCEPTEE: readonly EvenementSejour[] = [
  ...ADMISE,
  { type: 'admission_acceptee', empreinte: EMPREINTE, pdf: PDF },
];
const CLES: readonly EvenementSejour[] = [
  ...ACCEPTEE,
  { type: 'rendez_vous_pris', rendezVous: 'r1', genre: 'entree', creneau: '2026-09-01T09:30' },
];
const ENTRE: readonly EvenementSejour[] = [...CLES, { type: 'entree_constatee', le: '2026-09-01' }];
const PREAVIS: readonly EvenementSejour[] = [
  ...ENTRE,
  { type: 'preavis_donne', recuLe: '2027-03-15', depart: '2027-04-30' },
];

/** The shortest journal of each state. */
export const JOURNAUX: Readonly<Record<EtatSejour, readonly EvenementSejour[]>> = {
  ouvert: [OUVERT],
  dossier_depose: [OUVERT, DEPOSE],
  a_completer: [
    OUVERT,
    DEPOSE,
    { type: 'complement_demande', demande: 'd1', complement: 'completer_visale' },
  ],
  dossier_valide: ADMISE.slice(0, 3),
  admission_emise: ADMISE,
  admission_acceptee: ACCEPTEE,
  cles: CLES,
  entre: ENTRE,
  preavis: PREAVIS,
  parti: [...PREAVIS, { type: 'sortie_constatee', le: '2027-04-30' }],
  desiste: [OUVERT, { type: 'sejour_desiste' }],
  annule: [OUVERT, DEPOSE, { type: 'dossier_refuse', demande: 'd1', motif: 'identite_autre' }],
};

export const LIEU: SejourAffiche['lieu'] = {
  ...{ residence: 'Résidence Kergoat', adresse: '3 rue des Lices', codePostal: '35000', ville: 'Rennes' },
  ...{ telephone: '02 99 00 00 00', chambre: 'B12', logement: 'T1' },
};

/** A stay in a state, but for what a test changes. */
export function sejour(etat: EtatSejour, change: Partial<SejourAffiche> = {}): SejourAffiche {
  const journal = JOURNAUX[etat];
  const vie = rejouerSejour(journal);
  if (!vie) throw new Error('journal sans ouverture');
  return {
    ...{ id: ID, vie, lieu: LIEU, crous: 'Crous de Rennes-Bretagne', loyer: 35_000, complet: false },
    actions: actionsSejour(etat, 'etudiant'),
    pieces: piecesDemandees('visale').map(({ cle, libelle }) => ({
      ...{ cle, libelle, donnee: false, plusTard: false, fichiers: [] },
    })),
    ...{ scolariteJusquAu: '2026-09-30', precision: null, departs: [] },
    rendezVous: vie.rendezVous.entree ?? vie.rendezVous.sortie ?? null,
    journal: journal.map(({ type, ...donnees }) => ({ type, donnees, survenuA: LE })),
    ...change,
  };
}

export const agenda = (change: Partial<AgendaAffiche> = {}): AgendaAffiche => ({
  genre: 'entree',
  libres: ['2026-09-01T09:30', '2026-09-01T14:00', '2026-09-02T09:30'],
  ...{ pris: null, enAttente: false, devant: 0, lieu: LIEU },
  ...change,
});
