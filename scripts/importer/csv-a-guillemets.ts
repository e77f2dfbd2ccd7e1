import { Panne } from '../demarrage/panne';
import type { Ligne } from './csv';

/** Cuts a text into records of fields: a field between quotes may hold separators, line ends and doubled quotes. */
function decouper(texte: string, separateur: string): { numero: number; valeurs: string[] }[] {
  const lignes: { numero: number; valeurs: string[] }[] = [];
  let [valeurs, champ, entre, numero, debut]: [string[], string, boolean, number, number] = [
    [],
    '',
    false,
    1,
    1,
  ];
  const finirLigne = () => {
    valeurs.push(champ);
    if (valeurs.some((valeur) => valeur !== '')) lignes.push({ numero: debut, valeurs });
    [valeurs, champ] = [[], ''];
  };
  for (let i = 0; i < texte.length; i++) {
    const signe = texte[i] ?? '';
    if (signe === '\n') numero++;
    if (entre) {
      if (signe !== '"') champ += signe;
      else if (texte[i + 1] === '"') champ += texte[i++];
      else entre = false;
    } else if (signe === '"' && champ === '') entre = true;
    else if (signe === separateur) {
      valeurs.push(champ);
      champ = '';
    } else if (signe === '\n') {
      finirLigne();
      debut = numero;
    } else if (signe !== '\r') champ += signe;
  }
  finirLigne();
  return lignes;
}

/** A file of fields separated by semicolons, some between quotes, under a header that holds at least `attendus`. */
export function lireCsvAGuillemets(texte: string, attendus: readonly string[]): Ligne[] {
  const [entete, ...lignes] = decouper(texte, ';');
  const noms = (entete?.valeurs ?? []).map((nom) => nom.trim());
  const absents = attendus.filter((nom) => !noms.includes(nom));
  if (absents.length > 0)
    throw new Panne(
      `Il manque dans l'en-tête : ${absents.join(', ')}.`,
      'Attendu : le fichier des résidences (id;title;address;geocalisation…) ou celui des logements, en JSON.',
    );
  return lignes.map(({ numero, valeurs }) => ({
    numero,
    champs: Object.fromEntries(noms.map((nom, i) => [nom, valeurs[i] ?? ''])),
  }));
}
