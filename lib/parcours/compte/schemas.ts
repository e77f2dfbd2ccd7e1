import { facultatif, schemaDe } from '@/lib/parcours/moteur/formulaire';
import { date } from '@/lib/parcours/moteur/lecteurs/dates';
import { nomPropre } from '@/lib/parcours/moteur/lecteurs/textes';
import { code, email, ine, motDePasseExistant, nouveauMotDePasse } from './lecteurs';

export const schemaInscription = schemaDe({
  prenom: nomPropre('Écrivez votre prénom'),
  nom: nomPropre('Écrivez votre nom'),
  dateNaissance: date('Écrivez votre date de naissance', {
    min: '1920-01-01',
    hors: 'Vérifiez l’année de votre naissance, par exemple 14/03/2007',
  }),
  email,
  motDePasse: nouveauMotDePasse,
  ine: facultatif(ine),
});

export const schemaCode = schemaDe({ code });

export const schemaConnexion = schemaDe({ email, motDePasse: motDePasseExistant });

export const schemaOubli = schemaDe({ email });

export const schemaReinitialisation = schemaDe({ motDePasse: nouveauMotDePasse });

export const schemaChangementMotDePasse = schemaDe({
  motDePasseActuel: motDePasseExistant,
  motDePasse: nouveauMotDePasse,
});

export const schemaIne = schemaDe({ ine: facultatif(ine) });

export const schemaDateSimulee = schemaDe({
  jour: date('Écrivez une date, par exemple 31/05/2026', {
    min: '2017-01-01',
    max: '2035-12-31',
    hors: 'Choisissez une date entre 2017 et 2035, par exemple 31/05/2026',
  }),
});
