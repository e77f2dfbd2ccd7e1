export {
  type AvisDessine,
  dessinerAvis,
  enMots,
  extrait,
  type FoyerDessine,
  ligneDe,
} from './avis';
export { baremeRecent, expliquer, motsPour, NOTIONS, type NotionExpliquee } from './expliquer';
export type { CleNotion, LigneAvis, Notion } from './types';
