import { type Ecart, ecartA } from '../outils/ecarts';
import { importations } from '../outils/importations';
import type { Source } from '../outils/sources';

/** The parts of lib/server that serve every context; each other folder is a context. */
const COQUILLE = new Set([
  ...['base', 'env', 'acces', 'actions', 'adaptateurs', 'courriels', 'journal', 'ports', 'taches', 'prisma'],
]);

/** Context of a path of lib/server, `null` for the shell and the rest of the project. */
function contexteDe(chemin: string): string | null {
  const [, nom] = /^lib\/server\/([^/.]+)/.exec(chemin) ?? [];
  return nom === undefined || COQUILLE.has(nom) ? null : nom;
}

const EST_SERVEUR = /^lib\/server\//;

/** A context is entered by its index; the shell may also call its commands and queries. */
export function entreesDeCote(source: Source): Ecart[] {
  if (!EST_SERVEUR.test(source.chemin)) return [];
  const chezQui = contexteDe(source.chemin);
  return importations(source).flatMap(({ noeud, cible }) => {
    const autre = contexteDe(cible);
    if (autre === null || autre === chezQui) return [];
    const dedans = cible.slice(`lib/server/${autre}`.length);
    if (dedans === '' || dedans === '/index') return [];
    if (chezQui === null && /^\/([^/]+\/)?(commandes|requetes)\//.test(dedans)) return [];
    const remede = `Passez par lib/server/${autre} (index.ts) : exportez-y ce qu’il vous faut.`;
    return [ecartA(source, noeud, `entre dans ${cible}`, remede)];
  });
}

const PRISMA = /^lib\/server\/prisma\/generated\//;
const BASE = /^lib\/server\/base$/;
/** Directly in a context, or in a part of it: `logement/tours/commandes`. */
const PORTES_DE_LA_BASE = /^lib\/server\/(base\.ts|[^/]+\/([^/]+\/)?(depot\.ts|commandes\/|requetes\/))/;

/**
 * The base is read and written by depot.ts, commandes/ and requetes/. `import type { Tx }` is free inside the shell: a
 * step of a command receives the transaction that its command opened.
 */
export function horsDesPortesDeLaBase(source: Source): Ecart[] {
  if (!EST_SERVEUR.test(source.chemin) || PORTES_DE_LA_BASE.test(source.chemin)) return [];
  return importations(source).flatMap(({ noeud, cible, typesSeuls }) => {
    if (!PRISMA.test(cible) && (typesSeuls || !BASE.test(cible))) return [];
    const remede = 'Déplacez cette lecture ou cette écriture dans commandes/, requetes/ ou depot.ts.';
    return [ecartA(source, noeud, `ouvre la base (${cible})`, remede)];
  });
}
