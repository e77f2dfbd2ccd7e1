import 'server-only';
import { type Bareme, baremePour } from '@/lib/domain/baremes';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { distanceKm } from '@/lib/domain/noyau/distance';
import type { CarteDse, ContexteDse } from '@/lib/parcours/dse';
import { PARCOURS_DSE, paireDe } from '@/lib/parcours/dse';
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

const codeDe = (brouillon: Brouillon, cle: string): string | null => {
  const code = brouillon[cle]?.saisie.communeCode;
  return typeof code === 'string' && code !== '' ? code : null;
};

/** Kilometres from the family home to the place of each wish, `null` where a coordinate is unknown. */
async function distancesDe(brouillon: Brouillon): Promise<Readonly<Record<string, number | null>>> {
  const domicile = codeDe(brouillon, 'domicile');
  const lieux = Object.keys(brouillon)
    .filter((cle) => cle.startsWith('lieu-voeu-'))
    .flatMap((cle) => codeDe(brouillon, cle) ?? []);
  if (!domicile || lieux.length === 0) return {};
  const communes = await lireCommunes([domicile, ...lieux]);
  const depart = communes.get(domicile)?.coordonnees;
  return Object.fromEntries(
    lieux.map((lieu) => {
      const arrivee = communes.get(lieu)?.coordonnees;
      const km = domicile === lieu ? 0 : depart && arrivee ? distanceKm(depart, arrivee) : null;
      return [paireDe(domicile, lieu), km];
    }),
  );
}
