import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { ANNEE } from './peupler';

const TENTATIVE = `INSERT INTO "Tentative" (id, "cvecId", mode, etat, centimes, cle, "jourUtc", transaction, "transUuid",
    "creeeLe", "expireLe", "payeeLe")
  VALUES ($1, $2, 'carte', 'payee', 10500, $3, '2026-11-20', lpad(nextval('transaction_bancaire')::text, 6, '0'), $4, $5, $5, $5)`;
const EVENEMENT = `INSERT INTO "EvenementCvec" ("cvecId", rang, type, donnees, acteur, "survenuLe")
  VALUES ($1, $2, $3, $4, 'systeme', $5)`;
const CVEC = `UPDATE "Cvec" SET version = 4, etat = 'acquittee', "modifieeLe" = $3, "acquitteeLe" = $3
  WHERE "personneId" = $1 AND annee = $2 RETURNING id`;
const ATTESTATION = `INSERT INTO "Attestation" (numero, "cvecId", "personneId", annee, crous, mode, "tentativeId", code, "emiseLe")
  VALUES ($1, $2, $3, $4, 'REN', 'carte', $5, '75', $6)`;
const ECRITURE = `INSERT INTO "Ecriture" ("cvecId", "tentativeId", sens, centimes, "passeeLe")
  VALUES ($1, $2, 'encaissement', 10500, $3)`;
const RETOUR = `INSERT INTO "RetourBrut" (source, ordre, "transUuid", statut, jugement, champs, "recuLe")
  VALUES ('notification', $1, $2, 'AUTHORISED', 'transition', $3, $4)`;
// Written as ours is, and never taken: it is due tomorrow.
const TACHE = `INSERT INTO pgboss.job (id, name, data, start_after) VALUES ($1, 'envoyer-courriel', $2, now() + interval '1 day')`;

const RETOUR_TYPE = JSON.stringify(
  Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`vads_champ_${i}`, 'une valeur ordinaire'])),
);
const MAIL_TYPE = JSON.stringify({ courriel: randomUUID(), scelle: 'x'.repeat(1_200) });

/** The least that a settlement can be: the same rows by plain inserts, prepared once, in one transaction that judges nothing. */
export async function reglerNu(bassin: pg.Pool, personneId: string): Promise<void> {
  const client = await bassin.connect();
  const executer = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  const [tentative, nom, le] = [randomUUID(), randomUUID(), new Date()];
  const corps = JSON.stringify({ tentative, mode: 'carte', centimes: 10_500 });
  try {
    await client.query('BEGIN');
    const { rows } = await executer('nu_cvec', CVEC, [personneId, ANNEE, le]);
    const cvec = rows[0].id;
    await executer('nu_tentative', TENTATIVE, [tentative, cvec, nom, nom, le]);
    for (const [i, type] of ['tentative_creee', 'tentative_payee', 'cvec_acquittee'].entries())
      await executer('nu_evenement', EVENEMENT, [cvec, i + 2, type, corps, le]);
    const numero = `NUE6 ${nom}`;
    await executer('nu_attestation', ATTESTATION, [numero, cvec, personneId, ANNEE, tentative, le]);
    await executer('nu_ecriture', ECRITURE, [cvec, tentative, le]);
    await executer('nu_retour', RETOUR, [tentative.replaceAll('-', ''), nom, RETOUR_TYPE, le]);
    await executer('nu_tache', TACHE, [randomUUID(), MAIL_TYPE]);
    await client.query('COMMIT');
  } catch (erreur) {
    await client.query('ROLLBACK');
    throw erreur;
  } finally {
    client.release();
  }
}
