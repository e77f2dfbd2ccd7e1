// The server is plain JavaScript, run as it is: what the tests use of it is typed here.
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Traitement = (req: IncomingMessage, res: ServerResponse) => unknown;
export type Servir = (req: IncomingMessage, res: ServerResponse) => boolean;
export type Codage = 'br' | 'gzip' | 'identity';
export type Variantes = Partial<Record<Codage, Buffer>>;

export interface Rendu {
  readonly statut: number;
  readonly entetes: Readonly<Record<string, string>>;
  readonly corps: Buffer;
}

export interface Pages {
  readonly servir: Servir;
  readonly politique: (url: string) => string;
}

interface Modules {
  readonly compression: {
    readonly comprimer: (corps: Buffer, qualite?: number) => Promise<Variantes>;
    readonly choisirVariante: (accepte: string | undefined, variantes: Variantes) => Codage;
    readonly accepteGzip: (accepte: string | readonly string[] | undefined) => boolean;
  };
  readonly 'd-un-bloc': { readonly envoyerDUnBloc: (req: IncomingMessage, res: ServerResponse) => void };
  readonly entetes: {
    readonly ENTETES: readonly (readonly [string, string])[];
    readonly politiqueDeReferent: (url: string) => string;
    readonly politiqueANonce: () => string;
    readonly politiqueAEmpreintes: (empreintes: readonly string[]) => string;
  };
  readonly 'entrees-directes': {
    readonly lireRoutes: (construit: string) => (chemin: string) => object | null;
  };
  readonly 'fichiers-en-memoire': { readonly ouvrirFichiers: (construit: string) => Servir };
  readonly garde: {
    readonly nettoyerEntetes: (req: IncomingMessage) => void;
    readonly refuserAdresse: Servir;
    readonly refuserCorps: Servir;
  };
  readonly gestionnaire: {
    readonly traiterParNext: (next: Traitement, pages: () => Pages | null) => Traitement;
    readonly traiter: (parNext: Traitement, pages: Pages, fichiers: Servir) => Traitement;
  };
  readonly interne: {
    readonly ouvrirInterne: (
      traitement: Traitement,
      port: number,
    ) => Promise<(chemin: string) => Promise<Rendu>>;
  };
  readonly 'pages-en-memoire': {
    readonly ouvrirPages: (construit: string, rendre: (route: string) => Promise<Rendu>) => Promise<Pages>;
  };
  readonly 'pages-relues': {
    readonly relirePages: (rendre: Traitement, octetsMax?: number) => Traitement;
  };
  readonly rechauffer: {
    readonly rechauffer: (construit: string, demander: (chemin: string) => Promise<unknown>) => Promise<void>;
  };
}

/** A module of scripts/serveur; after `vi.resetModules()`, read again with the environment of the moment. */
export const charger = async <N extends keyof Modules>(nom: N): Promise<Modules[N]> =>
  import(`../../../scripts/serveur/${nom}.mjs`);
