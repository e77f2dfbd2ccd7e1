import { describe, expect, it } from 'vitest';
import type { EtatSejour, VieSejour } from '@/lib/domain/logement/sejour';
import {
  deciderSejour,
  dernierJourDuSejour,
  estEnCours,
  genreDuMoment,
  piecesManquantes,
  sejourOuvert,
  TRANSITIONS_SEJOUR,
} from '@/lib/domain/logement/sejour';
import { DEPOT, EMPREINTE, JOURNAUX, le, PDF, PHYSIQUE, VISALE, vieDe, vieEn } from './outillage';

const ETATS = Object.keys(TRANSITIONS_SEJOUR) as readonly EtatSejour[];

describe('un séjour qui s’ouvre', () => {
  it('n’a rien d’autre que ses dates et son dépôt', () => {
    expect(
      sejourOuvert({ annee: '2026-2027', debut: '2026-09-01', fin: '2027-08-31', depot: DEPOT }),
    ).toEqual({
      ...{ rang: 1, etat: 'ouvert', annee: '2026-2027', debut: '2026-09-01', fin: '2027-08-31' },
      ...{ depot: DEPOT, demande: null, garantie: null, scolariteDifferee: false, complement: null },
      ...{ tentative: null, admission: null, pdfAccepte: null, rendezVous: {}, attente: null },
      ...{ entreLe: null, preavis: null, partiLe: null },
    });
  });

  it('est le même que celui de son journal', () => {
    expect(vieDe(JOURNAUX.ouvert)).toEqual(
      sejourOuvert({ annee: '2026-2027', debut: '2026-09-01', fin: '2027-08-31', depot: DEPOT }),
    );
  });
});

/** What is known in each state, and what isn't yet. */
const SU: Readonly<Record<EtatSejour, readonly (keyof VieSejour)[]>> = {
  ouvert: [],
  dossier_depose: ['demande', 'garantie'],
  a_completer: ['demande', 'garantie', 'complement'],
  dossier_valide: ['demande', 'garantie'],
  admission_emise: ['demande', 'garantie', 'tentative', 'admission'],
  admission_acceptee: ['demande', 'garantie', 'tentative', 'admission', 'pdfAccepte'],
  cles: ['demande', 'garantie', 'tentative', 'admission', 'pdfAccepte'],
  entre: ['demande', 'garantie', 'tentative', 'admission', 'pdfAccepte', 'entreLe'],
  preavis: ['demande', 'garantie', 'tentative', 'admission', 'pdfAccepte', 'entreLe', 'preavis'],
  parti: ['demande', 'garantie', 'tentative', 'admission', 'pdfAccepte', 'entreLe', 'preavis', 'partiLe'],
  desiste: [],
  annule: [],
};
const POSSIBLES = [...new Set(Object.values(SU).flat())];

describe('ce qu’on sait d’un séjour', () => {
  it.each(ETATS)('en « %s », ni plus ni moins', (etat) => {
    const vie = vieEn(etat);
    expect(POSSIBLES.filter((cle) => vie[cle] !== null).sort()).toEqual([...SU[etat]].sort());
  });

  it.each(ETATS)('en « %s », le prochain rendez-vous est le bon', (etat) => {
    expect(genreDuMoment(vieEn(etat))).toBe(etat === 'entre' || etat === 'preavis' ? 'sortie' : 'entree');
  });

  it.each(ETATS)('en « %s », le dernier jour est celui du préavis, sinon de l’année', (etat) => {
    const attendu = etat === 'preavis' || etat === 'parti' ? '2027-04-30' : '2027-08-31';
    expect(dernierJourDuSejour(vieEn(etat))).toBe(attendu);
  });

  it.each(ETATS)('en « %s », une fin refuse tout, un état en cours permet quelque chose', (etat) => {
    const commandes = [
      { type: 'deposer_dossier', demande: 'd9', fourni: PHYSIQUE },
      { type: 'donner_scolarite' },
      { type: 'regler_depot', tentative: 't9', empreinte: EMPREINTE },
      { type: 'accepter_admission', empreinte: EMPREINTE, pdf: PDF },
      { type: 'constater_sortie', le: '2027-05-01' },
      { type: 'desister' },
    ] as const;
    const permises = commandes.filter((c) => deciderSejour(vieEn(etat), c, le('2027-05-01')).ok);
    expect(permises.length > 0).toBe(estEnCours(etat));
  });
});

describe('les deux dossiers des essais', () => {
  it.each([
    ['avec une personne', PHYSIQUE],
    ['avec Visale', VISALE],
  ])('%s : complets, et chacun a les pièces de son garant', (_, fourni) => {
    expect(piecesManquantes(fourni)).toEqual([]);
    const autre = fourni.garantie === 'visale' ? 'physique' : 'visale';
    expect(piecesManquantes({ ...fourni, garantie: autre })).not.toEqual([]);
    expect(piecesManquantes({ ...fourni, garantie: null })).toContain('garant');
  });
});
