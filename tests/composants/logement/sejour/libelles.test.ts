import { describe, expect, it } from 'vitest';
import { nomDeLActeur, nomDeLEvenement } from '@/components/metier/instruction/mots';
import {
  adresseDuPaiement,
  adresseDuSejour,
  creneauEnClair,
  ETATS_SEJOUR,
  EVENEMENTS_SEJOUR,
  heureEnClair,
} from '@/components/metier/logement/sejour/libelles';
import type { EtatSejour, TypeEvenementSejour } from '@/lib/domain/logement/sejour';
import {
  ACTION_DU_SEJOUR,
  actionsSejour,
  estEnCours,
  TRANSITIONS_SEJOUR,
} from '@/lib/domain/logement/sejour';
import { JOURNAUX } from './scene';

const ETATS = Object.keys(TRANSITIONS_SEJOUR) as readonly EtatSejour[];
const EVENEMENTS = ['sejour_ouvert', ...Object.keys(ACTION_DU_SEJOUR)] as readonly TypeEvenementSejour[];
const lisible = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');

describe('les mots d’un séjour', () => {
  it.each(ETATS)('« %s » a un mot court et une phrase', (etat) => {
    const { mot, phrase } = ETATS_SEJOUR[etat];
    expect(mot.length).toBeLessThanOrEqual(20);
    expect(phrase).toMatch(/^\p{Lu}/u);
    expect(phrase).not.toMatch(/[.!]$/u);
    expect(phrase).not.toBe(mot);
  });

  it('ne se ressemblent pas d’un état à l’autre', () => {
    expect(new Set(ETATS.map((etat) => ETATS_SEJOUR[etat].phrase)).size).toBe(ETATS.length);
    expect(new Set(ETATS.map((etat) => ETATS_SEJOUR[etat].mot)).size).toBe(ETATS.length);
  });

  it('le bleu dit que c’est à l’étudiant d’agir, le gris que c’est fini', () => {
    const aElle = ETATS.filter((etat) => ETATS_SEJOUR[etat].ton === 'bleu');
    expect(aElle).toEqual([
      'ouvert',
      'a_completer',
      'dossier_valide',
      'admission_emise',
      'admission_acceptee',
    ]);
    for (const etat of aElle) expect(actionsSejour(etat, 'etudiant').length, etat).toBeGreaterThan(0);
    expect(ETATS.filter((etat) => ETATS_SEJOUR[etat].ton === 'gris')).toEqual(
      ETATS.filter((etat) => !estEnCours(etat)),
    );
  });

  it.each(EVENEMENTS)('« %s » a son nom dans le journal des agents', (type) => {
    expect(nomDeLEvenement(type)).not.toBe(type);
    expect(nomDeLEvenement(type)).toMatch(/^\p{Lu}/u);
  });

  it('l’étudiante lit tout, sauf la fin de l’attente, que l’heure prise dit déjà', () => {
    expect(EVENEMENTS.filter((type) => !EVENEMENTS_SEJOUR[type])).toEqual(['attente_fermee']);
  });

  it.each(Object.values(JOURNAUX).map((journal) => [journal.at(-1)?.type ?? 'sejour_ouvert'] as const))(
    '« %s » se dit à l’étudiante',
    (type) => {
      expect(EVENEMENTS_SEJOUR[type]).toMatch(/^\p{Lu}.{4,}/u);
    },
  );

  it.each(['etudiant', 'crous', 'systeme'])('« %s » a un nom', (acteur) => {
    expect(nomDeLActeur(acteur)).not.toBe(acteur);
  });
});

describe('les heures', () => {
  it.each([
    ['2026-09-01T09:30', '9 h 30', 'mardi 1er septembre 2026 à 9 h 30'],
    ['2026-09-02T14:00', '14 h 00', 'mercredi 2 septembre 2026 à 14 h 00'],
    ['2027-02-26T16:00', '16 h 00', 'vendredi 26 février 2027 à 16 h 00'],
  ] as const)('%s se dit « %s », « %s »', (creneau, heure, complet) => {
    expect(lisible(heureEnClair(creneau))).toBe(heure);
    expect(lisible(creneauEnClair(creneau))).toBe(complet);
  });

  it('ne se coupent pas en fin de ligne', () => {
    expect(heureEnClair('2026-09-01T09:30')).not.toContain(' ');
  });
});

describe('les adresses', () => {
  it('sont celles du séjour et de ce qui est à payer', () => {
    expect(adresseDuSejour('x')).toBe('/logement/sejour/x');
    expect(adresseDuSejour('x', '/dossier')).toBe('/logement/sejour/x/dossier');
    expect(adresseDuPaiement('a')).toBe('/logement/demande/proposition/a');
  });
});
