import { type Champ, date, facultatif, schemaDe, texteLong } from '@/lib/parcours/moteur';

/** What an agent writes of an inventory. */
export const CHAMPS_ETAT_DES_LIEUX: readonly Champ[] = [
  { type: 'date', nom: 'le', libelle: 'Jour de l’état des lieux' },
  {
    ...{ type: 'texte-long', nom: 'observations', libelle: 'Observations', facultatif: true },
    aide: 'Ce qui est à réparer, ou manque. Gardé avec le séjour.',
  },
];

export const schemaEtatDesLieux = schemaDe({
  le: date('Indiquez le jour de l’état des lieux'),
  observations: facultatif(texteLong('', 1_000)),
});
