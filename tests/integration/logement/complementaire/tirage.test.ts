import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { arreterFenetre } from '@/lib/server/logement/complementaire/commandes/arreter';
import { conduireFenetre } from '@/lib/server/logement/complementaire/commandes/balayer';
import { tirerLaFenetre } from '@/lib/server/logement/complementaire/commandes/tirer';
import { lireTirage } from '@/lib/server/logement/complementaire/requetes/lire-tirage';
import { preparerTaches } from '@/lib/server/taches';
import { audit } from '../demande/outillage';
import { apres, CLOSE, fenetreSur, ficheARennes, HEURE, inscrire, seule } from './outillage';

beforeAll(preparerTaches, 60_000);

describe('le tirage publié', () => {
  it('a la même liste quel que soit l’ordre d’arrivée, et le même résultat pour la même graine', async () => {
    const fiche = await ficheARennes(3);
    const tous = await Promise.all(Array.from({ length: 12 }, () => seule()));
    const jouer = async (ordre: readonly (typeof tous)[number][]) => {
      const id = await fenetreSur(fiche);
      for (const [i, une] of ordre.entries()) await inscrire(id, une, [fiche], apres(HEURE + i * 1_000));
      await arreterFenetre(id, CLOSE);
      await tirerLaFenetre(id, CLOSE, '0123456789abcdef0123456789abcdef');
      const fichiers = (await lireTirage(id))?.fichiers;
      // Given back without proposing, so that the same rooms are drawn again.
      await base().ficheDeFenetre.updateMany({ where: { fenetreId: id }, data: { enCours: false } });
      return [fichiers?.['lots.csv'], fichiers?.['liste.csv'], fichiers?.['resultat.csv']];
    };
    const droit = await jouer(tous);
    expect(await jouer([...tous].reverse())).toEqual(droit);
    expect(droit[2]).toMatch(/^rang;empreinte;obtenus\n1;[0-9a-f]{64};1\n/);
  }, 60_000);

  it('ne dit ni nom, ni numéro, ni revenu', async () => {
    const fiche = await ficheARennes();
    const id = await fenetreSur(fiche);
    const ana = await seule({ rbg: 13_579, points: 4 });
    await inscrire(id, ana, [fiche]);
    await conduireFenetre(id, CLOSE);
    const { numero } = (await audit(ana)).ligne;
    const publie = Object.values((await lireTirage(id))?.fichiers ?? {}).join('\n');
    for (const secret of [numero, ana.personneId, ana.email, '13579', '13 579', 'Silva'])
      expect(publie).not.toContain(secret);
  });

  it('ne se réécrit pas : ni la graine, ni l’empreinte, ni la liste', async () => {
    const fiche = await ficheARennes();
    const id = await fenetreSur(fiche);
    const ana = await seule();
    await inscrire(id, ana, [fiche]);
    await conduireFenetre(id, CLOSE);
    const changer = (data: object) => base().fenetreLogement.update({ where: { id }, data });
    await expect(changer({ graine: 'f'.repeat(32) })).rejects.toThrow();
    await expect(changer({ empreinte: 'f'.repeat(64) })).rejects.toThrow();
    await expect(base().inscriptionFenetre.deleteMany({ where: { fenetreId: id } })).rejects.toThrow();
    await expect(
      base().inscriptionFenetre.updateMany({ where: { fenetreId: id }, data: { voeux: [1] } }),
    ).rejects.toThrow();
  });

  it('refuse une graine avant la liste, même à qui écrit dans la base', async () => {
    const id = await fenetreSur(await ficheARennes());
    await expect(
      base().fenetreLogement.update({ where: { id }, data: { graine: '0'.repeat(32) } }),
    ).rejects.toThrow();
    expect(await tirerLaFenetre(id, CLOSE)).toEqual({ ok: false, refus: 'action_impossible' });
  });

  it('n’existe pas pour un nom inventé', async () => {
    for (const id of ['', 'x', '00000000-0000-4000-8000-000000000009', "' OR 1=1"])
      expect(await lireTirage(id)).toBeNull();
  });
});
