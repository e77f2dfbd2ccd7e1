import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What the build says it serves. Read at run time: a route added tomorrow is seen tomorrow. */
const construit = (fichier: string): unknown => JSON.parse(readFileSync(path.join('.next', fichier), 'utf8'));

/** Next's own pages for what it can't serve. */
const INTERNES = new Set(['/_global-error', '/_not-found']);

const ROUTES = z.record(z.string(), z.string());

/** Every route of the build, as `app/` writes it: `/suivi/[numero]`. */
export const routesServies = (): readonly string[] =>
  Object.values(ROUTES.parse(construit('app-path-routes-manifest.json')))
    .filter((route) => !INTERNES.has(route))
    .sort();

/** Every route of the sources: the build may be older than they are. */
export function routesDesSources(): readonly string[] {
  const fichiers = readdirSync('app', { recursive: true, encoding: 'utf8' });
  const pages = fichiers.filter((f) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(f)).map((f) => path.dirname(f));
  const routes = pages.map((dossier) => `/${dossier === '.' ? '' : dossier}`.replace(/\/\([^)]+\)/g, ''));
  return routes.map((route) => route || '/').sort();
}

const ACTIONS = z.object({
  node: z.record(
    z.string(),
    z.object({
      workers: z.record(z.string(), z.unknown()),
      filename: z.string(),
      exportedName: z.string(),
    }),
  ),
});

export interface ActionServie {
  readonly id: string;
  /** `connexion/seConnecter`: its folder under `app`, without the groups, and its name. */
  readonly nom: string;
  /** A route whose page may call it. */
  readonly route: string;
}

/** Every server action that the build answers, whatever page shows it. */
export const actionsServies = (): readonly ActionServie[] =>
  Object.entries(ACTIONS.parse(construit('server/server-reference-manifest.json')).node)
    .map(([id, { workers, filename, exportedName }]) => ({
      id,
      nom: `${sansGroupes(path.dirname(filename)).slice(1)}/${exportedName}`,
      route: sansGroupes(path.dirname(Object.keys(workers)[0] ?? '')) || '/',
    }))
    .sort((a, b) => (a.nom < b.nom ? -1 : 1));

const sansGroupes = (chemin: string): string => chemin.replace(/^app/, '').replace(/\/\([^)]+\)/g, '');
