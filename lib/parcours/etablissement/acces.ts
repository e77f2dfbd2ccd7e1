import { refus } from '@/lib/domain/noyau/resultat';
import { lireUai, type Uai } from '@/lib/domain/noyau/uai';
import { email, nouveauMotDePasse } from '../compte/lecteurs';
import { type Lecteur, schemaDe, texteDe } from '../moteur/formulaire';
import { nomPropre } from '../moteur/lecteurs/textes';

const MESSAGES = {
  forme: 'Écrivez l’UAI de l’établissement : 7 chiffres et une lettre, par exemple 0359901X',
  cle: 'Vérifiez l’UAI : sa lettre ne va pas avec ses chiffres',
} as const;

const uai: Lecteur<Uai> = (brut) => {
  const lu = lireUai(texteDe(brut));
  return lu.ok ? lu : refus(MESSAGES[lu.refus]);
};

/** Who asks to hand in the lists of an institution. */
export const schemaAcces = schemaDe({
  uai,
  prenom: nomPropre('Écrivez votre prénom'),
  nom: nomPropre('Écrivez votre nom'),
  email,
  motDePasse: nouveauMotDePasse,
});
