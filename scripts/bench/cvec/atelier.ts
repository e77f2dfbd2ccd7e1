import { fork } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { aFermer } from '../../demarrage/arret';
import { dansLeProjet } from '../../demarrage/racine';
import { BOUTIQUE } from './banque';
import type { Course } from './mener';
import type { Travail } from './ouvrier';
import { ouvrirDes } from './peupler';

/** A base and the process that settles in it. */
export interface Atelier {
  readonly client: pg.Client;
  readonly mesurer: (voie: Travail['voie'], nombre: number) => Promise<Course>;
}

export const SECRET = 'un secret de mesure qui ne sert qu’aux mesures';

export async function ouvrirAtelier(url: string): Promise<Atelier> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  aFermer(() => client.end());
  const enfant = fork(dansLeProjet('scripts/bench/cvec/ouvrier.ts'), {
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    env: {
      ...{ ...process.env, ...BOUTIQUE, DATABASE_URL: url, AUTH_SECRET: SECRET },
      ...{ DEMONSTRATION: 'oui', NODE_ENV: 'production', NIVEAU_TRACES: 'warn' },
    },
  });
  const fin = once(enfant, 'exit').then(([code]) =>
    Promise.reject(new Error(`la mesure s’arrête (${code})`)),
  );
  fin.catch(() => undefined);
  aFermer(async () => void enfant.kill());
  await Promise.race([once(enfant, 'message'), fin]);
  return {
    client,
    async mesurer(voie, nombre) {
      const travail: Travail = { voie, personnes: await ouvrirDes(client, nombre) };
      enfant.send(travail);
      const [course] = await Promise.race([once(enfant, 'message'), fin]);
      return course;
    },
  };
}
