import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Champ, type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur';
import type { LogementDeFenetre } from './affichage';

const ORDINAUX = ['Premier', 'Deuxième', 'Troisième', 'Quatrième'] as const;
const nomDuChoix = (rang: number): string => `choix-${rang + 1}`;
const AUCUN = { valeur: '', libelle: 'Aucun' } as const;

/** As many lists as wishes: the order is the rank of the list, without JavaScript. */
export function champsDInscription(
  logements: readonly LogementDeFenetre[],
  maximum: number,
  nommer: (logement: LogementDeFenetre) => string,
): readonly Champ[] {
  const options = logements.map((logement) => ({ valeur: String(logement.id), libelle: nommer(logement) }));
  return ORDINAUX.slice(0, Math.min(maximum, logements.length)).map((ordinal, rang) => ({
    type: 'liste',
    nom: nomDuChoix(rang),
    libelle: `${ordinal} choix`,
    options: rang === 0 ? options : [AUCUN, ...options],
    ...(rang === 0 ? {} : { facultatif: true }),
  }));
}

export const saisieDesVoeux = (voeux: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(voeux.map((voeu, rang) => [nomDuChoix(rang), String(voeu)]));

const NUMERO = /^[1-9]\d{0,8}$/;

/** A sheet, or nothing: a gap closes and what follows moves up. */
const choixFacultatif: Lecteur<number | null> = (brut) => {
  const texte = texteDe(brut);
  if (texte === '') return succes(null);
  return NUMERO.test(texte) ? succes(Number(texte)) : refus('Choisissez un logement de la liste');
};

const choixObligatoire: Lecteur<number | null> = (brut, saisie) =>
  texteDe(brut) === '' ? refus('Choisissez au moins un logement') : choixFacultatif(brut, saisie);

export const schemaInscription = schemaDe({
  'choix-1': choixObligatoire,
  'choix-2': choixFacultatif,
  'choix-3': choixFacultatif,
  'choix-4': choixFacultatif,
});

/** The sheets chosen, in order. */
export const voeuxDe = (choix: Readonly<Record<string, number | null>>): readonly number[] =>
  Object.values(choix).filter((fiche) => fiche !== null);
