import 'server-only';
import { type Campagne, campagnePour, type Phase, phaseDe } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { type Dossier, lireDossier } from '../depot';
import { ouvrirParcours, type ParcoursOuvert, type Titulaire } from '../ouvrir-parcours';

interface Commun {
  readonly campagne: Campagne;
  readonly phase: Phase;
}

/** Where a person stands in the DSE of a campaign. */
export type MonDse =
  | (Commun & { readonly type: 'absent' })
  | (Commun & { readonly type: 'depose'; readonly numero: string })
  | (Commun & { readonly type: 'brouillon'; readonly dossier: Dossier; readonly parcours: ParcoursOuvert });

/** `null` when the campaign does not exist. */
export async function lireMonDse(
  titulaire: Titulaire,
  annee: string,
  aujourdhui: DateCivile,
): Promise<MonDse | null> {
  const connue = campagnePour(annee);
  if (!connue.ok) return null;
  const campagne = connue.valeur;
  const phase = phaseDe(campagne, aujourdhui);
  const dossier = await lireDossier(titulaire.id, annee);
  if (!dossier) return { type: 'absent', campagne, phase };
  if (dossier.etat !== 'brouillon' && dossier.numero) {
    return { type: 'depose', campagne, phase, numero: dossier.numero };
  }
  const parcours = await ouvrirParcours(titulaire, annee, dossier.brouillon, aujourdhui);
  return { type: 'brouillon', campagne, phase, dossier, parcours };
}
