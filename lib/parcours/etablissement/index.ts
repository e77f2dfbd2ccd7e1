export { schemaAcces } from './acces';
export { AGREER, champsDAgrement, schemaRetrait } from './agrement';
