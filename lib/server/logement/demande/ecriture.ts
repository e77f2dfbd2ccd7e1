import 'server-only';
import type { ActeurLogement, EvenementLogement, PropositionFaite, VieDemande } from '@/lib/domain/logement';
import { etatDeDemande, evoluerDemande } from '@/lib/domain/logement';
import { type Envoi, preparerEnvoi } from '../../courriels';
import { sqlInsererEnvois } from '../../taches/inserer';

/** One decided change, ready to be written: events, who, when, and the mails that leave with it. */
export interface GesteDemande {
  readonly avant: VieDemande;
  readonly evenements: readonly EvenementLogement[];
  readonly acteur: ActeurLogement;
  readonly le: Date;
  readonly envois: readonly Envoi[];
}

/** $1 request, $2 version read, $3 the next, $4 state, $5 confirmed round, $6 instant, $7 offers to write. */
const FIXES = 7;
const LUE = `lue AS (SELECT id, annee FROM "DemandeLogement" WHERE id = $1::uuid AND version = $2 FOR UPDATE)`;

/** The offer comes first: a room that somebody has leaves nothing written, without an error, so that a transaction around it goes on. */
const faites = (
  p: string,
) => `propositions AS (INSERT INTO "Proposition" (id, "demandeId", "chambreId", "logementId", annee, secteur,
    origine, tour, voeu, etat, "echeanceLe", "faiteLe")
  SELECT x.id, lue.id, x.chambre, x.logement, lue.annee, x.secteur, x.origine, x.tour, x.voeu, 'proposee', x."echeanceLe",
    $6::timestamptz
  FROM lue, jsonb_to_recordset(${p}::jsonb) AS x(id uuid, chambre int, logement int, secteur text, origine text, tour int,
    voeu int, "echeanceLe" timestamptz)
  ON CONFLICT DO NOTHING RETURNING id)`;

const cas = (avecOffres: boolean) => `cas AS (UPDATE "DemandeLogement" d SET version = $3,
    etat = $4::"EtatDemandeLogement", "tourValide" = $5, "modifieeLe" = $6::timestamptz
  FROM lue WHERE d.id = lue.id AND $7::int = ${avecOffres ? '(SELECT count(*) FROM propositions)' : '0'}
  RETURNING d.id, d."personneId")`;

/** What each list writes once the change is accepted. A part that is empty is left out of the statement. */
const PARTIES: Readonly<Record<string, (p: string, presentes: ReadonlySet<string>) => string>> = {
  evenements: (p) => `INSERT INTO "EvenementLogement" ("demandeId", rang, type, donnees, acteur, "survenuLe")
    SELECT cas.id, x.rang, x.type, x.donnees, x.acteur, $6::timestamptz
    FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(rang int, type text, donnees jsonb, acteur text)`,
  voeux_otes: (p) => `DELETE FROM "VoeuLogement" v USING cas, jsonb_to_recordset(${p}::jsonb) AS x(rang int)
    WHERE v."demandeId" = cas.id AND v.rang = x.rang RETURNING 1`,
  // The old basket goes before the new one comes: reading the first part makes it run first.
  voeux: (p, presentes) => `INSERT INTO "VoeuLogement" ("demandeId", rang, "logementId")
    SELECT cas.id, x.rang, x.logement FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(rang int, logement int)
    ${presentes.has('voeux_otes') ? 'WHERE (SELECT count(*) FROM voeux_otes) > 0' : ''}`,
  suivies: (
    p,
  ) => `UPDATE "Proposition" AS m SET etat = x.etat, "closeLe" = CASE WHEN x.close THEN $6::timestamptz END
    FROM cas, jsonb_to_recordset(${p}::jsonb) AS x(id uuid, etat "EtatProposition", close boolean)
    WHERE m.id = x.id AND m."demandeId" = cas.id`,
  envois: (p) => sqlInsererEnvois(p, 'cas'),
};
const NOMS = Object.keys(PARTIES);

const versOffre = ({ proposition: id, echeanceA, type: _, ...offre }: PropositionFaite) => ({
  ...offre,
  ...{ id, echeanceLe: new Date(echeanceA) },
});

const VIVANTES: ReadonlySet<string | undefined> = new Set(['proposee', 'reservee']);

/** The rows that a change writes, list by list. Nothing here is judged: the events say it all. */
function listesDe({ avant, evenements, acteur, envois }: GesteDemande, apres: VieDemande) {
  const reecrit = apres.voeux !== avant.voeux;
  return {
    evenements: evenements.map(({ type, ...donnees }, i) => ({
      ...{ rang: avant.rang + 1 + i, type, donnees, acteur },
    })),
    voeux_otes: reecrit ? avant.voeux.map((_, i) => ({ rang: i + 1 })) : [],
    voeux: reecrit ? apres.voeux.map((logement, i) => ({ rang: i + 1, logement })) : [],
    suivies: Object.entries(apres.propositions)
      .filter(([id, { etat }]) => avant.propositions[id] && avant.propositions[id]?.etat !== etat)
      .map(([id, { etat }]) => ({ id, etat, close: !VIVANTES.has(etat) })),
    envois: envois.map(preparerEnvoi),
  } satisfies Readonly<Record<keyof typeof PARTIES, readonly object[]>>;
}

const memoire = new Map<string, string>();

/** One text a shape, prepared once. */
function texte(nom: string, presentes: ReadonlySet<string>, avecOffres: boolean): string {
  const connu = memoire.get(nom);
  if (connu) return connu;
  const premier = FIXES + (avecOffres ? 2 : 1);
  const parties = NOMS.filter((partie) => presentes.has(partie)).map(
    (partie, i) => `${partie} AS (${PARTIES[partie]?.(`$${premier + i}`, presentes)})`,
  );
  const offres = avecOffres ? [faites(`$${FIXES + 1}`)] : [];
  const neuf = `WITH ${[LUE, ...offres, cas(avecOffres), ...parties].join(',\n')}
SELECT (SELECT count(*)::int FROM lue) AS lues, (SELECT count(*)::int FROM cas) AS ecrites`;
  memoire.set(nom, neuf);
  return neuf;
}

/** The one statement that writes a change: refused whole when somebody wrote since the read, or has the room. */
export function ecritureDemande(id: string, geste: GesteDemande) {
  const { avant, evenements, le } = geste;
  const apres = evenements.reduce(evoluerDemande, avant);
  const listes: Readonly<Record<string, readonly object[]>> = listesDe(geste, apres);
  const offres = evenements.flatMap((e) => (e.type === 'proposition_faite' ? [versOffre(e)] : []));
  const presentes = new Set(NOMS.filter((partie) => (listes[partie]?.length ?? 0) > 0));
  const avecOffres = offres.length > 0;
  const nom = `logement_${[avecOffres, ...NOMS.map((n) => presentes.has(n))].map(Number).join('')}`;
  const fixes = [
    id,
    avant.rang,
    apres.rang,
    etatDeDemande(apres),
    apres.tourValide,
    le.toISOString(),
    offres.length,
  ];
  const jsons = NOMS.filter((partie) => presentes.has(partie)).map((partie) => listes[partie]);
  return {
    nom,
    sql: texte(nom, presentes, avecOffres),
    valeurs: [...fixes, ...[...(avecOffres ? [offres] : []), ...jsons].map((liste) => JSON.stringify(liste))],
  };
}
