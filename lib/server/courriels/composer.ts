import 'server-only';
import { francais } from '@/lib/parcours/moteur/typographie';

/** A mail before its address: plain text, readable by every reader and screen reader. */
export interface Courriel {
  readonly sujet: string;
  readonly texte: string;
}

const SIGNATURE = `Le Guichet étudiant
Ce message est automatique : nous ne lisons pas les réponses.`;

/** One paragraph a block, French typography, links left as they are. */
export function composer(sujet: string, prenom: string | null, paragraphes: readonly string[]): Courriel {
  const salut = prenom ? `Bonjour ${prenom},` : 'Bonjour,';
  const texte = [salut, ...paragraphes, SIGNATURE].map(francais).join('\n\n');
  return { sujet: francais(sujet), texte: `${texte}\n` };
}
