import 'server-only';
import { EQUIPEMENTS, enBits, MODES } from '@/lib/domain/logement';
import { lireRechercheCommune } from '@/lib/domain/noyau/nom-de-commune';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { adresseDeRecherche, type Criteres } from '@/lib/parcours/logement';
import { lignes } from '../../../base';
import { nouvelId } from '../../../du';
import type { Horloge } from '../../../ports/horloge';

const LIEU = `SELECT latitude, longitude FROM "Commune"
  WHERE ($1::text = '' OR "nomNormalise" = $1) AND ($2::text IS NULL OR "codesPostaux" @> ARRAY[$2::text]) AND latitude IS NOT NULL
  ORDER BY population DESC, code LIMIT 1`;

// The limit is counted in the statement; what freed before the search isn't told to it.
const GARDER = `INSERT INTO "RechercheSauvee" (id, "personneId", nom, adresse, "codePostal", lieu, latitude, longitude, "rayonKm", mode,
    "loyerMax", "surfaceMin", equipements, adapte, "dejaDit")
  SELECT $1::uuid, $2::uuid, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, coalesce((SELECT max(id) FROM "LogementLibere"), 0)
  WHERE (SELECT count(*) FROM "RechercheSauvee" WHERE "personneId" = $2::uuid AND adresse <> $4) < $15::int
  ON CONFLICT ("personneId", adresse) DO UPDATE SET nom = $3 RETURNING id`;

const CENTIMES = 100;

/** Where the search looks: the same reading as the catalogue's own query. */
function lieuDe(ou: string) {
  const { nom, codePostal } = lireRechercheCommune(ou);
  const lieu = nom.replace(/ \d{1,2}(e|er|eme)?$/, '');
  return { codePostal, lieu: lieu === '' ? null : lieu };
}

export interface AGarder {
  readonly personneId: string;
  readonly nom: string;
  readonly criteres: Criteres;
  readonly maximum: number;
  readonly horloge: Horloge;
}

/** Keeps a search: what is compared with each freed room is resolved here, once. Kept again, it takes its new name. */
export async function garderRecherche(
  demande: AGarder,
): Promise<Resultat<string, 'lieu_inconnu' | 'trop_de_recherches'>> {
  const { personneId, nom, criteres: lus, maximum, horloge } = demande;
  const criteres: Criteres = { ...lus, page: 1 };
  const { etudes, mode, loyer, surface, equipements, adapte, rayon } = criteres;
  const lue = lireRechercheCommune(etudes);
  const [ici] =
    etudes === ''
      ? []
      : await lignes<{ latitude: number; longitude: number }>('recherche_lieu', LIEU, [
          lue.nom,
          lue.codePostal,
        ]);
  if (etudes !== '' && !ici) return refus('lieu_inconnu');
  const { codePostal, lieu } = lieuDe(criteres.ou);
  const [gardee] = await lignes<{ id: string }>('recherche_garder', GARDER, [
    ...[nouvelId(horloge.maintenant().getTime()), personneId, nom, adresseDeRecherche(criteres)],
    ...[codePostal, lieu, ici?.latitude ?? null, ici?.longitude ?? null, ici ? rayon : null],
    ...[mode ? enBits(MODES, [mode]) : null, loyer === null ? null : Math.round(loyer * CENTIMES), surface],
    ...[enBits(EQUIPEMENTS, equipements), adapte, maximum],
  ]);
  return gardee ? succes(gardee.id) : refus('trop_de_recherches');
}
