import { describe, expect, it } from 'vitest';
import * as c from '@/lib/server/courriels';

const LIEN = 'https://guichet.exemple.fr/logement/demande/proposition/abc';
const sur = {
  ...{ prenom: 'Ana', quoi: 'l’avance sur le loyer', logement: 'Résidence Kergoat, Rennes', lien: LIEN },
};
const paye = { pour: 'Ana S.', quoi: sur.quoi, logement: sur.logement, montant: '100 €' };
const raison = 'Vous avez payé deux fois';

const A_L_ETUDIANTE = {
  avanceReglee: c.avanceReglee(sur),
  depotDeGarantieRegle: c.depotDeGarantieRegle(sur),
  avanceRendue: c.avanceRendue({ ...sur, raison }),
  avanceDemandeRecue: c.avanceDemandeRecue(sur),
  avanceRemboursementAccorde: c.avanceRemboursementAccorde(sur),
  avanceRemboursementRefuse: c.avanceRemboursementRefuse({ ...sur, raison: 'Le document ne se lit pas.' }),
  avanceVirementEmis: c.avanceVirementEmis(sur),
  avanceVirementRejete: c.avanceVirementRejete(sur),
  avanceLienRefuse: c.avanceLienRefuse({ ...sur, raison: 'La personne ne peut pas payer.' }),
  avanceLienExpire: c.avanceLienExpire(sur),
  avanceRappelLien: c.avanceRappelLien({ ...sur, reste: '2 heures' }),
};
const AU_PAYEUR = {
  avanceLienAPayer: c.avanceLienAPayer({ ...paye, lien: 'https://guichet.exemple.fr/payer/abc' }),
  avanceRecu: c.avanceRecu({ ...paye, reference: 'abcdef', date: 'mardi 9 juin 2026' }),
};

describe.each(Object.entries({ ...A_L_ETUDIANTE, ...AU_PAYEUR }))('le courriel %s', (_, { sujet, texte }) => {
  it('tient en un sujet d’une ligne', () => {
    expect(sujet).toMatch(/^\S.{5,78}$/u);
  });

  it('est sobre, signé, et écrit comme il faut', () => {
    expect(texte).toContain('Le Guichet étudiant');
    expect(`${sujet}${texte}`).not.toMatch(/!|n’hésitez/u);
    expect(texte).not.toMatch(/ [;:?!»%]/u);
    expect(`${sujet}${texte}`).not.toContain("'");
  });
});

describe('les courriels d’un logement à l’étudiante', () => {
  it.each(Object.entries(A_L_ETUDIANTE))('« %s » la salue et la mène à son logement', (_, { texte }) => {
    expect(texte.startsWith('Bonjour Ana,\n\n')).toBe(true);
    expect(texte).toContain(`\n${LIEN}\n`);
    expect(texte).not.toMatch(/IBAN|INE/u);
  });

  it('disent quel logement, sauf pour demander un autre compte', () => {
    for (const [nom, { texte }] of Object.entries(A_L_ETUDIANTE))
      expect(texte.includes('Résidence Kergoat, Rennes'), nom).toBe(nom !== 'avanceVirementRejete');
  });

  it('disent la raison, et la voie de recours d’un refus', () => {
    expect(A_L_ETUDIANTE.avanceRendue.texte).toContain(`${raison}.`);
    expect(A_L_ETUDIANTE.avanceRemboursementRefuse.texte).toContain('tribunal administratif');
    expect(A_L_ETUDIANTE.avanceRemboursementRefuse.texte).toContain('deux mois');
  });
});

describe('les courriels d’un logement au payeur', () => {
  it.each(Object.entries(AU_PAYEUR))('« %s » dit pour qui, quoi et combien, sans le nom', (_, { texte }) => {
    for (const mot of ['Ana S.', 'l’avance sur le loyer', 'Résidence Kergoat, Rennes', '100'])
      expect(texte).toContain(mot);
    expect(texte).not.toContain('Silva');
  });

  it('met en garde qui ne connaît pas la personne', () => {
    expect(AU_PAYEUR.avanceLienAPayer.texte).toContain('Si vous ne connaissez pas cette personne');
  });
});
