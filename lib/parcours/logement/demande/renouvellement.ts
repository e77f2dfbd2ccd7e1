import type { RefusRenouvellement } from '@/lib/domain/logement';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Champ, type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur';

const lues: Lecteur<true> = (brut) =>
  texteDe(brut) === 'oui'
    ? succes(true as const)
    : refus('Cochez la case si vous remplissez ces conditions : le Crous les vérifie');

export const CHAMPS_RENOUVELLEMENT: readonly Champ[] = [
  {
    type: 'case',
    nom: 'conditions',
    libelle: 'J’ai lu ces conditions et je les remplis',
  },
];

export const schemaRenouvellement = schemaDe({ conditions: lues });

const PHRASES: Readonly<Record<RefusRenouvellement, string>> = {
  pas_ouverte: 'Les demandes ne sont pas encore ouvertes.',
  close: 'Les demandes sont closes pour cette année.',
  sans_chambre: 'Aucun logement n’est à votre nom cette année.',
  deja_demande: 'Votre demande est déjà faite.',
};

export const phraseRefusRenouvellement = (raison: RefusRenouvellement): string => PHRASES[raison];
