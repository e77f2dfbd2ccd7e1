import type {
  CommandeSejour,
  ContexteSejour,
  DossierFourni,
  EtatSejour,
  EvenementSejour,
  ReglesDuSejour,
  VieSejour,
} from '@/lib/domain/logement/sejour';
import { deciderSejour, evoluerSejour, reglesDuSejour, rejouerSejour } from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

function lire(annee: string): ReglesDuSejour {
  const lues = reglesDuSejour(annee);
  if (!lues.ok) throw new Error(lues.refus);
  return lues.valeur;
}

export const REGLES = lire('2026-2027');
export const EMPREINTE = 'a'.repeat(64);
export const PDF = 'b'.repeat(64);
export const DEPOT = 35_000;
export const le = (aujourdhui: DateCivile): ContexteSejour => ({ aujourdhui, regles: REGLES });
export const AOUT = le('2026-08-20');
export const SEPTEMBRE = le('2026-09-10');
export const MARS = le('2027-03-15');

export const OUVERT: EvenementSejour = {
  ...{ type: 'sejour_ouvert', annee: '2026-2027', debut: '2026-09-01', fin: '2027-08-31', depot: DEPOT },
};

export const PHYSIQUE: DossierFourni = {
  garantie: 'physique',
  scolariteDifferee: false,
  donnees: ['identite', 'scolarite', 'cautionnement', 'revenus', 'assurance', 'rib', 'reglement'],
};
export const VISALE: DossierFourni = {
  garantie: 'visale',
  scolariteDifferee: true,
  donnees: ['identite', 'visale', 'assurance', 'rib', 'reglement'],
};

const DEPOSE: EvenementSejour = {
  ...{ type: 'dossier_depose', demande: 'd1', garantie: 'visale', scolariteDifferee: true },
};
const A_COMPLETER: EvenementSejour = {
  ...{ type: 'complement_demande', demande: 'd1', complement: 'completer_visale' },
};
const VALIDE: EvenementSejour = { type: 'dossier_valide', demande: 'd1' };
const REGLE: EvenementSejour = { type: 'depot_regle', tentative: 't1' };
const EMISE: EvenementSejour = { type: 'admission_emise', empreinte: EMPREINTE };
const ACCEPTEE: EvenementSejour = { type: 'admission_acceptee', empreinte: EMPREINTE, pdf: PDF };
const RENDEZ_VOUS: EvenementSejour = {
  ...{ type: 'rendez_vous_pris', rendezVous: 'r1', genre: 'entree', creneau: '2026-09-01T09:30' },
};
const ENTREE: EvenementSejour = { type: 'entree_constatee', le: '2026-09-01' };
const PREAVIS: EvenementSejour = { type: 'preavis_donne', recuLe: '2027-03-15', depart: '2027-04-30' };
const SORTIE: EvenementSejour = { type: 'sortie_constatee', le: '2027-04-30' };

const JUSQU_A_L_ADMISSION = [OUVERT, DEPOSE, VALIDE, REGLE, EMISE];
const JUSQU_A_L_ENTREE = [...JUSQU_A_L_ADMISSION, ACCEPTEE, RENDEZ_VOUS, ENTREE];

/** The shortest journal that leads to each state. */
export const JOURNAUX: Readonly<Record<EtatSejour, readonly EvenementSejour[]>> = {
  ouvert: [OUVERT],
  dossier_depose: [OUVERT, DEPOSE],
  a_completer: [OUVERT, DEPOSE, A_COMPLETER],
  dossier_valide: [OUVERT, DEPOSE, VALIDE],
  admission_emise: JUSQU_A_L_ADMISSION,
  admission_acceptee: [...JUSQU_A_L_ADMISSION, ACCEPTEE],
  cles: [...JUSQU_A_L_ADMISSION, ACCEPTEE, RENDEZ_VOUS],
  entre: JUSQU_A_L_ENTREE,
  preavis: [...JUSQU_A_L_ENTREE, PREAVIS],
  parti: [...JUSQU_A_L_ENTREE, PREAVIS, SORTIE],
  desiste: [OUVERT, { type: 'sejour_desiste' }],
  annule: [OUVERT, { type: 'sejour_annule' }],
};

export function vieDe(journal: readonly EvenementSejour[]): VieSejour {
  const vie = rejouerSejour(journal);
  if (!vie) throw new Error('journal sans ouverture');
  return vie;
}

export const vieEn = (etat: EtatSejour): VieSejour => vieDe(JOURNAUX[etat]);

/** What a command answers: the types of its events, or the reason of its refusal. */
export function issue(vie: VieSejour, commande: CommandeSejour, contexte: ContexteSejour): string {
  const decision = deciderSejour(vie, commande, contexte);
  return decision.ok ? decision.valeur.map(({ type }) => type).join(' + ') : `refus : ${decision.refus}`;
}

/** The life after a command, which must be allowed. */
export function apres(vie: VieSejour, commande: CommandeSejour, contexte: ContexteSejour): VieSejour {
  const decision = deciderSejour(vie, commande, contexte);
  if (!decision.ok) throw new Error(decision.refus);
  return decision.valeur.reduce(evoluerSejour, vie);
}
