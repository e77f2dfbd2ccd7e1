import { beforeAll, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { lancer } from '../../reevaluation/lancer';
import {
  audit,
  baseDuFichier,
  courrielsEnAttente,
  type Inscrite,
  inscrire,
  nouvelleFiche,
} from './outillage';

baseDuFichier();

let gens: readonly Inscrite[] = [];
beforeAll(async () => {
  const fiche = await nouvelleFiche(1);
  gens = [await inscrire(1_000, [fiche]), await inscrire(2_000, [fiche])];
}, 60_000);

const commander = async (...mots: string[]) => {
  const { code, lignes } = await lancer('scripts/affecter.ts', ['--annee', '2026-2027', ...mots]);
  return { code, texte: lignes.join('\n').replace(/[\u00a0\u202f]/g, ' ') };
};

it('la commande lance, refuse de lancer deux fois, publie à l’heure, prévient', async () => {
  expect(await commander('--tour', '1', '--jour', '2026-06-08T09:59')).toMatchObject({ code: 1 });
  const lance = await commander('--tour', '1', '--jour', '2026-06-08T10:05');
  expect(lance).toMatchObject({ code: 0 });
  expect(lance.texte).toContain('2 demandes, 2 vœux, 1 chambre libre.');
  expect(lance.texte).toContain('1 chambre attribuée à 1 étudiant.');
  expect(lance.texte).toMatch(/Liste close : [0-9a-f]{64}/);
  expect(await base().proposition.count()).toBe(0);
  expect(await commander('--tour', '1', '--jour', '2026-06-08T10:06')).toMatchObject({ code: 1 });
  expect(await commander('--tour', '1', '--publier', '--jour', '2026-06-09T09:59')).toMatchObject({
    code: 1,
  });
  const publie = await commander('--tour', '1', '--publier', '--jour', '2026-06-09T10:00');
  expect(publie.texte).toContain('1 proposition faite, à payer avant le jeudi 11 juin 2026 à 23 h 59.');
  expect(publie.texte).toContain('2 demandes prévenues');
  expect(await courrielsEnAttente()).toBe(2);
  for (const qui of gens) expect((await audit(qui)).fidele).toBe(true);
}, 200_000);

it('un jour simulé ne sert qu’à la démonstration', async () => {
  const { DEMONSTRATION } = process.env;
  process.env.DEMONSTRATION = 'non';
  Object.assign(process.env, {
    SMTP_URL: 'smtp://localhost:2525',
    URL_PUBLIQUE: 'https://guichet.exemple.fr',
  });
  process.env.CLE_ATTESTATIONS ??= Buffer.alloc(32, 1).toString('base64');
  try {
    expect(await commander('--tour', '2', '--jour', '2026-06-15T10:05')).toMatchObject({ code: 1 });
    expect(await base().tourLogement.count({ where: { numero: 2 } })).toBe(0);
  } finally {
    process.env.DEMONSTRATION = DEMONSTRATION;
    for (const nom of ['SMTP_URL', 'URL_PUBLIQUE', 'CLE_ATTESTATIONS']) delete process.env[nom];
  }
}, 100_000);
