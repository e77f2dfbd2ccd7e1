import { champPiece } from '../cvec/piece';
import { schemaDe } from '../moteur/formulaire';
import { texteLong } from '../moteur/lecteurs/textes';
import type { Champ } from '../moteur/types';
import { phraseEntiere } from './decision';

/** Days that a student has to send a document that an agent asks for. No text fixes it: it is ours. */
export const DELAI_DU_DOCUMENT_JOURS = 15;

export const schemaDocumentDemande = schemaDe({
  phrase: phraseEntiere(
    texteLong('Écrivez ce qui manque, et comment bien le montrer', 500),
    'Écrivez une phrase entière, par exemple « Le verso du titre de séjour manque. »',
  ),
});

/** What an agent asks for, in a sentence. */
export const CHAMPS_DOCUMENT_DEMANDE: readonly Champ[] = [
  {
    ...{ type: 'texte-long', nom: 'phrase', libelle: 'Le document qui manque, ou qui ne se lit pas' },
    aide: `Une ou deux phrases. L’étudiant les lit et a ${DELAI_DU_DOCUMENT_JOURS} jours pour l’envoyer. La demande garde sa place dans la file.`,
  },
];

/** What the student sends. */
export const CHAMPS_DOCUMENT: readonly Champ[] = [champPiece('Le document demandé')];
