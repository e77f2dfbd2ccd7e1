import 'server-only';
import { baremePour, listerBaremes } from '@/lib/domain/baremes';
import { listerAnnees, presenterBareme } from '@/lib/parcours/api';
import { type DocumentPublic, preparer, servir } from '../document';
import { refuserAnnee } from '../reponses';

let liste: DocumentPublic | undefined;
const tables = new Map<string, DocumentPublic>();

export function lireBaremes(requete: Request): Response {
  liste ??= preparer(listerAnnees(listerBaremes()));
  return servir(requete, liste);
}

/** The whole table of a year; an unknown year lists the known ones. */
export function lireBareme(requete: Request, annee: string): Response {
  const bareme = baremePour(annee);
  if (!bareme.ok) return refuserAnnee(annee, bareme.refus.anneesConnues);
  const table = tables.get(annee) ?? preparer(presenterBareme(bareme.valeur));
  tables.set(annee, table);
  return servir(requete, table);
}
