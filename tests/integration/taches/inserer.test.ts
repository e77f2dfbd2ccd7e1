import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base, lignes } from '@/lib/server/base';
import { preparerEnvoi } from '@/lib/server/courriels';
import { envoyerCourriel } from '@/lib/server/taches/definitions/envoyer-courriel';
import { file } from '@/lib/server/taches/file';
import { sqlInsererEnvois } from '@/lib/server/taches/inserer';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

const tache = () =>
  preparerEnvoi({ cle: randomUUID(), destinataire: 'a@exemple.fr', courriel: { sujet: 'a', texte: 'b' } });

const inserer = (...taches: readonly object[]) =>
  lignes(
    'inserer_envois',
    `WITH garde AS (SELECT 1), ins AS (${sqlInsererEnvois('$1', 'garde')} RETURNING id) SELECT id FROM ins`,
    [JSON.stringify(taches)],
  );

/** A row as pg-boss keeps it, its own instants apart. */
async function ligneDe(id: string): Promise<object> {
  const [ligne] = await base().$queryRaw<Record<string, unknown>[]>`
    select to_jsonb(j) - 'id' - 'data' - 'created_on' - 'start_after' - 'keep_until' as reste,
      (keep_until - start_after)::text as garde, (start_after - created_on)::text as attente
    from pgboss.job j where id = ${id}::uuid`;
  if (!ligne) throw new Error('tâche absente');
  return ligne;
}

describe('un courriel écrit dans l’instruction d’une commande', () => {
  it('est la ligne que pg-boss aurait écrite', async () => {
    const [siens, notres] = [tache(), tache()];
    await (await file()).send(envoyerCourriel.nom, siens.data, { id: siens.id });
    await inserer(notres);
    expect(await ligneDe(notres.id)).toEqual(await ligneDe(siens.id));
  });

  it('demandé deux fois, n’est là qu’une fois', async () => {
    const une = tache();
    expect(await inserer(une)).toHaveLength(1);
    expect(await inserer(une)).toHaveLength(0);
  });
});
