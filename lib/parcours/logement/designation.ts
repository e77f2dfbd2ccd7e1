import { refus, succes } from '@/lib/domain/noyau/resultat';
import { email } from '@/lib/parcours/compte/lecteurs';
import { type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur/formulaire';
import { nomPropre } from '@/lib/parcours/moteur/lecteurs/textes';
import type { Champ } from '@/lib/parcours/moteur/types';

/** Names that one file may hold: more than any agreement lends rooms. */
export const PERSONNES_MAXIMUM = 500;

const EMAIL_MANQUANT = 'Écrivez l’adresse électronique de cette personne, par exemple lina.martin@exemple.fr';

const emailDAutrui: Lecteur<string> = (brut, saisie) => {
  const lu = email(brut, saisie);
  return lu.ok ? lu : refus(EMAIL_MANQUANT);
};

/** A student named by an institution. The address is the one of the account: it is what recognises the person. */
export const schemaDesignation = schemaDe({
  prenom: nomPropre('Écrivez le prénom de la personne'),
  nom: nomPropre('Écrivez le nom de la personne'),
  email: emailDAutrui,
});

export type PersonneDesignee = { readonly prenom: string; readonly nom: string; readonly email: string };

export const CHAMPS_DESIGNATION: readonly Champ[] = [
  { type: 'texte', nom: 'prenom', libelle: 'Prénom', largeur: 'moyen' },
  { type: 'texte', nom: 'nom', libelle: 'Nom', largeur: 'moyen' },
  {
    ...{ type: 'texte', nom: 'email', libelle: 'Adresse électronique', largeur: 'long', inputMode: 'email' },
    aide: 'Celle de son compte sur ce site, ou celle qui servira à en créer un.',
  },
];

/** A whole number of rooms, at least one. */
export const schemaRestitution = schemaDe({
  nombre: (brut) => {
    const lu = texteDe(brut);
    return /^[1-9]\d{0,3}$/.test(lu)
      ? succes(Number(lu))
      : refus('Écrivez un nombre de chambres en chiffres, par exemple 2');
  },
});

export const CHAMPS_RESTITUTION: readonly Champ[] = [
  {
    ...{ type: 'texte', nom: 'nombre', libelle: 'Nombre de chambres à rendre' },
    ...{ largeur: 'court', inputMode: 'numeric' },
  },
];
