import 'server-only';
import { randomBytes } from 'node:crypto';
import { redirect, unstable_rethrow } from 'next/navigation';
import type { ZodType } from 'zod';
import type { EtatFormulaire } from '@/lib/parcours/moteur/issue';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { adresseClient } from '@/lib/server/acces/adresse';
import { lireAgent } from '@/lib/server/acces/agent';
import { type AgentPour, type Droit, espaceDe, estDroit } from '@/lib/server/acces/droits';
import { horloge } from '@/lib/server/acces/horloge';
import { lirePersonne } from '@/lib/server/acces/personne';
import type { PersonneConnectee } from '@/lib/server/compte/requetes/personne-de-session';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';
import type { Horloge } from '@/lib/server/ports/horloge';
import { type Issue, refuser } from './issues';
import { lireSaisie, sansSecrets } from './saisie';
import { erreursDe } from './valider';

/** Everybody, a signed-in student, or somebody who works and has this right. */
type Acces = 'public' | 'personne' | Droit;

interface Regle<A extends Acces, V, Args extends readonly string[]> {
  /** In the log, when it breaks. */
  readonly nom: string;
  readonly acces: A;
  /** Without a schema the command receives the raw entry (questions whose schema depends on the file). */
  readonly schema?: ZodType<V, Saisie>;
  /** What to do of the entry when the session is over; without it the form says so and keeps the entry on screen. */
  readonly sansSession?: (saisie: Saisie, ...args: Args) => Promise<Issue>;
}

export interface ContexteAction<A extends Acces> {
  readonly personne: A extends 'personne' ? PersonneConnectee : null;
  readonly agent: A extends Droit ? AgentPour<A> : null;
  readonly horloge: Horloge;
  readonly saisie: Saisie;
  /** A file of the form, unread; `null` when none was chosen. */
  readonly fichier: (nom: string) => File | null;
  /** For the rate limits only. */
  readonly adresse: string;
}

/** A form action; `Args` are texts bound on the server (`action.bind(null, campagne, cle)`), never trusted. */
export type ActionFormulaire<Args extends readonly string[] = []> = (
  ...recus: [...Args, EtatFormulaire, FormData]
) => Promise<EtatFormulaire>;

const sessionExpiree = (href: string) =>
  refuser(
    'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis validez de nouveau ce formulaire : rien de ce que vous avez saisi n’est perdu.',
    { href, texte: 'Me reconnecter' },
  );

/**
 * Makes a server action of a command: authenticate, parse, execute, answer. Every failure gives the entry back;
 * an unexpected one is logged under a reference that the person can quote.
 */
export function definirAction<A extends Acces, V = Saisie, Args extends readonly string[] = []>(
  regle: Regle<A, V, Args>,
  executer: (contexte: ContexteAction<A>, valeur: V, ...args: Args) => Promise<Issue>,
): ActionFormulaire<Args> {
  return async (...recus) => {
    const donnees = recus.at(-1);
    const formulaire = donnees instanceof FormData ? donnees : new FormData();
    const saisie = lireSaisie(formulaire);
    try {
      const args = recus.slice(0, -2);
      if (!args.every((a) => typeof a === 'string')) throw new TypeError('argument lié inattendu');
      return repondre(
        await conduire(regle, executer, { saisie, formulaire }, args as unknown as Args),
        saisie,
      );
    } catch (erreur) {
      unstable_rethrow(erreur);
      return enPanne(regle.nom, erreur, saisie);
    }
  };
}

/** A breakdown of ours: logged under a reference that the person can quote. */
export function enPanne(action: string, erreur: unknown, saisie: Saisie): EtatFormulaire {
  const reference = randomBytes(5).toString('hex').toUpperCase();
  tracer.error({ reference, action, erreur: decrireErreur(erreur) }, 'action en panne');
  return { etat: 'panne', reference, saisie: sansSecrets(saisie) };
}

/** An empty picker sends a file without name nor bytes. */
const fichierChoisi = (champ: FormDataEntryValue | null): File | null =>
  champ instanceof File && champ.size > 0 ? champ : null;

async function conduire<A extends Acces, V, Args extends readonly string[]>(
  regle: Regle<A, V, Args>,
  executer: (contexte: ContexteAction<A>, valeur: V, ...args: Args) => Promise<Issue>,
  { saisie, formulaire }: { readonly saisie: Saisie; readonly formulaire: FormData },
  args: Args,
): Promise<Issue> {
  const personne = regle.acces === 'personne' ? await lirePersonne() : null;
  if (regle.acces === 'personne' && !personne) {
    return regle.sansSession ? regle.sansSession(saisie, ...args) : sessionExpiree('/connexion');
  }
  const droit = estDroit(regle.acces) ? regle.acces : null;
  const agent = droit ? await lireAgent(droit) : null;
  if (droit && !agent) return sessionExpiree(`${espaceDe(droit)}/connexion`);
  const lu = regle.schema?.safeParse(saisie);
  if (lu && !lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const fichier = (nom: string): File | null => fichierChoisi(formulaire.get(nom));
  const contexte = {
    personne,
    agent,
    horloge: await horloge(),
    saisie,
    fichier,
    adresse: await adresseClient(),
  };
  return executer(contexte as ContexteAction<A>, (lu ? lu.data : saisie) as V, ...args);
}

function repondre(issue: Issue, saisie: Saisie): EtatFormulaire {
  if (issue.type === 'redirection') redirect(issue.vers);
  return etatDe(issue, saisie);
}

/** What the form shows of an outcome that leads nowhere else. */
export function etatDe(issue: Exclude<Issue, { type: 'redirection' }>, saisie: Saisie): EtatFormulaire {
  const { type, ...reste } = issue;
  return { etat: type, ...reste, saisie: sansSecrets(saisie) } as EtatFormulaire;
}
