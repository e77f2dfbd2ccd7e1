import { describe, expect, it } from 'vitest';
import { AUCUNE_EXCLUSION } from '@/lib/domain/bourse';
import {
  avecAge,
  avecCharges,
  avecEtudes,
  avecFoyer,
  avecNationalite,
  avecTotaux,
  COMPLET,
  juger,
  motifs,
} from './personne';

describe('priorité d’un refus certain', () => {
  it.each([
    ['sur un fait manquant', { ...avecEtudes({ apprentissage: true }), age: undefined }, ['ALTERNANCE']],
    [
      'sur un examen par le Crous',
      avecEtudes({ apprentissage: true, lieu: 'conseil_europe' }),
      ['ALTERNANCE'],
    ],
    [
      'sur une situation des parents à examiner',
      { ...avecFoyer({ parents: 'remarie' }), etudes: { ...COMPLET.etudes, detenu: true } },
      ['FORMATION_INITIALE'],
    ],
    [
      'hors barème sur une nationalité inconnue',
      { ...avecTotaux(60_000, 5), nationalite: {} },
      ['HORS_BAREME'],
    ],
    [
      'hors barème sur un doctorat à examiner',
      { ...avecTotaux(60_000, 5), etudes: { ...COMPLET.etudes, anneeEtude: 'doctorat_1' } },
      ['HORS_BAREME'],
    ],
  ] as const)('%s', (_, faits, attendus) => {
    expect(motifs(faits)).toEqual(attendus);
  });
});

describe('personnes types', () => {
  it.each([
    [
      'une lycéenne de terminale',
      { ...COMPLET, diplome: undefined, etudes: { ...COMPLET.etudes, anneeEtude: 'terminale' } },
      'eligible',
    ],
    [
      'un réfugié sans parents en France',
      {
        ...avecFoyer({}, { statut: 'refugie', revenuPropreAnnuel: 0 }),
        nationalite: { groupe: 'autre', statutProtection: 'refugie' },
      },
      'eligible',
    ],
    ['un apprenti', avecEtudes({ alternance: true, apprentissage: true }), 'non_eligible'],
    [
      'une étudiante de 28 ans au 1er septembre',
      avecAge({
        dateNaissance: '1997-09-01',
        premiereDemande: true,
        handicapCDAPH: false,
        enfantsEleves: 0,
        serviceCiviqueMois: 0,
      }),
      'non_eligible',
    ],
    [
      'un étudiant de 35 ans reconnu par la CDAPH',
      avecAge({ dateNaissance: '1990-01-01', handicapCDAPH: true }),
      'eligible',
    ],
    ['une Réunionnaise à 9 000 km', avecCharges({ distanceKm: 9_000 }), 'eligible'],
    [
      'un étudiant belge bien intégré',
      avecNationalite({ groupe: 'ue_eee_suisse', integration: true }),
      'eligible',
    ],
    ['une famille de huit enfants', avecCharges({ autresEnfants: 4, autresEnfantsSup: 3 }), 'eligible'],
    ['un foyer au déficit de 1 500 €', avecFoyer({ parents: 'maries', rbgCouple: -1_500 }), 'eligible'],
    [
      'une étudiante dont la mère est remariée',
      avecFoyer({ parents: 'remarie', rbgCouple: 30_000 }),
      'indetermine',
    ],
  ] as const)('%s', (_, faits, type) => {
    expect(juger(faits).type).toBe(type);
  });

  it('ce qu’un formulaire entend par « aucune de ces situations » suffit au moteur', () => {
    const etudes = {
      niveau: 'superieur',
      etablissement: 'public',
      lieu: 'france',
      tempsPlein: true,
    } as const;
    expect(juger({ ...COMPLET, etudes: { ...etudes, ...AUCUNE_EXCLUSION } }).type).toBe('eligible');
    expect(juger({ ...COMPLET, etudes }).type).toBe('indetermine');
  });
});
