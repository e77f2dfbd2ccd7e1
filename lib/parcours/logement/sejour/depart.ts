import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Champ, type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur';

const depart: Lecteur<string> = (brut) =>
  texteDe(brut) === '' ? refus('Choisissez votre dernier jour') : succes(texteDe(brut));

const creneau: Lecteur<string> = (brut) =>
  texteDe(brut) === '' ? refus('Choisissez une heure') : succes(texteDe(brut));

export const schemaPreavis = schemaDe({ depart });
export const schemaRendezVous = schemaDe({ creneau });

const confirme: Lecteur<true> = (brut) =>
  texteDe(brut) === 'oui' ? succes(true) : refus('Cochez la case pour rendre le logement');
export const schemaDesistement = schemaDe({ confirme });

export const CHAMPS_DESISTEMENT: readonly Champ[] = [
  { type: 'case', nom: 'confirme', libelle: 'Je rends ce logement : il ira à quelqu’un d’autre' },
];
