import { describe, expect, it } from 'vitest';
import type { Ecart } from './outils/ecarts';
import { lireSource, type Source } from './outils/sources';
import { chiffresDeLaLoi } from './regles/chiffres-de-la-loi';
import { entreesDeCote, horsDesPortesDeLaBase } from './regles/contextes';
import { silencesEtRestes, styleEtHtmlBrut, testsEcartes, typesQuelconques } from './regles/ecriture';
import { motsMalEcrits, nomsFautifs } from './regles/noms';
import { impuretes, lecturesDeLHeure, tirages } from './regles/purete';
import { actionsEnLigne, actionsHorsDuMoule, sansAutorisation } from './regles/routes';
import { lecturesDeLEnvironnement, sansServerOnly } from './regles/serveur';
import { horsTable } from './regles/table-des-imports';

type Regle = (source: Source) => readonly Ecart[];
type Faute = readonly [quoi: string, regle: Regle, chemin: string, texte: string];

const MOULE = "'use server';\n";
const sigles: Regle = (source) => nomsFautifs(source, new Set());

/** A rule that finds nothing today must still find the fault it was written for. */
const FAUTES: readonly Faute[] = [
  ['un paquet dans le domaine', horsTable, 'lib/domain/a.ts', "import { z } from 'zod';"],
  ['le serveur dans un parcours', horsTable, 'lib/parcours/a.ts', "import '../server/env';"],
  [
    'le serveur dans un composant',
    horsTable,
    'components/A.tsx',
    "import { base } from '@/lib/server/base';",
  ],
  [
    'un type du serveur dans un composant',
    horsTable,
    'components/A.tsx',
    "type A = import('@/lib/server/env').Env;",
  ],
  ['react dans la coquille', horsTable, 'lib/server/dossier/a.ts', "import { cache } from 'react';"],
  [
    'de quoi dessiner dans les accès',
    horsTable,
    'lib/server/acces/a.ts',
    "import { useState } from 'react';",
  ],
  ['next hors des accès', horsTable, 'lib/server/dossier/a.ts', "import { cookies } from 'next/headers';"],
  ['react dans les actions', horsTable, 'lib/server/actions/a.ts', "import { cache } from 'react';"],
  ['la base dans une page', horsTable, 'app/page.tsx', "const { base } = await import('@/lib/server/base');"],
  ['un dépôt dans une page', horsTable, 'app/page.tsx', "export { lire } from '@/lib/server/dossier/depot';"],
  ['une page dans un script', horsTable, 'scripts/a.ts', "import '@/app/page';"],
  ['l’intérieur d’un autre contexte', entreesDeCote, 'lib/server/cvec/a.ts', "import '../dossier/depot';"],
  ['l’intérieur vu de la coquille', entreesDeCote, 'lib/server/taches/a.ts', "import '../compte/secrets';"],
  [
    'la base hors des portes',
    horsDesPortesDeLaBase,
    'lib/server/dossier/a.ts',
    "import { base } from '../base';",
  ],
  ['l’heure', impuretes, 'lib/domain/a.ts', 'export const a = () => new Date();'],
  ['l’heure en millisecondes', impuretes, 'lib/domain/a.ts', 'export const a = Date.now();'],
  ['le hasard', impuretes, 'lib/domain/a.ts', 'export const a = Math.random();'],
  ['l’environnement', impuretes, 'lib/domain/a.ts', 'export const a = process.env.A;'],
  ['le réseau', impuretes, 'lib/domain/a.ts', "export const a = () => fetch('/');"],
  ['la machine', impuretes, 'lib/domain/a.ts', 'export const a = new Intl.DateTimeFormat();'],
  ['l’heure d’un formulaire', lecturesDeLHeure, 'lib/parcours/a.ts', 'export const a = new Date();'],
  ['le hasard d’une page', tirages, 'lib/server/dossier/a.ts', 'export const a = () => randomUUID();'],
  ['l’absence de server-only', sansServerOnly, 'lib/server/a.ts', 'export const a = 1;'],
  [
    'une lecture de process.env',
    lecturesDeLEnvironnement,
    'lib/server/a.ts',
    'export const a = process.env.A;',
  ],
  ['un plafond', chiffresDeLaLoi, 'lib/parcours/a.ts', 'export const plafond = 33_100;'],
  [
    'un seuil de distance',
    chiffresDeLaLoi,
    'components/A.tsx',
    'export const loin = (km: number) => km >= 250;',
  ],
  [
    'une limite d’âge',
    chiffresDeLaLoi,
    'app/page.tsx',
    'export const A = () => <p>Avoir moins de 28 ans.</p>;',
  ],
  ['un montant dit', chiffresDeLaLoi, 'app/page.tsx', "export const a = 'De 1 454 € à 6 335 € par an';"],
  ['un jour de campagne', chiffresDeLaLoi, 'lib/server/a.ts', "export const a = '2026-12-31';"],
  ['any', typesQuelconques, 'lib/a.ts', 'export const a = (b: any) => b;'],
  ['un outil qu’on fait taire', silencesEtRestes, 'lib/a.ts', `// @ts-${'ignore'}\nexport const a = 1;`],
  ['un travail remis', silencesEtRestes, 'lib/a.ts', `// ${'TO'}DO: later`],
  ['un style en ligne', styleEtHtmlBrut, 'app/page.tsx', 'export const A = () => <p style={{}} />;'],
  [
    'du HTML brut',
    styleEtHtmlBrut,
    'app/page.tsx',
    `export const A = () => <p ${'dangerously'}SetInnerHTML={a} />;`,
  ],
  ['un test écarté', testsEcartes, 'tests/a.test.ts', "it.skip('un jour', () => undefined);"],
  [
    'une action faite à la main',
    actionsHorsDuMoule,
    'app/actions.ts',
    `${MOULE}export async function a() {}`,
  ],
  ['une constante exportée', actionsHorsDuMoule, 'app/actions.ts', `${MOULE}export const a = () => 1;`],
  ['une réexportation', actionsHorsDuMoule, 'app/actions.ts', `${MOULE}export * from './autres';`],
  [
    'une action sans personne',
    actionsHorsDuMoule,
    'app/(etudiant)/actions.ts',
    `${MOULE}export const a = definirAction({ nom: 'a', acces: 'public' }, f);`,
  ],
  [
    'une action trop longue',
    actionsHorsDuMoule,
    'app/actions.ts',
    `${MOULE}export const a = definirAction({ nom: 'a', acces: 'public' }, () => {${'\n'.repeat(20)}});`,
  ],
  ['une action en ligne', actionsEnLigne, 'app/page.tsx', "const a = async () => {\n  'use server';\n};"],
  ['une page ouverte à tous', sansAutorisation, 'app/(etudiant)/page.tsx', 'export default () => null;'],
  ['un accent dans un nom', sigles, 'lib/a.ts', 'export const échelon = 1;'],
  ['un sigle en capitales', sigles, 'lib/a.ts', 'export const lireDSE = 1;'],
  ['un mot traduit', sigles, 'lib/a.ts', 'export const scholarshipLevel = 1;'],
  ['un fourre-tout', sigles, 'lib/a.ts', 'export class DossierManager {}'],
  [
    'un mot mal écrit',
    motsMalEcrits,
    'app/page.tsx',
    'export const A = () => <p>Votre echelon est connu</p>;',
  ],
];

describe('chaque règle', () => {
  it.each(FAUTES)('trouve %s', (_quoi, regle, chemin, texte) => {
    const trouvees = regle(lireSource(chemin, texte));
    expect(trouvees.length).toBeGreaterThan(0);
    for (const { fichier, ligne, constat, remede } of trouvees) {
      expect([fichier, constat, remede].every((t) => t !== '') && ligne > 0).toBe(true);
    }
  });

  it('laisse passer ce qui est permis', () => {
    const permis: readonly Faute[] = [
      ['', horsTable, 'lib/server/acces/a.ts', "import { cache } from 'react';"],
      ['', horsTable, 'app/page.tsx', "import { a } from '@/lib/server/dossier/requetes/a';"],
      ['', horsDesPortesDeLaBase, 'lib/server/dossier/a.ts', "import type { Tx } from '../base';"],
      ['', sansServerOnly, 'lib/server/ports/a.ts', 'export interface A { a: string }'],
      ['', impuretes, 'lib/domain/a.ts', 'export interface A { Date: string }'],
      ['', chiffresDeLaLoi, 'lib/server/a.ts', 'export const delai = 30_000;'],
      ['', testsEcartes, 'tests/a.test.ts', "it.skipIf(absente)('un jour', () => undefined);"],
    ];
    for (const [, regle, chemin, texte] of permis) expect(regle(lireSource(chemin, texte))).toEqual([]);
  });
});
