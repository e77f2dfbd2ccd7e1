import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dossierDeTest } from '../dossiers';
import { charger } from './modules';

const { lireRoutes } = await charger('entrees-directes');

/** What a build writes of its routes, as far as our server reads it. */
function construire(): string {
  const dossier = dossierDeTest();
  const ecrire = (fichier: string, contenu: object) => {
    mkdirSync(path.dirname(path.join(dossier, fichier)), { recursive: true });
    writeFileSync(path.join(dossier, fichier), JSON.stringify(contenu));
  };
  const routes: Readonly<Record<string, string>> = {
    '/(public)/page': '/',
    '/(public)/suivi/page': '/suivi',
    '/(banque)/banque/[operation]/page': '/banque/[operation]',
    '/(banque)/banque/[operation]/recu/route': '/banque/[operation]/recu',
    '/(banque)/banque/releve.csv/route': '/banque/releve.csv',
    '/(banque)/banque/[operation]/[partie]/page': '/banque/[operation]/[partie]',
  };
  ecrire('app-path-routes-manifest.json', routes);
  ecrire(
    'server/app-paths-manifest.json',
    Object.fromEntries(Object.keys(routes).map((cle) => [cle, `app${cle}.js`])),
  );
  ecrire('prerender-manifest.json', { routes: { '/': {} } });
  ecrire('routes-manifest.json', {
    dynamicRoutes: [
      { page: '/banque/[operation]', regex: '^/banque/([^/]+?)(?:/)?$' },
      { page: '/banque/[operation]/recu', regex: '^/banque/([^/]+?)/recu(?:/)?$' },
      { page: '/banque/[operation]/[partie]', regex: '^/banque/([^/]+?)/([^/]+?)(?:/)?$' },
    ],
  });
  return dossier;
}

it.each([
  ['/suivi', true],
  ['/banque/abc-123', true],
  ['/banque/abc-123/preuve', true],
  ['/banque/releve.csv', false],
  ['/banque/abc-123/recu', false],
  ['/', false],
  ['/nulle-part', false],
  ['/banque/[operation]', false],
])('sert %s sans le routeur : %s', (chemin, directement) => {
  expect(lireRoutes(construire())(chemin) !== null).toBe(directement);
});
