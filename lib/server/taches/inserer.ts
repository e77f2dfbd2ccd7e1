import 'server-only';
import { envoyerCourriel } from './definitions/envoyer-courriel';

/** A job of the mail queue, ready to be written by a command's own statement. */
export interface TacheDEnvoi {
  readonly id: string;
  readonly data: { readonly courriel: string; readonly scelle: string };
}

/**
 * The insertion of mail jobs as a part of a larger statement: what pg-boss's own `send` writes (a test compares the rows), without
 * its round trip. `x` gives the rows of `TacheDEnvoi`, `x(id, data)`; nothing is inserted when `garde` has no row.
 */
export const sqlInsererLesEnvois = (x: string, garde: string): string => `INSERT INTO pgboss.job
  (id, name, data, priority, start_after, created_on, expire_seconds, deletion_seconds, keep_until, retry_limit, retry_delay,
   retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds, blocked, blocking, pending_dependencies)
  SELECT x.id, q.name, x.data, 0, pgboss.job_now(), pgboss.job_now(), q.expire_seconds, q.deletion_seconds,
    pgboss.job_now() + q.retention_seconds * interval '1s', q.retry_limit, q.retry_delay, coalesce(q.retry_backoff, false),
    q.retry_delay_max, q.policy, q.dead_letter, q.heartbeat_seconds, false, false, 0
  FROM ${garde}, pgboss.queue q, ${x}
  WHERE q.name = '${envoyerCourriel.nom}' ON CONFLICT DO NOTHING`;

/** The same, from a parameter that holds them as a JSON list. */
export const sqlInsererEnvois = (parametre: string, garde: string): string =>
  sqlInsererLesEnvois(`jsonb_to_recordset(${parametre}::jsonb) AS x(id uuid, data jsonb)`, garde);
