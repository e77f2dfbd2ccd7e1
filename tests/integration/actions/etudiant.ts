import type { EtatFormulaire } from '@/lib/parcours/moteur/issue';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { signerJeton } from '@/lib/server/acces/jetons';
import type { ActionFormulaire } from '@/lib/server/actions';
import { navigateur } from '../acces/navigateur';

/** The browser of this person, on the day that the tests live. */
export function connecter(id: string, jour = '2026-11-21'): void {
  navigateur.envoyer('session', signerJeton('session', { sub: id, version: 0 }, 60));
  navigateur.envoyer('date-simulee', jour);
}

export function formulaire(saisie: Saisie): FormData {
  const donnees = new FormData();
  for (const [nom, valeur] of Object.entries(saisie))
    for (const texte of typeof valeur === 'string' ? [valeur] : valeur) donnees.append(nom, texte);
  return donnees;
}

export type Reponse = EtatFormulaire | { readonly etat: 'redirection'; readonly vers: string };

/** Sends a form as Next does: a redirection is what the action throws. */
export async function envoyer<Args extends readonly string[]>(
  action: ActionFormulaire<Args>,
  args: Args,
  saisie: Saisie,
): Promise<Reponse> {
  try {
    return await action(...args, { etat: 'initial' }, formulaire(saisie));
  } catch (erreur) {
    const marque = erreur instanceof Error && 'digest' in erreur ? String(erreur.digest) : '';
    const vers = /^NEXT_REDIRECT;[^;]*;([^;]*);/.exec(marque)?.[1];
    if (vers === undefined) throw erreur;
    return { etat: 'redirection', vers };
  }
}
