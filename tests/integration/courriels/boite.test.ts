import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { courrierLocal } from '@/lib/server/adaptateurs/courrier-local';
import { lireBoite, lireCourriel } from '@/lib/server/courriels/requetes/lire-boite';
import { nouvelEmail } from '../compte/outillage';

async function deposer(destinataire: string, sujet: string): Promise<string> {
  const id = randomUUID();
  await courrierLocal.envoyer({ id, destinataire, sujet, texte: `Bonjour,\n\n${sujet}\n` });
  return id;
}

describe('la boîte aux lettres', () => {
  it('montre d’abord le dernier message arrivé', async () => {
    const adresse = nouvelEmail();
    await deposer(adresse, 'Le premier');
    await deposer(adresse, 'Le second');
    const { courriels } = await lireBoite();
    const sujets = courriels.filter(({ destinataire }) => destinataire === adresse).map(({ sujet }) => sujet);
    expect(sujets).toEqual(['Le second', 'Le premier']);
  });

  it('se limite à une adresse, désignée sans l’écrire', async () => {
    const [adresse, autre] = [nouvelEmail(), nouvelEmail()];
    await deposer(autre, 'Pour une autre');
    await deposer(adresse, 'Pour elle');
    const cle = (await lireBoite()).boites.find((b) => b.adresse === adresse)?.cle ?? '';
    expect(cle).toMatch(/^[0-9a-f-]{36}$/);
    const { courriels } = await lireBoite(cle);
    expect(courriels.map(({ sujet }) => sujet)).toEqual(['Pour elle']);
  });

  it('ouvre un message par son identifiant', async () => {
    const id = await deposer(nouvelEmail(), 'À lire');
    expect(await lireCourriel(id)).toMatchObject({ sujet: 'À lire', texte: 'Bonjour,\n\nÀ lire\n' });
    expect(await lireCourriel(randomUUID())).toBeNull();
  });
});
