import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { desceller, sceller } from '@/lib/server/acces/sceau';
import { courrierLocal } from '@/lib/server/adaptateurs/courrier-local';
import { base, lignes, transaction } from '@/lib/server/base';
import { accuseDepot, envoyerCourriel } from '@/lib/server/courriels';
import { identifiantStable } from '@/lib/server/taches/identifiant';
import { traiterEnvoi } from '@/lib/server/taches/traitements/envoyer-courriel';
import { nouvelEmail } from '../compte/outillage';

const ACCUSE = accuseDepot({
  prenom: 'Lina',
  numero: 'DSE-2627-7KQ4M2XH',
  date: 'samedi 21 novembre 2026',
  lien: 'http://localhost:3000/suivi/DSE-2627-7KQ4M2XH',
});

describe('envoi d’un courriel', () => {
  it('garde le courriel illisible dans la file des tâches', async () => {
    const [cle, destinataire] = [randomUUID(), nouvelEmail()];
    await transaction((tx) => envoyerCourriel(tx, { cle, destinataire, courriel: ACCUSE }));
    const id = identifiantStable(`envoyer-courriel:${identifiantStable(`courriel:${cle}`)}`);
    const [tache] = await lignes<{ data: string }>(
      'lire_tache',
      'select data::text from pgboss.job where id = $1',
      [id],
    );
    expect(tache?.data).toBeTruthy();
    expect(tache?.data).not.toContain(destinataire);
    expect(tache?.data).not.toContain('Lina');
  });

  it('ne livre pas deux fois un courriel dont la tâche est rejouée', async () => {
    const destinataire = nouvelEmail();
    const scelle = sceller('courriels', { id: randomUUID(), destinataire, ...ACCUSE });
    await Promise.all([traiterEnvoi({ scelle }, courrierLocal), traiterEnvoi({ scelle }, courrierLocal)]);
    await traiterEnvoi({ scelle }, courrierLocal);
    expect(await base().courrielLocal.count({ where: { destinataire } })).toBe(1);
  });

  it('refuse un sceau altéré', () => {
    const scelle = Buffer.from(sceller('courriels', { secret: 'x' }), 'base64url');
    scelle.writeUInt8(scelle.readUInt8(scelle.length - 1) ^ 1, scelle.length - 1);
    expect(() => desceller('courriels', scelle.toString('base64url'))).toThrow();
  });
});
