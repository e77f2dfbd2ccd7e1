import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { cleEnDouble } from './cles-en-double';
import { DEMANDE, type Demande } from './demande';
import type { ErreurDeChamp } from './erreurs';
import { erreursDe, messageDe, surLeCorps } from './erreurs';
import { contradictions } from './total-ou-detail';

function lireJson(texte: string): Resultat<unknown, readonly ErreurDeChamp[]> {
  if (texte.trim() === '') return refus(surLeCorps('Le corps est vide : envoyez un objet JSON.'));
  try {
    const corps: unknown = JSON.parse(texte);
    const double = cleEnDouble(texte);
    if (double === null) return succes(corps);
    return refus([{ champ: double.slice(0, 120), message: 'Ce champ est écrit deux fois.' }]);
  } catch {
    return refus(surLeCorps('Ce n’est pas du JSON.'));
  }
}

/** Reads the text of a request for simulation. Total: whatever the text, a request or what is wrong with it. */
export function lireDemande(texte: string): Resultat<Demande, readonly ErreurDeChamp[]> {
  const json = lireJson(texte);
  if (!json.ok) return json;
  const lue = DEMANDE.safeParse(json.valeur, { error: messageDe });
  const erreurs = [...contradictions(json.valeur), ...(lue.success ? [] : erreursDe(lue.error))];
  return lue.success && erreurs.length === 0 ? succes(lue.data) : refus(erreurs);
}
