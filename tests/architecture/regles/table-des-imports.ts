import { type Ecart, ecartA } from '../outils/ecarts';
import { type Importation, importations } from '../outils/importations';
import type { Source } from '../outils/sources';

interface Zone {
  readonly contient: RegExp;
  readonly permis: readonly RegExp[];
  readonly remede: string;
}

const DOMAINE = /^lib\/domain\//;
const PARCOURS = /^lib\/parcours\//;
const AFFICHAGE = /^lib\/affichage(\/|$)/;
const SERVEUR = /^lib\/server\//;
const COMPOSANTS = /^components\//;
const NODE = /^node:/;
/** Any package but those that draw or route. */
const PAQUETS_DE_SERVEUR = /^npm:(?!(react|react-dom|react-hook-form|next|next-auth)(\/|$))/;
const RIEN_DE_REACT = 'La coquille ne dessine ni ne route : faites-le dans app/ ou dans components/.';

/** Who may import whom. The first zone that contains a file decides. */
export const ZONES: readonly Zone[] = [
  {
    contient: DOMAINE,
    permis: [DOMAINE],
    remede: 'Le domaine n’importe que lui-même : recevez cette valeur en argument.',
  },
  {
    contient: PARCOURS,
    permis: [PARCOURS, DOMAINE, /^npm:zod$/],
    remede:
      'Le parcours connaît le domaine et zod, rien d’autre : le serveur lui donne le reste par son contexte.',
  },
  {
    contient: AFFICHAGE,
    permis: [AFFICHAGE, DOMAINE],
    remede: 'L’affichage ne connaît que le domaine.',
  },
  {
    contient: COMPOSANTS,
    permis: [
      COMPOSANTS,
      DOMAINE,
      PARCOURS,
      AFFICHAGE,
      /^npm:(react|react-dom|react-hook-form|next\/link)$/,
      /^npm:@hookform\/resolvers\//,
    ],
    remede:
      'Un composant affiche ce qu’on lui donne : recevez la donnée ou l’action en propriété, depuis app/.',
  },
  {
    // React's `cache` is tolerated here only: it is the one way to read a session once per request, whoever asks.
    contient: /^lib\/server\/acces\//,
    permis: [
      SERVEUR,
      DOMAINE,
      PARCOURS,
      AFFICHAGE,
      NODE,
      PAQUETS_DE_SERVEUR,
      /^npm:(react$|next\/|next-auth)/,
    ],
    remede: RIEN_DE_REACT,
  },
  {
    contient: /^lib\/server\/actions\//,
    permis: [SERVEUR, DOMAINE, PARCOURS, AFFICHAGE, NODE, PAQUETS_DE_SERVEUR, /^npm:next\//],
    remede: RIEN_DE_REACT,
  },
  {
    contient: SERVEUR,
    permis: [SERVEUR, DOMAINE, PARCOURS, AFFICHAGE, NODE, PAQUETS_DE_SERVEUR],
    remede: `${RIEN_DE_REACT} Ce qui lit la requête est dans lib/server/acces.`,
  },
  {
    contient: /^app\//,
    permis: [
      /^app\//,
      COMPOSANTS,
      DOMAINE,
      PARCOURS,
      AFFICHAGE,
      /^lib\/server\/(acces|actions)(\/|$)/,
      /^lib\/server\/[^/]+\/([^/]+\/)?(commandes|requetes)\//,
      /^npm:(react|zod|next)(\/|$)/,
    ],
    remede: 'Une route n’appelle que acces, actions, et les commandes et requetes d’un contexte.',
  },
  {
    contient: /^prisma\/personas\//,
    permis: [/^prisma\/personas\//, DOMAINE, PARCOURS],
    remede: 'Un persona est une donnée : il ne lit ni la base ni le serveur.',
  },
  {
    // The pictures of the README go the way of the browser tests: one description of the gestures.
    contient: /^scripts\/captures\.ts$/,
    permis: [/^(scripts|lib)\//, /^tests\/e2e\/outillage\//, NODE, /^npm:(?!react)/],
    remede: 'Un script n’importe ni route ni composant.',
  },
  {
    contient: /^(prisma|scripts)\/|^instrumentation\.ts$/,
    permis: [/^(scripts|prisma|lib)\//, NODE, /^npm:(?!react)/],
    remede: 'Un script n’importe ni route ni composant.',
  },
];

/** Of React, the shell takes `cache` and nothing that draws. */
const prendPlusQueCache = (chemin: string, cible: string, noms: readonly string[]): boolean =>
  SERVEUR.test(chemin) && cible === 'npm:react' && noms.join() !== 'cache';

/** Every import that the table does not list. */
export function horsTable(source: Source): Ecart[] {
  const { chemin } = source;
  const zone = ZONES.find(({ contient }) => contient.test(chemin));
  if (!zone) return [];
  const refuse = ({ cible, noms }: Importation): boolean =>
    !zone.permis.some((motif) => motif.test(cible)) || prendPlusQueCache(chemin, cible, noms);
  return importations(source)
    .filter((importation) => importation.cible !== 'npm:server-only' && refuse(importation))
    .map(({ noeud, cible }) => ecartA(source, noeud, `importe ${cible}`, zone.remede));
}
