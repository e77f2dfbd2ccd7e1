import { describe, expect, it } from 'vitest';
import type { CommandeSejour, EtatSejour } from '@/lib/domain/logement/sejour';
import { EMPREINTE, issue, le, MARS, PDF, PHYSIQUE, SEPTEMBRE, vieEn } from './outillage';

/** One command of each kind, that would succeed in the state where it belongs. */
const COMMANDES: Readonly<Record<CommandeSejour['type'], CommandeSejour>> = {
  deposer_dossier: { type: 'deposer_dossier', demande: 'd2', fourni: PHYSIQUE },
  donner_scolarite: { type: 'donner_scolarite' },
  valider_dossier: { type: 'valider_dossier', demande: 'd1', empreinte: EMPREINTE },
  demander_complement: { type: 'demander_complement', demande: 'd1', complement: 'completer_identite' },
  refuser_dossier: { type: 'refuser_dossier', demande: 'd1', motif: 'identite_autre' },
  regler_depot: { type: 'regler_depot', tentative: 't2', empreinte: EMPREINTE },
  accepter_admission: { type: 'accepter_admission', empreinte: EMPREINTE, pdf: PDF },
  prendre_rendez_vous: { type: 'prendre_rendez_vous', rendezVous: 'r2', creneau: '2026-09-11T09:30' },
  liberer_rendez_vous: { type: 'liberer_rendez_vous' },
  attendre: { type: 'attendre', libres: 0 },
  ne_plus_attendre: { type: 'ne_plus_attendre' },
  constater_entree: { type: 'constater_entree', le: '2026-09-10' },
  donner_preavis: { type: 'donner_preavis', depart: '2026-10-31' },
  constater_sortie: { type: 'constater_sortie', le: '2026-09-10' },
  desister: { type: 'desister' },
  annuler: { type: 'annuler' },
};

const HORS = 'refus : hors_etat';
const PARTOUT_HORS = Object.fromEntries(Object.keys(COMMANDES).map((type) => [type, HORS]));
const AVANT_L_ENTREE = { desister: 'sejour_desiste', annuler: 'sejour_annule' };

type Ligne = Readonly<Partial<Record<CommandeSejour['type'], string>>>;

/** What each state answers to each command, on 10 September; what isn't written is refused as out of place. */
const MATRICE: Readonly<Record<EtatSejour, Ligne>> = {
  ouvert: { ...AVANT_L_ENTREE, deposer_dossier: 'dossier_depose' },
  dossier_depose: {
    ...AVANT_L_ENTREE,
    donner_scolarite: 'scolarite_donnee',
    valider_dossier: 'dossier_valide',
    demander_complement: 'complement_demande',
    refuser_dossier: 'dossier_refuse',
  },
  a_completer: { ...AVANT_L_ENTREE, deposer_dossier: 'dossier_depose' },
  dossier_valide: {
    ...AVANT_L_ENTREE,
    donner_scolarite: 'scolarite_donnee',
    regler_depot: 'depot_regle + admission_emise',
    accepter_admission: 'refus : depot_a_regler',
  },
  admission_emise: {
    ...AVANT_L_ENTREE,
    donner_scolarite: 'scolarite_donnee',
    regler_depot: 'refus : deja_regle',
    accepter_admission: 'admission_acceptee',
  },
  admission_acceptee: {
    ...AVANT_L_ENTREE,
    donner_scolarite: 'scolarite_donnee',
    regler_depot: 'refus : deja_regle',
    prendre_rendez_vous: 'rendez_vous_pris',
    liberer_rendez_vous: 'refus : sans_rendez_vous',
    attendre: 'attente_ouverte',
    ne_plus_attendre: 'refus : pas_en_attente',
    constater_entree: 'entree_constatee',
  },
  cles: {
    donner_scolarite: 'scolarite_donnee',
    regler_depot: 'refus : deja_regle',
    prendre_rendez_vous: 'rendez_vous_libere + rendez_vous_pris',
    liberer_rendez_vous: 'rendez_vous_libere',
    attendre: 'refus : encore_libre',
    ne_plus_attendre: 'refus : pas_en_attente',
    constater_entree: 'entree_constatee',
    desister: 'rendez_vous_libere + sejour_desiste',
    annuler: 'rendez_vous_libere + sejour_annule',
  },
  entre: {
    donner_scolarite: 'scolarite_donnee',
    regler_depot: 'refus : deja_regle',
    prendre_rendez_vous: 'refus : creneau_inconnu',
    liberer_rendez_vous: 'refus : sans_rendez_vous',
    attendre: 'attente_ouverte',
    ne_plus_attendre: 'refus : pas_en_attente',
    donner_preavis: 'preavis_donne',
    constater_sortie: 'sortie_constatee',
    desister: 'refus : deja_entre',
  },
  preavis: {
    donner_scolarite: 'scolarite_donnee',
    regler_depot: 'refus : deja_regle',
    prendre_rendez_vous: 'refus : creneau_inconnu',
    liberer_rendez_vous: 'refus : sans_rendez_vous',
    attendre: 'attente_ouverte',
    ne_plus_attendre: 'refus : pas_en_attente',
    constater_sortie: 'sortie_constatee',
    desister: 'refus : deja_entre',
  },
  parti: { regler_depot: 'refus : deja_regle' },
  desiste: {},
  annule: {},
};

describe.each(Object.keys(MATRICE) as readonly EtatSejour[])('en « %s »', (etat) => {
  const attendus: Ligne = { ...PARTOUT_HORS, ...MATRICE[etat] };
  it.each(Object.entries(attendus))('« %s » répond « %s »', (type, attendu) => {
    expect(issue(vieEn(etat), COMMANDES[type as CommandeSejour['type']], SEPTEMBRE)).toBe(attendu);
  });
});

describe('une demande d’un autre dépôt', () => {
  it.each([
    { type: 'valider_dossier', demande: 'd0', empreinte: EMPREINTE },
    { type: 'demander_complement', demande: 'd0', complement: 'completer_identite' },
    { type: 'refuser_dossier', demande: 'd0', motif: 'identite_autre' },
  ] as const)('ne se décide pas : $type', (commande) => {
    expect(issue(vieEn('dossier_depose'), commande, SEPTEMBRE)).toBe('refus : demande_inconnue');
  });
});

describe('les jours que l’agent écrit', () => {
  it.each([
    ['la veille du séjour', '2026-08-31', 'refus : trop_tot'],
    ['le premier jour', '2026-09-01', 'entree_constatee'],
    ['aujourd’hui', '2026-09-10', 'entree_constatee'],
    ['demain', '2026-09-11', 'refus : trop_tot'],
  ] as const)('une entrée %s', (_, jour, attendu) => {
    expect(issue(vieEn('cles'), { type: 'constater_entree', le: jour }, SEPTEMBRE)).toBe(attendu);
  });

  it.each([
    ['avant l’entrée', '2026-08-31', 'refus : trop_tot'],
    ['le jour de l’entrée', '2026-09-01', 'sortie_constatee'],
    ['aujourd’hui', '2027-03-15', 'sortie_constatee'],
    ['demain', '2027-03-16', 'refus : trop_tot'],
  ] as const)('une sortie %s', (_, jour, attendu) => {
    expect(issue(vieEn('entre'), { type: 'constater_sortie', le: jour }, MARS)).toBe(attendu);
  });
});

describe('le préavis', () => {
  const donner = (depart: string, jour: Parameters<typeof le>[0]) =>
    issue(vieEn('entre'), { type: 'donner_preavis', depart }, le(jour));

  it.each([
    ['reçu le dernier jour', '2027-05-31', '2027-04-30', 'preavis_donne'],
    ['reçu la veille', '2027-05-31', '2027-04-29', 'preavis_donne'],
    ['reçu un jour trop tard', '2027-05-31', '2027-05-01', 'refus : depart_impossible'],
    ['pour plus tard', '2027-06-30', '2027-04-01', 'preavis_donne'],
    ['pour un jour du milieu', '2027-06-15', '2027-04-01', 'refus : depart_impossible'],
    ['pour la fin de l’année', '2027-08-31', '2027-04-01', 'refus : depart_impossible'],
    ['pour un mot', 'demain', '2027-04-01', 'refus : depart_impossible'],
    ['le dernier mois', '2027-08-31', '2027-07-20', 'refus : depart_impossible'],
  ] as const)('%s : partir le %s, le %s', (_, depart, jour, attendu) => {
    expect(donner(depart, jour)).toBe(attendu);
  });
});
