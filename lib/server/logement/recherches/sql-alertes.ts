import 'server-only';

/** Half the diameter of the Earth twice, kilometres (see `distanceKm`). */
const DIAMETRE = 12_742.0176;

const KM = `${DIAMETRE} * asin(least(1, sqrt(power(sin(radians(l.latitude - s.latitude) / 2), 2)
  + cos(radians(s.latitude)) * cos(radians(l.latitude)) * power(sin(radians(l.longitude - s.longitude) / 2), 2))))`;

/** The rent that a search compares: of its way of living, or the least. */
const LOYER = `CASE s.mode WHEN 1 THEN l."loyerSeulMin" WHEN 2 THEN l."loyerCoupleMin" WHEN 4 THEN l."loyerColocationMin"
  ELSE l."loyerMin" END`;

/**
 * $1 now, $2 milliseconds between two mails of a search, $3 sheets named in a mail, $4 the last line to read. The freed sheets that still have a room, crossed with the
 * searches that may be told, all at once: a row of the answer is a mail. Two who ask at once tell each search once, since the mark is asked
 * again where it is written.
 */
export const SQL_ALERTES = `WITH fin AS (SELECT $4::bigint AS id),
  libres AS MATERIALIZED (
    SELECT g.id, n.jusqua, g.modes, g.equipements, g.adapte, g."surfaceMax", g."loyerMin", g."loyerSeulMin", g."loyerCoupleMin",
      g."loyerColocationMin", r.nom, r.ville, r."codePostal", r."villeNormalisee", r."nomNormalise", r.latitude, r.longitude
    FROM (SELECT "logementId", annee, max(id) AS jusqua FROM "LogementLibere"
        WHERE "libereLe" > $1::timestamptz - interval '1 day' AND id <= $4::bigint GROUP BY 1, 2) n
    JOIN "Logement" g ON g.id = n."logementId" AND g.disponible JOIN "Residence" r ON r.id = g."residenceId"
    WHERE EXISTS (SELECT FROM "Chambre" c WHERE c."logementId" = g.id AND c.annee = n.annee AND c.exigence < 3
      AND NOT EXISTS (SELECT FROM "Proposition" p WHERE p."chambreId" = c.id AND p.etat IN ('proposee', 'reservee')))),
  dues AS MATERIALIZED (
    SELECT s.id, count(*)::int AS nombre,
      (array_agg(l.id ORDER BY l."loyerMin", l.id))[1:$3::int] AS fiches
    FROM "RechercheSauvee" s JOIN libres l ON l.jusqua > s."dejaDit"
      AND (s."codePostal" IS NULL OR l."codePostal" = s."codePostal")
      AND (s.lieu IS NULL OR starts_with(l."villeNormalisee", s.lieu) OR strpos(l."nomNormalise", s.lieu) > 0)
      AND (s.mode IS NULL OR l.modes & s.mode <> 0) AND (s."loyerMax" IS NULL OR ${LOYER} <= s."loyerMax")
      AND (s."surfaceMin" IS NULL OR l."surfaceMax" >= s."surfaceMin") AND l.equipements & s.equipements = s.equipements
      AND (NOT s.adapte OR l.adapte) AND (s."rayonKm" IS NULL OR ${KM} <= s."rayonKm")
    WHERE s."alerteeLe" IS NULL OR s."alerteeLe" <= $1::timestamptz - $2::float8 * interval '1 ms'
    GROUP BY s.id),
  marquees AS (
    UPDATE "RechercheSauvee" s SET "alerteeLe" = $1::timestamptz, "dejaDit" = fin.id FROM dues, fin
    WHERE s.id = dues.id AND s."dejaDit" < fin.id
      AND (s."alerteeLe" IS NULL OR s."alerteeLe" <= $1::timestamptz - $2::float8 * interval '1 ms')
    RETURNING s.id, s.nom, s.adresse, s."personneId", fin.id AS jusqua, dues.nombre, dues.fiches)
  SELECT m.id, m.nom, m.adresse, m.jusqua::text, m.nombre, p.email, p.prenom,
    (SELECT json_agg(json_build_object('id', l.id, 'nom', l.nom, 'ville', l.ville) ORDER BY l."loyerMin", l.id)
      FROM libres l WHERE l.id = ANY(m.fiches)) AS fiches
  FROM marquees m JOIN "Personne" p ON p.id = m."personneId" ORDER BY m.id`;
