import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sceller } from '@/lib/server/acces/sceau';
import { lignes, transaction } from '@/lib/server/base';
import { mettreEnFile } from '@/lib/server/taches';
import { envoyerCourriel } from '@/lib/server/taches/definitions/envoyer-courriel';
import { identifiantStable } from '@/lib/server/taches/identifiant';
import { nouvelEmail } from '../compte/outillage';

const lettre = (id: string) =>
  sceller('courriels', { id, destinataire: nouvelEmail(), sujet: 'Essai', texte: 'Essai' });
const tacheDe = (cle: string) => ({
  definition: envoyerCourriel,
  cle,
  donnees: { courriel: cle, scelle: lettre(cle) },
});

async function enFile(cle: string): Promise<number> {
  const id = identifiantStable(`envoyer-courriel:${cle}`);
  const [ligne] = await lignes<{ n: number }>(
    'compter_taches',
    'select count(*)::int as n from pgboss.job where id = $1',
    [id],
  );
  return ligne?.n ?? 0;
}

describe('mise en file d’une tâche', () => {
  it('inscrit la tâche avec la transaction de la commande', async () => {
    const cle = randomUUID();
    await transaction(async (tx) => {
      await mettreEnFile(tx, tacheDe(cle));
      // Nobody else sees it before the commit.
      expect(await enFile(cle)).toBe(0);
    });
    expect(await enFile(cle)).toBe(1);
  });

  it('l’oublie quand la transaction échoue', async () => {
    const cle = randomUUID();
    const commande = transaction(async (tx) => {
      await mettreEnFile(tx, tacheDe(cle));
      await tx.personne.create({
        data: { email: nouvelEmail(), motDePasse: '', prenom: '', nom: '', dateNaissance: new Date() },
      });
      throw new Error('la suite a échoué');
    });
    await expect(commande).rejects.toThrow('la suite a échoué');
    expect(await enFile(cle)).toBe(0);
  });

  it('n’inscrit qu’une tâche pour une même clé, même demandée en même temps', async () => {
    const cle = randomUUID();
    await Promise.all(Array.from({ length: 5 }, () => transaction((tx) => mettreEnFile(tx, tacheDe(cle)))));
    expect(await enFile(cle)).toBe(1);
  });

  it('refuse des données qui n’ont pas la forme de la tâche', async () => {
    const tordue = { ...tacheDe(randomUUID()), donnees: JSON.parse('{"courriel":3}') };
    await expect(transaction((tx) => mettreEnFile(tx, tordue))).rejects.toThrow();
  });
});

describe('identifiant stable', () => {
  it('est un UUID qui ne dépend que du nom', () => {
    expect(identifiantStable('a')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(identifiantStable('a')).toBe(identifiantStable('a'));
    expect(identifiantStable('a')).not.toBe(identifiantStable('b'));
  });
});
