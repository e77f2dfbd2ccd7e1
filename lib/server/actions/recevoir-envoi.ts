import 'server-only';
import type { EtatFormulaire } from '@/lib/parcours/moteur/issue';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { adresseClient } from '@/lib/server/acces/adresse';
import { garderEssai, oublierEssai } from '@/lib/server/acces/essai';
import { horloge } from '@/lib/server/acces/horloge';
import { voirAilleurs } from '@/lib/server/acces/voir-ailleurs';
import { type ContexteAction, enPanne, etatDe } from './definir-action';
import type { Issue } from './issues';
import { lireSaisie } from './saisie';

interface Envoi {
  /** In the log, when it breaks. */
  readonly nom: string;
  readonly requete: Request;
  /** The page that shows the form. */
  readonly chemin: string;
  readonly langue: string;
  /** Which form of that page: the name of its place in it. */
  readonly formulaire: string;
}

/**
 * What a form posts to an address of its own rather than to a server action: the same commands and the same outcomes, on a page that says
 * to nobody where it is. Its browser then says no origin either, which an action refuses; here the token of the address is the only
 * authority, and no cookie opens anything.
 */
export async function recevoirEnvoi(
  { nom, requete, chemin, langue, formulaire }: Envoi,
  executer: (contexte: ContexteAction<'public'>, saisie: Saisie) => Promise<Issue>,
): Promise<Response> {
  const saisie = lireSaisie(await requete.formData().catch(() => new FormData()));
  let etat: EtatFormulaire;
  try {
    const personne = { personne: null, agent: null, fichier: () => null } as const;
    const contexte = { ...personne, saisie, horloge: await horloge(), adresse: await adresseClient() };
    const issue = await executer(contexte, saisie);
    if (issue.type === 'redirection') {
      await oublierEssai(chemin);
      return voirAilleurs(issue.vers);
    }
    etat = etatDe(issue, saisie);
  } catch (erreur) {
    etat = enPanne(nom, erreur, saisie);
  }
  await garderEssai({ chemin, formulaire, etat });
  return voirAilleurs(`${chemin}?langue=${langue}&essai=${formulaire}#${formulaire}`);
}
