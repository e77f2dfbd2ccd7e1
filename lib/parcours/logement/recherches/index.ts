import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Champ, type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur';
import type { Criteres } from '../criteres';

const LONGUEUR = 60;

const nom: Lecteur<string> = (brut) => {
  const texte = texteDe(brut);
  if (texte === '') return refus('Donnez un nom à cette recherche');
  return texte.length <= LONGUEUR ? succes(texte) : refus(`Écrivez un nom de ${LONGUEUR} caractères au plus`);
};

/** How a search is called in its list and in the mails. */
export const CHAMPS_NOM: readonly Champ[] = [
  { type: 'texte', nom: 'nom', libelle: 'Nom de la recherche', autoComplete: 'off', largeur: 'long' },
];
export const schemaNom = schemaDe({ nom });

/** A name to start from: where, then what is chosen. */
export function nomPropose({ ou, etudes, loyer, surface, mode, adapte }: Criteres): string {
  const lieu = ou || (etudes ? `Autour de ${etudes}` : 'Partout en France');
  const reste = [
    loyer === null ? '' : `${loyer} € au plus`,
    surface === null ? '' : `${surface} m² au moins`,
    mode === 'couple' ? 'en couple' : mode === 'colocation' ? 'en colocation' : '',
    adapte ? 'logement adapté' : '',
  ].filter((texte) => texte !== '');
  return [lieu, ...reste].join(', ').slice(0, LONGUEUR);
}
