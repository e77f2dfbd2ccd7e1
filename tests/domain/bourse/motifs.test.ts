import { describe, expect, it } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import type { CodeMotif, FaitsBourse } from '@/lib/domain/bourse';
import { jugerCalendrier, MOTIFS } from '@/lib/domain/bourse';
import {
  avecAge,
  avecDiplome,
  avecDroits,
  avecEtudes,
  avecNationalite,
  avecTotaux,
  BAREME_2025,
  motifs,
} from './personne';

const CODES = Object.keys(MOTIFS) as CodeMotif[];

const ETRANGER = {
  groupe: 'autre',
  statutProtection: 'aucun',
  titreSejour: true,
  domicileFranceAns: 2,
  foyerFiscalFranceAns: 2,
} as const;
const SANS_RECOURS = { passageAnneeSuperieure: false, situationParticuliere: false } as const;
const VIEUX = {
  dateNaissance: '1980-01-01',
  premiereDemande: true,
  handicapCDAPH: false,
  enfantsEleves: 0,
  serviceCiviqueMois: 0,
} as const;

/** A person for each motive that the engine finds. */
const PERSONNES: Partial<Record<CodeMotif, FaitsBourse>> = {
  AGE: avecAge(VIEUX),
  DIPLOME: avecDiplome({ premiereAnnee: true, baccalaureat: 'aucun' }),
  NATIONALITE: avecNationalite({ ...ETRANGER, titreSejour: false }),
  SEJOUR_2_ANS: avecNationalite({ ...ETRANGER, domicileFranceAns: 1 }),
  FOYER_FISCAL_FRANCE: avecNationalite({ ...ETRANGER, foyerFiscalFranceAns: 1 }),
  FORMATION_NON_HABILITEE: avecEtudes({ etablissement: 'prive_non_habilite' }),
  FORMATION_INITIALE: avecEtudes({ formationContinue: true }),
  ALTERNANCE: avecEtudes({ alternance: true }),
  FRANCE_TRAVAIL: avecEtudes({ inscritFranceTravail: true }),
  AGENT_PUBLIC: avecEtudes({ agentPublic: true }),
  INTERNAT: avecEtudes({ interneMedecine: true }),
  HORS_BAREME: avecTotaux(54_570, 5),
  DROITS_EPUISES: avecDroits({ ...SANS_RECOURS, droitsUtilises: 7, cursus: 'master' }),
  PROGRESSION: avecDroits({ ...SANS_RECOURS, droitsUtilises: 2, creditsValides: 59 }),
  CUMUL_INTERDIT: avecEtudes({ autreBourseEtat: true }),
};

describe('motifs de rejet (j)', () => {
  it('sont dix-huit', () => {
    expect(CODES).toHaveLength(18);
  });

  it.each(CODES)('%s est atteint par une personne, ou dit pourquoi il ne l’est pas', (code) => {
    const { jugePar } = MOTIFS[code];
    const reserve = 'reserve' in MOTIFS[code] ? MOTIFS[code].reserve : undefined;
    const personne = PERSONNES[code];
    if (personne) expect(motifs(personne)).toEqual([code]);
    else if (jugePar === 'calendrier') expect(reserve).toBeUndefined();
    else expect(reserve).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('atteint HORS_DELAI par les dates du dossier', () => {
    const tardif = { depotDse: '2026-01-01', changementNotable: false } as const;
    expect(jugerCalendrier('2025-2026', tardif).motif?.code).toBe('HORS_DELAI');
  });

  it('atteint DOCTORAT dès que le barème l’exclut', () => {
    const loi: Bareme = { ...BAREME_2025, regles: { ...BAREME_2025.regles, doctorat: 'exclu' } };
    expect(motifs(avecEtudes({ anneeEtude: 'doctorat_1' }), loi)).toEqual(['DOCTORAT']);
    expect(motifs(avecEtudes({ anneeEtude: 'doctorat_1' }))).toEqual([]);
  });

  it('laisse PIECES_INCOMPLETES à la personne qui instruit', () => {
    expect(MOTIFS.PIECES_INCOMPLETES.jugePar).toBe('instruction');
  });

  it('a pour chacun une phrase entière et ses règles', () => {
    for (const code of CODES) {
      expect(MOTIFS[code].libelle, code).toMatch(/^\p{Lu}.*\.$/u);
      expect(MOTIFS[code].libelle, code).not.toMatch(/'| [;:?!€%]/);
      expect(MOTIFS[code].regles.length, code).toBeGreaterThan(0);
    }
  });
});
