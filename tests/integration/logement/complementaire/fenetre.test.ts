import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { annulerFenetre } from '@/lib/server/logement/complementaire/commandes/annoncer';
import { arreterFenetre } from '@/lib/server/logement/complementaire/commandes/arreter';
import { conduireFenetre, conduireLesFenetres } from '@/lib/server/logement/complementaire/commandes/balayer';
import { quitterFenetre } from '@/lib/server/logement/complementaire/commandes/inscrire';
import { tirerLaFenetre } from '@/lib/server/logement/complementaire/commandes/tirer';
import { lireTirage } from '@/lib/server/logement/complementaire/requetes/lire-tirage';
import { preparerTaches } from '@/lib/server/taches';
import { verifier } from '@/tests/e2e/pannes/logement/verifier-tirage.mjs';
import { courrielsDe } from '../../compte/outillage';
import { audit } from '../demande/outillage';
import {
  AGENT,
  annoncer,
  apres,
  bloquer,
  CLOSE,
  fenetreSur,
  ficheARennes,
  HEURE,
  inscrire,
  MINUTE,
  PENDANT,
  seule,
  tenues,
} from './outillage';

beforeAll(preparerTaches, 60_000);

async function fautesDe(fenetre: string) {
  const tirage = await lireTirage(fenetre);
  const f = tirage?.fichiers;
  return verifier(
    JSON.parse(f?.['tirage.json'] ?? '{}'),
    f?.['lots.csv'] ?? '',
    f?.['liste.csv'] ?? '',
    f?.['resultat.csv'] ?? '',
  );
}

describe('annoncer une fenêtre', () => {
  it('réserve ses fiches : aucune autre fenêtre ne les prend', async () => {
    const [une, autre] = [await ficheARennes(), await ficheARennes()];
    await fenetreSur(une);
    expect(await annoncer([une, autre])).toEqual({ ok: false, refus: 'deja_en_fenetre' });
    // Nothing is written of a window that is refused: the other sheet stays free.
    expect((await annoncer([autre])).ok).toBe(true);
  });

  it('est refusé à un agent d’un autre Crous, permis à l’équipe nationale', async () => {
    const fiche = await ficheARennes();
    expect(await annoncer([fiche], { agent: { ...AGENT, crous: 'LYO' } })).toEqual({
      ok: false,
      refus: 'autre_crous',
    });
    expect((await annoncer([fiche], { agent: { ...AGENT, crous: null } })).ok).toBe(true);
  });

  it.each([
    ['pour une fiche inconnue', { fiches: [2_000_000_000] }, 'fiche_inconnue'],
    ['pour hier', { ouvreA: apres(-HEURE).maintenant().getTime() }, 'deja_passee'],
    ['pour une année inconnue', { annee: '2031-2032' }, 'campagne_inconnue'],
  ])('est refusé %s', async (_, reste, raison) => {
    expect(await annoncer([await ficheARennes()], reste)).toEqual({ ok: false, refus: raison });
  });

  it('s’annule avant l’ouverture, par son Crous, et rend ses fiches', async () => {
    const fiche = await ficheARennes();
    const id = await fenetreSur(fiche);
    expect(await annulerFenetre(id, { ...AGENT, crous: 'LYO' }, apres(MINUTE))).toEqual({
      ok: false,
      refus: 'introuvable',
    });
    expect(await annulerFenetre(id, AGENT, PENDANT)).toEqual({ ok: false, refus: 'deja_ouverte' });
    expect((await annulerFenetre(id, AGENT, apres(MINUTE))).ok).toBe(true);
    expect((await bloquer(await seule(), fiche)).ok).toBe(true);
    expect(await inscrire(id, await seule(), [fiche])).toEqual({ ok: false, refus: 'annulee' });
  });
});

describe('s’inscrire', () => {
  it('autant de fois qu’on veut : la dernière compte, dans l’ordre de l’étudiante', async () => {
    const [une, autre] = [await ficheARennes(), await ficheARennes()];
    const id = await fenetreSur(une, autre);
    const ana = await seule();
    expect((await inscrire(id, ana, [une])).ok).toBe(true);
    expect((await inscrire(id, ana, [autre, une])).ok).toBe(true);
    const [ligne, ...reste] = await base().inscriptionFenetre.findMany({ where: { fenetreId: id } });
    expect(reste).toEqual([]);
    expect(ligne?.voeux).toEqual([autre.logement, une.logement]);
  });

  it('est refusé avant, après, ailleurs, sans demande', async () => {
    const [fiche, ailleurs] = [await ficheARennes(), await ficheARennes()];
    const id = await fenetreSur(fiche);
    const ana = await seule();
    expect(await inscrire(id, ana, [fiche], apres(MINUTE))).toEqual({ ok: false, refus: 'pas_ouverte' });
    expect(await inscrire(id, ana, [fiche], CLOSE)).toEqual({ ok: false, refus: 'close' });
    expect(await inscrire(id, ana, [ailleurs])).toEqual({ ok: false, refus: 'fiche_hors_fenetre' });
    const personne = { personneId: '00000000-0000-4000-8000-000000000000', email: '' };
    expect(await inscrire(id, personne, [fiche])).toEqual({ ok: false, refus: 'sans_demande' });
    const inconnue = '00000000-0000-4000-8000-000000000001';
    expect(await inscrire(inconnue, ana, [fiche])).toEqual({ ok: false, refus: 'introuvable' });
  });

  it('se retire tant que la fenêtre est ouverte', async () => {
    const fiche = await ficheARennes();
    const id = await fenetreSur(fiche);
    const [ana, ben] = [await seule(), await seule()];
    await inscrire(id, ana, [fiche]);
    await inscrire(id, ben, [fiche]);
    const quitter = (qui: typeof ana, horloge = PENDANT) =>
      quitterFenetre({ fenetre: id, personneId: qui.personneId, horloge });
    expect((await quitter(ana)).ok).toBe(true);
    expect(await quitter(ben, CLOSE)).toEqual({ ok: false, refus: 'close' });
    expect(await base().inscriptionFenetre.count({ where: { fenetreId: id } })).toBe(1);
  });
});

describe('conduire une fenêtre', () => {
  it('arrête, tire et propose : une chambre chacun, 48 heures pour payer, un courriel à tous', async () => {
    const fiche = await ficheARennes(2);
    const id = await fenetreSur(fiche);
    const tous = [await seule(), await seule(), await seule({ rbg: 12_000, points: 2 })];
    for (const une of tous) expect((await inscrire(id, une, [fiche])).ok).toBe(true);
    expect(await conduireFenetre(id, PENDANT)).toBe('pas_encore');
    expect(await conduireFenetre(id, CLOSE)).toBe('faite');
    const gardees = await tenues(fiche);
    expect(gardees).toHaveLength(2);
    const tirage = await lireTirage(id);
    for (const { origine, echeanceLe, voeu } of gardees) {
      expect({ origine, voeu }).toEqual({ origine: 'fenetre', voeu: 1 });
      expect(echeanceLe.getTime()).toBe((tirage?.fenetre.tireeA ?? 0) + 48 * HEURE);
    }
    expect(await fautesDe(id)).toEqual([]);
    // Who has a social index comes before those who have none.
    const avecIndice = await base().demandeLogement.findFirstOrThrow({
      where: { rbg: 12_000, personneId: tous[2]?.personneId },
    });
    expect(gardees.map(({ demandeId }) => demandeId)).toContain(avecIndice.id);
    const sujets = (await Promise.all(tous.map(({ email }) => courrielsDe(email, 1))))
      .flat()
      .map(({ sujet }) => sujet);
    expect(sujets.sort()).toEqual([
      'La fenêtre ne vous a pas donné de chambre',
      'Une chambre vous est proposée',
      'Une chambre vous est proposée',
    ]);
    for (const une of tous) expect((await audit(une)).fidele).toBe(true);
  }, 60_000);

  it('redemandé, ou demandé par deux à la fois, ne change rien', async () => {
    const fiche = await ficheARennes(1);
    const id = await fenetreSur(fiche);
    const [ana, ben] = [await seule(), await seule()];
    await inscrire(id, ana, [fiche]);
    await inscrire(id, ben, [fiche]);
    await Promise.all([conduireFenetre(id, CLOSE), conduireFenetre(id, CLOSE), conduireFenetre(id, CLOSE)]);
    const avant = [await tenues(fiche), (await lireTirage(id))?.fichiers];
    await conduireFenetre(id, apres(5 * HEURE));
    expect([await tenues(fiche), (await lireTirage(id))?.fichiers]).toEqual(avant);
    expect(await tenues(fiche)).toHaveLength(1);
  });

  it('tué entre deux étapes, reprend où il en était', async () => {
    const fiche = await ficheARennes(1);
    const id = await fenetreSur(fiche);
    const ana = await seule();
    await inscrire(id, ana, [fiche]);
    await arreterFenetre(id, CLOSE);
    expect((await lireTirage(id))?.fichiers).toMatchObject({ 'resultat.csv': null });
    await tirerLaFenetre(id, CLOSE);
    expect(await tenues(fiche)).toEqual([]);
    // The room is kept for whoever the draw gave it to.
    expect(await bloquer(await seule(), fiche, apres(2 * HEURE))).toEqual({ ok: false, refus: 'en_fenetre' });
    await conduireFenetre(id, CLOSE);
    expect(await tenues(fiche)).toHaveLength(1);
  });

  it('libère ce que le tirage n’a donné à personne', async () => {
    const fiche = await ficheARennes(2);
    const id = await fenetreSur(fiche);
    await inscrire(id, await seule(), [fiche]);
    await conduireFenetre(id, CLOSE);
    expect((await bloquer(await seule(), fiche, apres(2 * HEURE))).ok).toBe(true);
  });

  it('ne propose rien de plus dans une ville où l’étudiante tient déjà une chambre', async () => {
    const [dedans, dehors] = [await ficheARennes(), await ficheARennes()];
    await base().chambre.updateMany({
      where: { logementId: dehors.logement },
      data: { secteur: dedans.ville },
    });
    const id = await fenetreSur(dedans);
    const ana = await seule();
    await inscrire(id, ana, [dedans]);
    expect((await bloquer(ana, dehors, apres(HEURE + 9 * MINUTE))).ok).toBe(true);
    await conduireFenetre(id, CLOSE);
    expect(await tenues(dedans)).toEqual([]);
    expect((await lireTirage(id))?.issues.map(({ obtenus }) => obtenus)).toEqual([[]]);
  });

  it('le balayage la trouve, quand elle a vraiment duré', async () => {
    const fiche = await ficheARennes();
    const id = await fenetreSur(fiche);
    await inscrire(id, await seule(), [fiche]);
    await conduireLesFenetres(PENDANT);
    expect((await lireTirage(id))?.fenetre.etat).toBe('annoncee');
    await conduireLesFenetres(apres(30 * 24 * HEURE));
    expect((await lireTirage(id))?.fenetre.etat).toBe('proposee');
  });
});
