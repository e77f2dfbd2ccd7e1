import { describe, expect, it } from 'vitest';
import * as c from '@/lib/server/courriels';

const LIEN = 'https://guichet.exemple.fr/logement/demande';
const sur = { prenom: 'Hugo', annee: '2026-2027', lien: LIEN };
const chambre = 'Studio, Résidence Kergoat, Rennes, porte S101';

const COURRIELS = {
  demandeOuverte: c.logementDemandeOuverte({ ...sur, numero: 'LOG-2627-7KQ4M2XH' }),
  voeuxAValider: c.logementVoeuxAValider({ ...sur, tour: 2, cloture: 'lundi 15 juin 2026 à 10 h' }),
  rappel: c.logementRenouvellementRappel({ ...sur, chambre, fin: 'mercredi 29 avril 2026' }),
  nonPaye: c.logementNonPaye({ ...sur, chambre, echeance: 'jeudi 18 juin 2026 à 23 h 59' }),
  clos: c.logementRenouvellementClos({ ...sur, chambre, depart: 'lundi 31 août 2026' }),
  accorde: c.logementRenouvellementAccorde({ ...sur, chambre, echeance: 'samedi 25 avril 2026 à 23 h 59' }),
  refuse: c.logementRenouvellementRefuse({ ...sur, chambre, raison: 'Des loyers restent dus.' }),
};

describe.each(Object.entries(COURRIELS))('le courriel %s', (_, { sujet, texte }) => {
  it('tient en un sujet d’une ligne, qui dit l’année', () => {
    expect(sujet).toMatch(/^\S.{5,78}$/u);
    expect(sujet).toContain('2026-2027');
  });

  it('est sobre, signé, et écrit comme il faut', () => {
    expect(texte).toContain('Bonjour Hugo,');
    expect(texte).toContain('Le Guichet étudiant');
    expect(`${sujet}${texte}`).not.toMatch(/!|n’hésitez|'/u);
    expect(texte).not.toMatch(/ [;:?!»%]/u);
  });

  it('mène à une page du portail, et à elle seule', () => {
    expect(texte.match(/https?:\/\/\S+/g)).toEqual([LIEN]);
  });
});

describe('ce qu’ils disent', () => {
  it.each([
    ['demandeOuverte', 'LOG-2627-7KQ4M2XH'],
    ['voeuxAValider', 'lundi 15 juin 2026 à 10 h'],
    ['voeuxAValider', 'tour 2'],
    ['rappel', 'mercredi 29 avril 2026'],
    ['rappel', 'porte S101'],
    ['clos', 'lundi 31 août 2026'],
    ['accorde', 'samedi 25 avril 2026 à 23 h 59'],
    ['accorde', 'avance sur le loyer'],
    ['refuse', 'Des loyers restent dus.'],
  ] as const)('« %s » dit « %s »', (quel, dit) => {
    expect(COURRIELS[quel].texte.replaceAll('\u00a0', ' ')).toContain(dit);
  });
});
