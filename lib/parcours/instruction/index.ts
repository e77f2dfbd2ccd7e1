export { ACCORDER, champsDeDecision, phraseEntiere, schemaDecision } from './decision';
export {
  CHAMPS_DOCUMENT,
  CHAMPS_DOCUMENT_DEMANDE,
  DELAI_DU_DOCUMENT_JOURS,
  schemaDocumentDemande,
} from './document';
export type { Age, EtatDeDemande, Filtres, Repere } from './filtres';
export { AGES, adresseDeLaFile, attendUneDecision, ETATS_DE_DEMANDE, lireFiltres } from './filtres';
export type { CategorieInstruite, GenreInstruit } from './genre';
export { estGenre, GENRES, type GenreDeDemande, genreInstruit } from './genres';
