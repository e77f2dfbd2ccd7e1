import { describe, expect, it } from 'vitest';
import * as c from '@/lib/server/courriels';

const LIEN = 'https://guichet.exemple.fr/etablissement/connexion';
const sur = { prenom: 'Anaïs', etablissement: 'École fictive de Lyon' };
const TOUS = {
  referentCode: c.referentCode('Anaïs', 'KMTQRB'),
  referentDejaConnu: c.referentDejaConnu('Anaïs', LIEN),
  referentDemandeRecue: c.referentDemandeRecue(sur),
  referentAgree: c.referentAgree({ ...sur, lien: LIEN }),
  referentRefuse: c.referentRefuse({ ...sur, raison: 'L’adresse n’est pas la vôtre.', precision: 'Vu.' }),
  referentRetire: c.referentRetire({ ...sur, precision: 'Le Crous précise : vous avez changé de poste.' }),
};

describe.each(Object.entries(TOUS))('le courriel %s', (_, { sujet, texte }) => {
  it('salue, signe, et tient en un sujet d’une ligne', () => {
    expect(texte.startsWith('Bonjour Anaïs,\n\n')).toBe(true);
    expect(texte).toContain('Le Guichet étudiant');
    expect(sujet).toMatch(/^\S.{5,69}$/u);
  });

  it('est sobre et bien écrit', () => {
    expect(`${sujet}${texte}`).not.toMatch(/!|n’hésitez/u);
    expect(texte).not.toMatch(/ [;:?!»%]/u);
    expect(`${sujet}${texte}`).not.toContain("'");
  });
});

describe('ce que disent les courriels aux référents', () => {
  it('nomment l’établissement, et mènent où se connecter', () => {
    for (const cle of ['referentDemandeRecue', 'referentAgree', 'referentRefuse', 'referentRetire'] as const)
      expect(TOUS[cle].texte, cle).toContain('École fictive de Lyon');
    expect(TOUS.referentAgree.texte).toContain(`\n${LIEN}\n`);
    expect(TOUS.referentDejaConnu.texte).toContain(`\n${LIEN}\n`);
  });

  it('ne donnent le code qu’à qui n’a pas d’accès', () => {
    expect(TOUS.referentCode.texte).toMatch(/code\s: KMTQRB/u);
    expect(TOUS.referentDejaConnu.texte).not.toMatch(/code/iu);
  });
});
