import 'server-only';
import { type Bareme, baremePour } from '@/lib/domain/baremes';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { distanceKm } from '@/lib/domain/noyau/distance';
import type { CarteDse, ContexteDse } from '@/lib/parcours/dse';
import { PARCOURS_DSE, paireDe, pairesDuBrouillon } from '@/lib/parcours/dse';
import type { Brouillon, Marche } from '@/lib/parcours/moteur';
import { parcourir } from '@/lib/parcours/moteur';
import { lireCommunes } from '../territoire';

/** What the form needs to know of the person who fills it. */
export interface Titulaire {
  readonly id: string;
  readonly email: string;
  readonly prenom: string;
  readonly nom: string;
  readonly dateNaissance: DateCivile;
  readonly ine: string | null;
}

export interface ParcoursOuvert {
  readonly contexte: ContexteDse;
  readonly marche: Marche<CarteDse>;
  readonly bareme: Bareme;
}

/** Walks a draft with what the server knows: the person, the barème of the campaign, the distances. */
export async function ouvrirParcours(
  titulaire: Titulaire,
  campagne: string,
  brouillon: Brouillon,
  aujourdhui: DateCivile,
): Promise<ParcoursOuvert> {
  const bareme = baremePour(campagne);
  if (!bareme.ok) throw new Error(`Aucun barème pour ${campagne}`);
  const { prenom, nom, dateNaissance, ine } = titulaire;
  const contexte: ContexteDse = {
    aujourdhui,
    annee: campagne as AnneeUniversitaire,
    anneeRevenus: bareme.valeur.anneeRevenus,
    personne: { prenom, nom, dateNaissance, ine },
    distances: await distancesDe(brouillon),
  };
  return { contexte, bareme: bareme.valeur, marche: parcourir(PARCOURS_DSE, brouillon, contexte) };
}

/** Kilometres from the family home to the place of each wish, `null` where a coordinate is unknown. */
async function distancesDe(brouillon: Brouillon): Promise<Readonly<Record<string, number | null>>> {
  const paires = pairesDuBrouillon(brouillon);
  const communes = await lireCommunes(paires.flatMap(({ depart, arrivee }) => [depart, arrivee]));
  return Object.fromEntries(
    paires.map(({ depart, arrivee }) => {
      const [de, vers] = [communes.get(depart)?.coordonnees, communes.get(arrivee)?.coordonnees];
      const km = depart === arrivee ? 0 : de && vers ? distanceKm(de, vers) : null;
      return [paireDe(depart, arrivee), km];
    }),
  );
}
