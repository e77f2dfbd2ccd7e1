import { describe, expect, it } from 'vitest';
import {
  accuseDepot,
  adresseDejaInscrite,
  codeDeVerification,
  miseEnExamen,
  motDePasseChange,
  notificationConditionnelle,
  notificationRejet,
  reinitialisation,
  reponseRecalculee,
} from '@/lib/server/courriels';

const LIEN = 'https://guichet.exemple.fr/suivi/DSE-2627-7KQ4M2XH';
const dossier = { prenom: 'Lina', numero: 'DSE-2627-7KQ4M2XH', lien: LIEN };
const TOUS = {
  accuseDepot: accuseDepot({ ...dossier, date: 'samedi 21 novembre 2026' }),
  notificationConditionnelle: notificationConditionnelle(dossier),
  notificationRejet: notificationRejet(dossier),
  miseEnExamen: miseEnExamen(dossier),
  reponseRecalculee: reponseRecalculee({ ...dossier, campagne: '2026-2027' }),
  codeDeVerification: codeDeVerification('Lina', 'KMTQRB'),
  adresseDejaInscrite: adresseDejaInscrite('Lina', `${LIEN}/a`, `${LIEN}/b`),
  reinitialisation: reinitialisation('Lina', LIEN),
  motDePasseChange: motDePasseChange('Lina', LIEN),
};

describe.each(Object.entries(TOUS))('le courriel %s', (_, { sujet, texte }) => {
  it('salue la personne par son prénom et signe', () => {
    expect(texte.startsWith('Bonjour Lina,\n\n')).toBe(true);
    expect(texte).toContain('Le Guichet étudiant');
  });

  it('tient en un sujet d’une ligne et reste sobre', () => {
    expect(sujet).toMatch(/^\S.{5,69}$/u);
    expect(`${sujet}${texte}`).not.toMatch(/!|n’hésitez/u);
  });

  it('met l’espace fine avant les signes doubles', () => {
    expect(texte).not.toMatch(/ [;:?!»€%]/u);
    expect(texte).not.toContain("'");
  });

  it('ne dit ni échelon, ni montant', () => {
    expect(`${sujet}${texte}`).not.toMatch(/échelon|€|euro/iu);
  });
});

describe('les liens des courriels', () => {
  it('restent intacts', () => {
    expect(TOUS.accuseDepot.texte).toContain(`\n${LIEN}\n`);
    expect(TOUS.reinitialisation.texte).toContain(`\n${LIEN}\n`);
  });
});
