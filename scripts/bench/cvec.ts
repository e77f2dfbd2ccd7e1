// Settles contributions beside a bare pg transaction, in an empty base, in a full one and over HTTP: npm run bench:cvec.
import { loadavg } from 'node:os';
import { aFermer } from '../demarrage/arret';
import { etape } from '../demarrage/etapes';
import { ouvrirBaseTemporaire } from '../essais/base-temporaire';
import { ouvrirPortailDEssai } from '../essais/portail';
import { type Atelier, ouvrirAtelier, SECRET } from './cvec/atelier';
import { BOUTIQUE } from './cvec/banque';
import type { Course } from './cvec/mener';
import { compterIncompletes, ouvrirDes, peupler } from './cvec/peupler';
import { jugerCommandes, jugerServeur } from './cvec/verdict';
import { executer } from './executer';

const LIGNES = Number(process.env.LIGNES ?? 2_200_000);
const TOURS = Number(process.env.TOURS ?? 7);
const NOMBRE = Number(process.env.NOMBRE ?? 1_500);
/** Over HTTP each one takes several times as long. */
const NOMBRE_HTTP = Math.ceil(NOMBRE / 3);

type Voies = Readonly<Record<string, () => Promise<Course>>>;

/**
 * Each way in turn, several times, in one order then in the other: what slows the machine for a while slows them all. The first tour
 * only warms.
 */
async function alterner<V extends Voies>(voies: V): Promise<Readonly<Record<keyof V, readonly Course[]>>> {
  const noms: (keyof V)[] = Object.keys(voies);
  const courses = new Map<keyof V, Course[]>(noms.map((nom) => [nom, []]));
  for (let tour = 0; tour <= TOURS; tour++) {
    for (const nom of tour % 2 ? noms : noms.toReversed()) {
      const course = await voies[nom]?.();
      if (course && tour > 0) courses.get(nom)?.push(course);
    }
  }
  return Object.fromEntries(courses) as Record<keyof V, Course[]>;
}

/** Every settlement that was counted is in the base, once. */
async function verifier({ client }: Atelier): Promise<boolean> {
  const incompletes = await compterIncompletes(client);
  if (incompletes > 0) console.log(`  ${incompletes} règlements incomplets ✗`);
  return incompletes === 0;
}

async function mesurer(): Promise<boolean> {
  const base = await ouvrirBaseTemporaire();
  aFermer(base.fermer);
  const autre = await ouvrirBaseTemporaire(base.url);
  aFermer(autre.fermer);
  const vide = await ouvrirAtelier(base.url);
  const pleine = await ouvrirAtelier(autre.url);
  await etape(`${LIGNES.toLocaleString('fr-FR')} contributions réglées`, () =>
    peupler(pleine.client, LIGNES),
  );
  const directes = await etape('Commandes', () =>
    alterner({
      nue: () => vide.mesurer('nue', NOMBRE),
      commandes: () => vide.mesurer('commandes', NOMBRE),
      pleine: () => pleine.mesurer('commandes', NOMBRE),
    }),
  );
  const directement = jugerCommandes(directes, loadavg()[0] ?? 0);
  const complet = (await verifier(vide)) && (await verifier(pleine));
  const portail = await ouvrirPortailDEssai({
    ...{ ...BOUTIQUE, DATABASE_URL: base.url, AUTH_SECRET: SECRET, DEMONSTRATION: 'oui' },
    ...{ NIVEAU_TRACES: 'warn', LIMITES_FACTEUR: '1000' },
  });
  aFermer(portail.arreter);
  Object.assign(process.env, { AUTH_SECRET: SECRET, DATABASE_URL: base.url, DEMONSTRATION: 'oui' });
  const { reglerParHttp } = await import('./cvec/http');
  const parHttp = await etape('Serveur de production', () =>
    alterner({
      nue: () => vide.mesurer('nue', NOMBRE),
      http: async () => reglerParHttp(portail.url, await ouvrirDes(vide.client, NOMBRE_HTTP)),
    }),
  );
  const servi = jugerServeur(parHttp, loadavg()[0] ?? 0);
  return directement && servi && complet && (await verifier(vide));
}

await executer(mesurer);
