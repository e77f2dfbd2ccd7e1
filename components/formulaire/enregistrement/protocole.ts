import type { Saisie } from '@/lib/parcours/moteur/types';

/** What the page sends while one types: `POST` JSON to the address it was given, with `cle` and `onglet`. */
export interface DemandeEnregistrement {
  readonly saisie: Saisie;
  readonly version: number;
}

/**
 * What comes back. 200 `{ version, le }` · 409 `{ version, actuelle?, onglet? }` · 401 when the session is over ·
 * 410 when this question takes no answer any more (the file was sent from another tab). Anything else, or nothing, is a miss: we try again.
 */
export type ReponseEnregistrement =
  | { readonly type: 'enregistre'; readonly version: number; readonly le: string }
  | {
      readonly type: 'conflit';
      readonly version: number;
      readonly actuelle: Saisie | null;
      /** The other version was written by this very page. */
      readonly estDIci: boolean;
    }
  | { readonly type: 'session' }
  | { readonly type: 'ferme' }
  | { readonly type: 'echec'; readonly raison: 'hors_ligne' | 'serveur' };

export type Envoi = (demande: DemandeEnregistrement, quitter: boolean) => Promise<ReponseEnregistrement>;

interface Destination {
  readonly url: string;
  readonly cle: string;
  readonly onglet: string;
}

const ECHEC_SERVEUR = { type: 'echec', raison: 'serveur' } as const;
const DELAI_MS = 10_000;

const estObjet = (corps: unknown): corps is Record<string, unknown> =>
  typeof corps === 'object' && corps !== null;

async function lire(reponse: Response, onglet: string): Promise<ReponseEnregistrement> {
  if (reponse.status === 401) return { type: 'session' };
  if (reponse.status === 410) return { type: 'ferme' };
  if (!reponse.ok && reponse.status !== 409) return ECHEC_SERVEUR;
  const corps: unknown = await reponse.json();
  if (!estObjet(corps) || typeof corps.version !== 'number') return ECHEC_SERVEUR;
  const { version, actuelle, le } = corps;
  if (reponse.ok)
    return { type: 'enregistre', version, le: typeof le === 'string' ? le : new Date().toISOString() };
  const estDIci = onglet !== '' && corps.onglet === onglet;
  return { type: 'conflit', version, estDIci, actuelle: estObjet(actuelle) ? (actuelle as Saisie) : null };
}

/** `quitter`: the page goes away, the request must outlive it. */
export const envoyerA =
  ({ url, cle, onglet }: Destination): Envoi =>
  async (demande, quitter) => {
    try {
      const reponse = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cle, onglet, ...demande }),
        keepalive: quitter,
        signal: quitter ? null : AbortSignal.timeout(DELAI_MS),
      });
      return await lire(reponse, onglet);
    } catch {
      return { type: 'echec', raison: navigator.onLine ? 'serveur' : 'hors_ligne' };
    }
  };
