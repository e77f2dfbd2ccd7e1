import 'server-only';
import type { ZodError } from 'zod';
import type { ErreurChamp } from '@/lib/parcours/moteur/formulaire';
import { francais } from '@/lib/parcours/moteur/typographie';

/** One sentence a field, the first one said. */
export function erreursDe(erreur: ZodError): readonly ErreurChamp[] {
  const messages = new Map<string, string>();
  for (const { path, message } of erreur.issues) {
    const champ = String(path[0] ?? '');
    if (!messages.has(champ)) messages.set(champ, francais(message));
  }
  return [...messages].map(([champ, message]) => ({ champ, message }));
}
