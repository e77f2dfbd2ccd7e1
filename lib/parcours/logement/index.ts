export type {
  AutreLogement,
  FicheComplete,
  LieuDEtudes,
  LogementDecrit,
  LogementListe,
  PointDeCarte,
  ResultatRecherche,
} from './catalogue';
export type { ChampDeRecherche, Criteres, Parametres, RechercheLue, Tri } from './criteres';
export { aDesEquipements, adresseDeRecherche, lireRecherche, PAGES_MAXIMUM, RAYONS, TRIS } from './criteres';
