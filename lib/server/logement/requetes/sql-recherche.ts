import 'server-only';
import { EQUIPEMENTS, enBits, MODES } from '@/lib/domain/logement';
import { lireRechercheCommune } from '@/lib/domain/noyau/nom-de-commune';
import type { Criteres } from '@/lib/parcours/logement';

export const PAR_PAGE = 20;
const POINTS = 400;
const LOYERS = {
  seul: '"loyerSeulMin"',
  couple: '"loyerCoupleMin"',
  colocation: '"loyerColocationMin"',
} as const;
const CENTIMES = 100;

/** Half the diameter of the Earth twice, and the length of a degree: kilometres (see `distanceKm`). */
const DIAMETRE = 12_742.0176;
const DEGRE = 110.5;

const KM = `${DIAMETRE} * asin(least(1, sqrt(
  power(sin(radians(r.latitude - ici.latitude) / 2), 2) + cos(radians(ici.latitude)) * cos(radians(r.latitude))
  * power(sin(radians(r.longitude - ici.longitude) / 2), 2))))`;

interface Requete {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Collects the criteria that are there: their names make the name of the statement, so that each text has its own plan. */
function ouvrir() {
  const noms: string[] = [];
  const values: unknown[] = [];
  return {
    noms,
    values,
    /** The place of a value in the statement. */
    donner(valeur: unknown): string {
      values.push(valeur);
      return `$${values.length}`;
    },
  };
}

type Collecte = ReturnType<typeof ouvrir>;

function conditionsDesResidences({ ou, rayon }: Criteres, avecLieu: boolean, collecte: Collecte): string[] {
  const conditions: string[] = [];
  const { nom, codePostal } = lireRechercheCommune(ou);
  if (codePostal) {
    collecte.noms.push('code');
    conditions.push(`r."codePostal" = ${collecte.donner(codePostal)}`);
  }
  // « Paris 13 » and « Lyon 7e » : the number of an arrondissement is not part of the commune's name.
  const lettres = nom.replace(/ \d{1,2}(e|er|eme)?$/, '');
  if (lettres !== '') {
    collecte.noms.push('nom');
    const lu = collecte.donner(lettres);
    conditions.push(`(r."villeNormalisee" LIKE ${lu} || '%' OR r."nomNormalise" LIKE '%' || ${lu} || '%')`);
  }
  if (avecLieu) {
    collecte.noms.push('rayon');
    const km = collecte.donner(rayon);
    conditions.push(
      `r.latitude BETWEEN (SELECT latitude FROM ici) - ${km}::float8 / ${DEGRE} AND (SELECT latitude FROM ici) + ${km}::float8 / ${DEGRE}`,
      `${KM} <= ${km}::float8`,
    );
  }
  return conditions;
}

function conditionsDesLogements(criteres: Criteres, loyer: string, collecte: Collecte): string[] {
  const { mode, surface, equipements, adapte } = criteres;
  const conditions = ['g.disponible'];
  const exiger = (nom: string, condition: string) => {
    collecte.noms.push(nom);
    conditions.push(condition);
  };
  if (mode) {
    exiger(mode, `g.modes & ${enBits(MODES, [mode])} <> 0`);
  }
  if (criteres.loyer !== null)
    exiger('loyer', `g.${loyer} <= ${collecte.donner(Math.round(criteres.loyer * CENTIMES))}::int`);
  if (surface !== null) exiger('surface', `g."surfaceMax" >= ${collecte.donner(surface)}::float8`);
  if (equipements.length > 0) {
    const bits = collecte.donner(enBits(EQUIPEMENTS, equipements));
    exiger('equipements', `g.equipements & ${bits}::int = ${bits}::int`);
  }
  if (adapte) exiger('adapte', 'g.adapte');
  return conditions;
}

const LIEUX = (nom: string, code: string) => `lieux AS MATERIALIZED (
  SELECT nom, "codesPostaux", latitude, longitude FROM "Commune"
  WHERE (${nom}::text = '' OR "nomNormalise" = ${nom}) AND (${code}::text IS NULL OR "codesPostaux" @> ARRAY[${code}::text])
    AND latitude IS NOT NULL ORDER BY population DESC, code LIMIT 6),
  ici AS MATERIALIZED (SELECT latitude, longitude FROM lieux LIMIT 1),`;

/** The whole screen in one statement: how many, where, and the lines of the page. */
export function composerRecherche(criteres: Criteres): Requete {
  const collecte = ouvrir();
  const etudes = lireRechercheCommune(criteres.etudes);
  const avecLieu = etudes.nom !== '' || etudes.codePostal !== null;
  const lieux = avecLieu ? LIEUX(collecte.donner(etudes.nom), collecte.donner(etudes.codePostal)) : '';
  const loyer = criteres.mode ? LOYERS[criteres.mode] : '"loyerMin"';
  const deResidences = conditionsDesResidences(criteres, avecLieu, collecte);
  const deLogements = conditionsDesLogements(criteres, loyer, collecte);
  const resserre = deResidences.length > 0;
  const parDistance = criteres.tri === 'distance' && avecLieu;
  const groupe = resserre ? 'r.id, r.nom' : 'r."villeNormalisee", r.ville';
  const decalage = collecte.donner((criteres.page - 1) * PAR_PAGE);
  const residences = `residences AS MATERIALIZED (SELECT r.id, ${avecLieu ? `${KM} AS km` : 'NULL::float8 AS km'}
    FROM "Residence" r${avecLieu ? ', ici' : ''} WHERE ${deResidences.join(' AND ')}),`;
  const text = `WITH ${lieux} ${resserre ? residences : ''}
  trouves AS ${resserre ? 'MATERIALIZED' : 'NOT MATERIALIZED'} (
    SELECT g.id, g."residenceId", g.${loyer} AS loyer, ${resserre ? 'r.km' : 'NULL::float8'} AS km
    FROM "Logement" g ${resserre ? 'JOIN residences r ON r.id = g."residenceId"' : ''}
    WHERE ${deLogements.join(' AND ')}),
  comptes AS MATERIALIZED (SELECT "residenceId", count(*)::int AS n FROM trouves GROUP BY 1),
  points AS (SELECT ${groupe.split(', ')[1]} AS nom, avg(r.latitude) AS latitude, avg(r.longitude) AS longitude, sum(c.n)::int AS nombre
    FROM comptes c JOIN "Residence" r ON r.id = c."residenceId" GROUP BY ${groupe} ORDER BY nombre DESC LIMIT ${POINTS}),
  page AS (SELECT * FROM trouves ORDER BY ${parDistance ? 'km, loyer, id' : 'loyer, id'} LIMIT ${PAR_PAGE} OFFSET ${decalage}::int)
  SELECT (SELECT coalesce(sum(n), 0)::int FROM comptes) AS nombre,
    ${avecLieu ? `(SELECT coalesce(jsonb_agg(lieux), '[]') FROM lieux)` : `'[]'::jsonb`} AS lieux,
    (SELECT coalesce(jsonb_agg(points), '[]') FROM points) AS points,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'intitule', f.intitule, 'pieces', f.pieces, 'residence', r.nom, 'ville', r.ville,
      'surfaceMin', g."surfaceMin", 'surfaceMax', g."surfaceMax", 'loyerMin', p.loyer,
      'loyerMax', ${criteres.mode ? `g.${loyer.replace('Min', 'Max')}` : 'greatest(g."loyerSeulMax", g."loyerCoupleMax", g."loyerColocationMax")'},
      'modes', g.modes, 'equipements', g.equipements, 'adapte', g.adapte, 'conditions', f.conditions,
      'forteDemande', f."forteDemande", 'peuDeStock', f."peuDeStock", 'km', p.km)
      ORDER BY ${parDistance ? 'p.km, ' : ''}p.loyer, p.id), '[]')
      FROM page p JOIN "Logement" g ON g.id = p.id JOIN "Residence" r ON r.id = g."residenceId"
      LEFT JOIN "FicheLogement" f ON f."logementId" = g.id) AS logements`;
  const name = ['logements', ...collecte.noms, avecLieu ? 'lieu' : '', parDistance ? 'km' : ''].join('_');
  return { name, text, values: collecte.values };
}
