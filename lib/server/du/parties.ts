import 'server-only';
import { inserer, modifier, type Partie } from './ecriture';
import type { ColonneDue } from './lignes';

/** What each list of a projection writes, for whatever has to be paid. A part that is empty is left out of the statement. */
export const partiesDues = (journal: string, colonne: ColonneDue): Readonly<Record<string, Partie>> => ({
  evenements: inserer(
    journal,
    `"${colonne}", rang, type, donnees, acteur, "survenuLe"`,
    'cas.id, x.rang, x.type, x.donnees, x.acteur, $6::timestamptz',
    'rang int, type text, donnees jsonb, acteur text',
  ),
  // A card takes the next number of the bank, unique in its UTC day.
  tentatives: {
    forme: `id uuid, mode text, etat "EtatTentative", centimes int, "lienId" uuid, cle text, "expireLe" timestamptz, paye boolean`,
    sql: (
      x,
    ) => `INSERT INTO "Tentative" (id, "${colonne}", mode, etat, centimes, "lienId", cle, "jourUtc", transaction,
        "creeeLe", "expireLe", "payeeLe")
      SELECT x.id, cas.id, x.mode, x.etat, x.centimes, x."lienId", x.cle,
        CASE WHEN x.mode <> 'especes' THEN ($6::timestamptz AT TIME ZONE 'UTC')::date END,
        CASE WHEN x.mode <> 'especes' THEN lpad(nextval('transaction_bancaire')::text, 6, '0') END,
        $6::timestamptz, x."expireLe", CASE WHEN x.paye THEN $6::timestamptz END
      FROM cas, ${x} RETURNING transaction`,
  },
  // A name of the bank's that another payment already has says nothing: the money counts, the name is left out.
  tentatives_suivies: modifier(
    'Tentative',
    `etat = x.etat, "payeeLe" = CASE WHEN x.paye THEN $6::timestamptz END,
      "transUuid" = coalesce((SELECT x."transUuid" WHERE NOT EXISTS
        (SELECT FROM "Tentative" WHERE "transUuid" = x."transUuid")), m."transUuid")`,
    'id uuid, etat "EtatTentative", paye boolean, "transUuid" text',
  ),
  liens_suivis: modifier(
    'LienDePaiement',
    'etat = x.etat, motif = coalesce(x.motif, m.motif), "closLe" = $6::timestamptz',
    'id uuid, etat "EtatLien", motif text',
  ),
  payeurs: modifier('LienDePaiement', '"courrielPayeur" = x.courriel', 'id uuid, courriel text'),
  // The old link dies before the new one lives: reading the first part makes it run first.
  liens: {
    forme: 'id uuid, "jetonHache" text, courriel text, "expireLe" timestamptz',
    sql: (
      x,
      presentes,
    ) => `INSERT INTO "LienDePaiement" (id, "${colonne}", "jetonHache", etat, "courrielPayeur", "creeLe", "expireLe")
      SELECT x.id, cas.id, x."jetonHache", 'actif', x.courriel, $6::timestamptz, x."expireLe" FROM cas, ${x}
      ${presentes.has('liens_suivis') ? 'WHERE (SELECT count(*) FROM liens_suivis) > 0' : ''}`,
  },
  remboursements: inserer(
    'Remboursement',
    `id, "${colonne}", "tentativeId", crous, motif, centimes, etat, "ouvertLe", "modifieLe"`,
    'x.id, cas.id, x."tentativeId", cas.crous, x.motif, x.centimes, x.etat, $6::timestamptz, $6::timestamptz',
    'id uuid, "tentativeId" uuid, motif text, centimes int, etat "EtatRemboursement"',
  ),
  remboursements_suivis: modifier(
    'Remboursement',
    `etat = x.etat, refus = coalesce(x.refus, m.refus), lot = coalesce(x.lot, m.lot), "modifieLe" = $6::timestamptz,
      "vireLe" = CASE WHEN x.etat = 'vire' THEN $6::timestamptz END`,
    'id uuid, etat "EtatRemboursement", refus text, lot text',
  ),
  ecritures: inserer(
    'Ecriture',
    `"${colonne}", "tentativeId", "remboursementId", sens, centimes, "passeeLe"`,
    'cas.id, x."tentativeId", x."remboursementId", x.sens, x.centimes, $6::timestamptz',
    '"tentativeId" uuid, "remboursementId" uuid, sens text, centimes int',
  ),
  demandes: inserer(
    'DemandeInstruction',
    'id, genre, "personneId", crous, "objetId", categorie, "deposeeLe"',
    'x.id, x.genre, cas."personneId", cas.crous, coalesce(x."objetId", cas.id), x.categorie, $6::timestamptz',
    'id uuid, genre text, "objetId" uuid, categorie text',
  ),
  demandes_decidees: modifier(
    'DemandeInstruction',
    `etat = x.etat, motif = x.motif, precision = x.precision, "agentId" = x.agent, "decideeLe" = $6::timestamptz`,
    'id uuid, etat "EtatDemande", motif text, agent uuid, precision text',
  ),
  pieces: inserer(
    'PieceJointe',
    'id, "demandeId", nom, type, taille, empreinte, scelle, "deposeeLe"',
    `x.id, x."demandeId", x.nom, x.type, x.taille, x.empreinte, decode(x.scelle, 'hex'), $6::timestamptz`,
    'id uuid, "demandeId" uuid, nom text, type text, taille int, empreinte text, scelle text',
  ),
  retours: inserer(
    'RetourBrut',
    'source, ordre, "transUuid", statut, jugement, champs, "recuLe"',
    'x.source, x.ordre, x."transUuid", x.statut, x.jugement, x.champs, $6::timestamptz',
    'source text, ordre text, "transUuid" text, statut text, jugement text, champs jsonb',
  ),
});
