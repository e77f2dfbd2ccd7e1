import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type Ecart, excuser, noeuds, tenir } from './outils/ecarts';
import { DU_PORTAIL, listerFichiers, sources } from './outils/sources';
import { lireLexique } from './regles/lexique';
import { cheminsFautifs, motsMalEcrits, nomsFautifs } from './regles/noms';

const portail = sources(...DU_PORTAIL);

/** Field names that the open contract of the simulation fixed before us. */
const DU_CONTRAT = new Set(['handicapCDAPH', 'residenceUEAns', 'conditionUEEmploiOuParent', 'titreCAF']);

const ecart = (ligne: number, constat: string, remede: string): Ecart => ({
  fichier: 'README.md',
  ligne,
  constat,
  remede,
});

describe('les mots du métier', () => {
  it('nomment les choses en français sans accent, sans sigle en capitales ni fourre-tout', () => {
    tenir(portail.flatMap((source) => nomsFautifs(source, DU_CONTRAT)));
  });

  it('donnent aux fichiers des noms sans accent ni espace', () => {
    tenir(cheminsFautifs(listerFichiers(...DU_PORTAIL, 'docs', 'tests')));
  });

  it('sont écrits sans faute dans ce que lit l’étudiant', () => {
    tenir(
      excuser(sources('app', 'components', 'lib').flatMap(motsMalEcrits), {
        'lib/parcours/compte/mots-de-passe-courants.ts': 'passwords, as people type them',
        'lib/parcours/cvec/payeur/anglais.ts': 'English, for the payer who reads it',
        'lib/parcours/cvec/payeur/logement-anglais.ts': 'the same, for a room',
      }),
    );
  });
});

describe('le Lexique du README', () => {
  const lexique = lireLexique();

  it('explique les mots de l’art', () => {
    const termes = lexique.map(({ terme }) => terme.toLowerCase());
    for (const mot of ['échelon', 'points de charge', 'dse', 'barème', 'vœu', 'crous', 'ine']) {
      expect(
        termes.some((terme) => terme.includes(mot)),
        `« ${mot} » manque au Lexique`,
      ).toBe(true);
    }
  });

  it('donne à chaque mot une seule ligne et une seule orthographe', () => {
    const vus = new Set<string>();
    const doubles = lexique.filter(({ terme }) => vus.size === vus.add(terme.toLowerCase()).size);
    tenir(doubles.map(({ ligne, terme }) => ecart(ligne, `répète « ${terme} »`, 'Gardez une ligne.')));
  });

  it('ne cite que des identifiants qui existent', () => {
    const connus = new Set(portail.flatMap(noeuds).flatMap((n) => (ts.isIdentifier(n) ? [n.text] : [])));
    tenir(
      lexique.flatMap(({ ligne, identifiants }) =>
        identifiants
          .filter((nom) => !connus.has(nom))
          .map((nom) =>
            ecart(ligne, `cite « ${nom} »`, 'Le code ne connaît pas ce nom : corrigez l’un ou l’autre.'),
          ),
      ),
    );
  });
});
