import { describe, expect, it } from 'vitest';
import {
  CHAMPS_DEMANDE_SEULE,
  CHAMPS_RENOUVELLEMENT,
  campagneLogementDuJour,
  estRefusDemande,
  phraseRefusDemande,
  phraseRefusRenouvellement,
  schemaDemandeSeule,
  schemaRenouvellement,
} from '@/lib/parcours/logement/demande';

describe('la campagne du jour', () => {
  it.each([
    ['2021-01-01', '2022-2023'],
    ['2022-03-15', '2022-2023'],
    ['2025-03-14', '2022-2023'],
    ['2025-03-15', '2025-2026'],
    ['2026-03-14', '2025-2026'],
    ['2026-03-15', '2026-2027'],
    ['2026-06-09', '2026-2027'],
    ['2026-11-21', '2026-2027'],
    ['2030-01-01', '2026-2027'],
  ] as const)('le %s est celle de %s', (jour, annee) => {
    expect(campagneLogementDuJour(jour).annee).toBe(annee);
  });
});

const lire = (saisie: Readonly<Record<string, string>>) => {
  const lu = schemaDemandeSeule.safeParse(saisie);
  return lu.success ? lu.data : lu.error.issues.map(({ path }) => path.join('.')).sort();
};
const BONNE = { pourquoi: 'international', etudes: 'inscrit', avec: 'seul' };

describe('la demande sans dossier social étudiant', () => {
  it('se lit quand tout est répondu', () => {
    expect(lire(BONNE)).toEqual(BONNE);
    expect(lire({ ...BONNE, etudes: 'attente', avec: 'couple' })).toMatchObject({ avec: 'couple' });
  });

  it.each(['pourquoi', 'etudes', 'avec'])('demande « %s »', (champ) => {
    expect(lire({ ...BONNE, [champ]: '' })).toEqual([champ]);
    expect(lire({ ...BONNE, [champ]: 'inventé' })).toEqual([champ]);
  });

  it('a un champ par réponse attendue', () => {
    expect(CHAMPS_DEMANDE_SEULE.map(({ nom }) => nom)).toEqual(Object.keys(BONNE));
  });
});

describe('la demande de renouvellement', () => {
  it('demande de lire les conditions', () => {
    expect(schemaRenouvellement.safeParse({}).success).toBe(false);
    expect(schemaRenouvellement.safeParse({ conditions: 'oui' }).success).toBe(true);
    expect(CHAMPS_RENOUVELLEMENT.map(({ nom }) => nom)).toEqual(['conditions']);
  });

  it.each(['pas_ouverte', 'close', 'sans_chambre', 'deja_demande'] as const)(
    'dit pourquoi non : %s',
    (raison) => {
      expect(phraseRefusRenouvellement(raison)).toMatch(/^\p{Lu}.*\.$/u);
    },
  );
});

describe('les refus', () => {
  it.each(['voeux_fermes', 'trop_de_voeux', 'page_depassee', 'chambre_prise', 'pas_encore'] as const)(
    '« %s » se dit en une phrase',
    (raison) => {
      expect(estRefusDemande(raison)).toBe(true);
      expect(phraseRefusDemande(raison)).toMatch(/^\p{Lu}.*\.$/u);
    },
  );

  it.each(['', 'toString', 'inventé'])('« %s » n’en est pas un', (texte) => {
    expect(estRefusDemande(texte)).toBe(false);
  });
});
