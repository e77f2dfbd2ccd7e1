import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { ErreurChamp } from './formulaire';
import type { QuestionPosee, Saisie } from './types';
import { francais } from './typographie';

/** Reads an entry: the value, or one sentence a field at fault, in the order of the fields. */
export function valider(question: QuestionPosee, saisie: Saisie): Resultat<unknown, readonly ErreurChamp[]> {
  const lu = question.schema.safeParse(saisie);
  if (lu.success) return succes(lu.data);
  const messages = new Map<string, string>();
  for (const probleme of lu.error.issues) {
    const champ = String(probleme.path[0] ?? question.champs[0]?.nom ?? '');
    if (!messages.has(champ)) messages.set(champ, francais(probleme.message));
  }
  const place = (champ: string) => {
    const rang = question.champs.findIndex(({ nom }) => nom === champ);
    return rang < 0 ? question.champs.length : rang;
  };
  const erreurs = [...messages].map(([champ, message]) => ({ champ, message }));
  return refus(erreurs.sort((a, b) => place(a.champ) - place(b.champ)));
}
