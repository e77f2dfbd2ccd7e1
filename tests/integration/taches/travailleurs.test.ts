import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, transaction } from '@/lib/server/base';
import { envoyerCourriel, miseEnExamen } from '@/lib/server/courriels';
import { arreterTaches, demarrerTaches, mettreEnFile, preparerTaches } from '@/lib/server/taches';
import { envoyerCourriel as tacheEnvoyer } from '@/lib/server/taches/definitions/envoyer-courriel';
import { file } from '@/lib/server/taches/file';
import { identifiantStable } from '@/lib/server/taches/identifiant';
import { traiterPurge } from '@/lib/server/taches/traitements/purger';
import { nouvelEmail } from '../compte/outillage';

const LETTRE = miseEnExamen({ prenom: 'Lina', numero: 'DSE-2627-TEST', lien: 'http://localhost/suivi/x' });

beforeAll(async () => {
  await preparerTaches();
  await demarrerTaches();
});
afterAll(arreterTaches);

async function attendre<T>(lire: () => Promise<T | null>): Promise<T> {
  for (let essai = 0; essai < 100; essai++) {
    const lu = await lire();
    if (lu) return lu;
    await new Promise((suite) => setTimeout(suite, 50));
  }
  throw new Error('rien après cinq secondes');
}

describe('les travailleurs', () => {
  it('se préparent autant de fois qu’il y a de processus', async () => {
    await Promise.all([preparerTaches(), preparerTaches()]);
  });

  it('portent un courriel dans la boîte locale peu après la commande', async () => {
    const destinataire = nouvelEmail();
    await transaction((tx) => envoyerCourriel(tx, { cle: randomUUID(), destinataire, courriel: LETTRE }));
    const recu = await attendre(() => base().courrielLocal.findFirst({ where: { destinataire } }));
    expect(recu.sujet).toBe(LETTRE.sujet);
  });

  it('ne portent qu’une fois un courriel demandé dix fois', async () => {
    const destinataire = nouvelEmail();
    const cle = randomUUID();
    const demandes = Array.from({ length: 10 }, () =>
      transaction((tx) => envoyerCourriel(tx, { cle, destinataire, courriel: LETTRE })),
    );
    await Promise.all(demandes);
    await attendre(() => base().courrielLocal.findFirst({ where: { destinataire } }));
    await new Promise((suite) => setTimeout(suite, 1_200));
    expect(await base().courrielLocal.count({ where: { destinataire } })).toBe(1);
  });

  it('remettent en file un courriel qui n’est pas parti, sans retenir les autres', async () => {
    const [cle, destinataire] = [randomUUID(), nouvelEmail()];
    const illisible = { courriel: cle, scelle: 'illisible' };
    await transaction(async (tx) => {
      await mettreEnFile(tx, { definition: tacheEnvoyer, cle, donnees: illisible });
      await envoyerCourriel(tx, { cle: randomUUID(), destinataire, courriel: LETTRE });
    });
    await attendre(() => base().courrielLocal.findFirst({ where: { destinataire } }));
    const etat = await attendre(async () => {
      const [tache] = await (await file()).findJobs(tacheEnvoyer.nom, { data: illisible });
      return tache && tache.state !== 'created' && tache.state !== 'active' ? tache.state : null;
    });
    expect(etat).toBe('retry');
    await (await file()).deleteJob(tacheEnvoyer.nom, identifiantStable(`envoyer-courriel:${cle}`));
  });

  it('effacent ce qui a servi, et gardent le reste', async () => {
    const [vieux, recent] = [randomUUID(), randomUUID()];
    const limite = (cle: string, fenetre: Date) => base().limite.create({ data: { cle, fenetre } });
    await limite(vieux, new Date(Date.now() - 2 * 86_400_000));
    await limite(recent, new Date());
    await traiterPurge({});
    const restent = await base().limite.findMany({ where: { cle: { in: [vieux, recent] } } });
    expect(restent.map(({ cle }) => cle)).toEqual([recent]);
  });
});
