export { ACCORDER, champsDeDecision, schemaDecision } from './decision';
export type { Age, EtatDeDemande, Filtres, Repere } from './filtres';
export { AGES, adresseDeLaFile, ETATS_DE_DEMANDE, lireFiltres } from './filtres';
export type { CategorieInstruite, GenreInstruit } from './genre';
export { estGenre, GENRES, type GenreDeDemande, genreInstruit } from './genres';
