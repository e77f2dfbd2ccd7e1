import { describe, expect, it } from 'vitest';
import * as c from '@/lib/server/courriels';

const LIEN = 'https://guichet.exemple.fr/cvec?annee=2026-2027';
const sur = { prenom: 'Lina', annee: '2026-2027', lien: LIEN };
const paye = { pour: 'Lina M.', annee: '2026-2027', montant: '105 €' };
const raison = 'Le document ne se lit pas.';

const A_L_ETUDIANTE = {
  attestationCvec: c.attestationCvec(sur),
  cvecPayeeEnTrop: c.cvecPayeeEnTrop(sur),
  cvecRemboursementDu: c.cvecRemboursementDu(sur),
  cvecLienRefuse: c.cvecLienRefuse({ ...sur, raison: 'La personne ne peut pas payer.' }),
  cvecLienExpire: c.cvecLienExpire(sur),
  cvecRappelLien: c.cvecRappelLien({ ...sur, reste: '24 heures' }),
  cvecDemandeRecue: c.cvecDemandeRecue(sur),
  cvecExonerationRefusee: c.cvecExonerationRefusee({ ...sur, raison }),
  cvecExonerationReexaminee: c.cvecExonerationReexaminee(sur),
  cvecExonerationRetiree: c.cvecExonerationRetiree({ ...sur, numero: 'REN6 ABCDEF 42' }),
  cvecExonerationMaintenue: c.cvecExonerationMaintenue({ ...sur, raison }),
  cvecRemboursementAccorde: c.cvecRemboursementAccorde(sur),
  cvecRemboursementRefuse: c.cvecRemboursementRefuse({ ...sur, raison }),
  cvecVirementEmis: c.cvecVirementEmis(sur),
  cvecVirementRejete: c.cvecVirementRejete(sur),
};
const AU_PAYEUR = {
  cvecLienAPayer: c.cvecLienAPayer({ ...paye, lien: 'https://guichet.exemple.fr/payer/abc' }),
  cvecRecu: c.cvecRecu({ ...paye, reference: 'abc', date: 'samedi 21 novembre 2026' }),
};

describe.each(Object.entries({ ...A_L_ETUDIANTE, ...AU_PAYEUR }))('le courriel %s', (_, { sujet, texte }) => {
  it('tient en un sujet d’une ligne, qui dit l’année', () => {
    expect(sujet).toMatch(/^\S.{5,78}$/u);
    expect(sujet).toContain('2026-2027');
  });

  it('est sobre, signé, et écrit comme il faut', () => {
    expect(texte).toContain('Le Guichet étudiant');
    expect(`${sujet}${texte}`).not.toMatch(/!|n’hésitez/u);
    expect(texte).not.toMatch(/ [;:?!»%]/u);
    expect(`${sujet}${texte}`).not.toContain("'");
  });
});

describe('les courriels à l’étudiante', () => {
  it.each(Object.entries(A_L_ETUDIANTE))(
    '« %s » la salue, et la mène à sa page sans rien dire d’elle',
    (_, { texte }) => {
      expect(texte.startsWith('Bonjour Lina,\n\n')).toBe(true);
      expect(texte).toContain(`\n${LIEN}\n`);
      expect(texte).not.toMatch(/IBAN|INE|€/u);
    },
  );

  it('disent la raison d’un refus et la voie de recours', () => {
    expect(A_L_ETUDIANTE.cvecExonerationRefusee.texte).toContain(raison);
    expect(A_L_ETUDIANTE.cvecRemboursementRefuse.texte).toContain('tribunal administratif');
    expect(A_L_ETUDIANTE.cvecRemboursementRefuse.texte).toContain('deux mois');
  });
});

describe('les courriels au payeur', () => {
  it.each(Object.entries(AU_PAYEUR))(
    '« %s » ne dit de l’étudiante qu’un prénom et une initiale',
    (_, { texte }) => {
      expect(texte.startsWith('Bonjour,\n\n')).toBe(true);
      expect(texte).toContain('Lina M.');
      expect(texte).toContain('105');
    },
  );
});
