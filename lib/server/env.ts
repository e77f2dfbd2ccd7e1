import 'server-only';
import { z } from 'zod';

const booleen = z
  .enum(['1', '0', 'true', 'false', 'oui', 'non', ''])
  .default('0')
  .transform((v) => v === '1' || v === 'true' || v === 'oui');

const vide = (v: unknown) => (v === '' ? undefined : v);

const GRAINE = 32;

/** Seeds in base64, separated by commas. */
function lireGraines(texte: string, ctx: z.RefinementCtx): readonly Buffer[] {
  const graines = texte.split(',').map((graine) => Buffer.from(graine.trim(), 'base64'));
  if (graines.some(({ length }) => length !== GRAINE))
    ctx.addIssue({ code: 'custom', message: `${GRAINE} octets tirés au hasard, en base64` });
  return graines;
}

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'une adresse postgresql://…' }),
    /** Connections per process: one process per core shares the server's `max_connections`. */
    PG_POOL: z.coerce.number().int().min(2).max(100).default(8),
    AUTH_SECRET: z.string('obligatoire').min(32, 'au moins 32 caractères tirés au hasard'),
    /** Ed25519 seeds that sign the QR codes of the attestations: the first one signs, those after it are still recognised. */
    CLE_ATTESTATIONS: z.preprocess(vide, z.string().transform(lireGraines).optional()),
    /** Personas, simulated date and local mailbox. Never on a server that holds real people. */
    DEMONSTRATION: booleen,
    URL_PUBLIQUE: z
      .url({ protocol: /^https?$/, error: 'une adresse http(s)://…' })
      .default('http://localhost:3000')
      .transform((v) => v.replace(/\/$/, '')),
    SMTP_URL: z.preprocess(
      vide,
      z.url({ protocol: /^smtps?$/, error: 'une adresse smtp(s)://…' }).optional(),
    ),
    /** Hosted payment page of the Lyra family; without it, the demonstration has a local bank and the others no card. */
    PAIEMENT_URL: z.preprocess(
      vide,
      z.url({ protocol: /^https$/, error: 'une adresse https://…' }).optional(),
    ),
    PAIEMENT_SITE: z.preprocess(
      vide,
      z
        .string()
        .regex(/^\d{8}$/, 'huit chiffres')
        .optional(),
    ),
    PAIEMENT_CLE: z.preprocess(vide, z.string().min(16, 'au moins 16 caractères').optional()),
    PAIEMENT_MODE: z.enum(['TEST', 'PRODUCTION']).default('PRODUCTION'),
    COURRIEL_EXPEDITEUR: z.string().min(3).default('Guichet étudiant <ne-pas-repondre@guichet.invalid>'),
    /** True only behind a proxy of ours that overwrites `x-forwarded-for`. */
    PROXY_DE_CONFIANCE: booleen,
    /** Multiplies the rate limits; load tests and e2e share one address. */
    LIMITES_FACTEUR: z.coerce.number().positive().max(100_000).default(1),
    VERSION: z.string().default('developpement'),
  })
  .superRefine((env, ctx) => {
    const refuser = (path: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: [path], message });
    const { PAIEMENT_URL, PAIEMENT_SITE, PAIEMENT_CLE, PAIEMENT_MODE } = env;
    if (PAIEMENT_URL && !(PAIEMENT_SITE && PAIEMENT_CLE)) {
      refuser('PAIEMENT_URL', 'PAIEMENT_SITE et PAIEMENT_CLE vont avec');
    }
    if (env.DEMONSTRATION) return;
    // What the bank's test mode accepts is not money.
    if (PAIEMENT_URL && PAIEMENT_MODE === 'TEST')
      refuser('PAIEMENT_MODE', 'TEST est réservé à la démonstration');
    if (!env.CLE_ATTESTATIONS) refuser('CLE_ATTESTATIONS', 'obligatoire hors démonstration');
    if (!env.SMTP_URL) refuser('SMTP_URL', 'obligatoire hors démonstration');
    const { protocol, hostname } = new URL(env.URL_PUBLIQUE);
    if (protocol !== 'https:' && hostname !== 'localhost') {
      refuser('URL_PUBLIQUE', 'https est obligatoire hors démonstration');
    }
  });

export type Env = z.output<typeof schema>;

/** Validates an environment; throws one line per wrong variable, without its value (it may be a secret). */
export function lireEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const lu = schema.safeParse(source);
  if (lu.success) return lu.data;
  const causes = lu.error.issues.map((i) => `${i.path.join('.')} : ${i.message}`);
  throw new Error(`Environnement refusé.\n  ${causes.join('\n  ')}`);
}

let memoire: Env | undefined;

/** The environment, validated at first use so that `next build` needs neither base nor secret. */
export function env(): Env {
  memoire ??= lireEnv(process.env);
  return memoire;
}

const NIVEAUX = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Read apart: the log must speak even when the rest of the environment is refused. */
export function niveauTraces(): (typeof NIVEAUX)[number] {
  const voulu = NIVEAUX.find((niveau) => niveau === process.env.NIVEAU_TRACES);
  return voulu ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info');
}
