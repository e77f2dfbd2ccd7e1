import 'server-only';
import { collectiviteDe, estOutreMer } from '@/lib/domain/noyau/collectivite';
import { distanceKm } from '@/lib/domain/noyau/distance';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { ErreurChamp } from '@/lib/parcours/moteur/formulaire';
import type { VoeuCompare, VoeuSaisi } from '@/lib/parcours/simulateur/comparaison';
import { phraseRefusCommune, resoudreCommune } from './resoudre-commune';

export interface VoeuSitue {
  readonly voeu: VoeuCompare;
  /** The home as the communes write it; as typed when it was not needed. */
  readonly domicile: string;
}

const SANS_POSITION =
  'Nous ne savons pas mesurer cette distance : indiquez-la en kilomètres, par exemple 120';

/** A place with its own distance needs no commune; when its name is one all the same, overseas is known. */
async function parDistance(saisi: VoeuSaisi & { type: 'distance' }): Promise<VoeuSitue> {
  const commune = await resoudreCommune(saisi.nom);
  const outreMer = commune.ok && estOutreMer(collectiviteDe(commune.valeur.code));
  return {
    voeu: { nom: saisi.nom, km: saisi.km, outreMer, mesuree: false },
    domicile: saisi.domicile,
  };
}

/**
 * Where a wish is: its distance from home, as the crow flies, and whether it is overseas. Refuses a commune that is not found, one
 * of several, or one whose position is not known, each at its field with the words that help.
 */
export async function situerVoeu(saisi: VoeuSaisi): Promise<Resultat<VoeuSitue, readonly ErreurChamp[]>> {
  if (saisi.type === 'distance') return succes(await parDistance(saisi));
  const [ville, domicile] = [await resoudreCommune(saisi.nom), await resoudreCommune(saisi.domicile)];
  if (!ville.ok || !domicile.ok)
    return refus([
      ...(ville.ok ? [] : [{ champ: 'nom', message: phraseRefusCommune(ville.refus) }]),
      ...(domicile.ok ? [] : [{ champ: 'domicile', message: phraseRefusCommune(domicile.refus) }]),
    ]);
  const { coordonnees: arrivee, code, libelle: nom } = ville.valeur;
  const { coordonnees: depart, libelle } = domicile.valeur;
  if (!arrivee || !depart) return refus([{ champ: 'km', message: SANS_POSITION }]);
  const outreMer = estOutreMer(collectiviteDe(code));
  return succes({
    voeu: { nom, km: distanceKm(depart, arrivee), outreMer, mesuree: true },
    domicile: libelle,
  });
}
