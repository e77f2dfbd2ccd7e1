import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReponseEnregistrement } from '@/components/formulaire/enregistrement/protocole';
import { A, B, LE, scene, types } from './scene-enregistrement';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('l’enregistrement pendant la saisie', () => {
  it('attend une pause d’une seconde, puis envoie la dernière saisie une seule fois', async () => {
    const { enregistreur, recues, etats } = scene();
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(600);
    enregistreur.saisir(B);
    await vi.advanceTimersByTimeAsync(600);
    expect(recues).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(recues).toEqual([{ saisie: B, version: 3, quitter: false }]);
    expect(types(etats)).toEqual(['en_cours', 'enregistre']);
  });

  it('n’envoie rien quand rien n’a changé', async () => {
    const { enregistreur, recues } = scene();
    await enregistreur.vider();
    await enregistreur.vider(true);
    expect(recues).toEqual([]);
  });

  it('part tout de suite quand on quitte un champ, et envoie la version reçue la fois d’après', async () => {
    const { enregistreur, recues, versions } = scene();
    enregistreur.saisir(A);
    await enregistreur.vider();
    enregistreur.saisir(B);
    await enregistreur.vider();
    expect(recues.map(({ version }) => version)).toEqual([3, 4]);
    expect(versions).toEqual([4, 5]);
  });

  it('n’a qu’une requête en vol, et renvoie ce qui a été tapé pendant ce temps', async () => {
    let rendre: (r: ReponseEnregistrement) => void = () => undefined;
    const premiere = new Promise<ReponseEnregistrement>((r) => {
      rendre = r;
    });
    let appels = 0;
    const { enregistreur, recues, copie } = scene(() =>
      appels++ === 0 ? premiere : { type: 'enregistre', version: 5, le: LE },
    );
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    enregistreur.saisir(B);
    const suite = enregistreur.vider();
    expect(recues).toHaveLength(1);
    rendre({ type: 'enregistre', version: 4, le: LE });
    await suite;
    expect(recues.map(({ saisie }) => saisie)).toEqual([A, B]);
    expect(recues[1]?.version).toBe(4);
    expect(copie()).toBeNull();
  });

  it('garde une copie sur l’appareil tant que le serveur n’a pas répondu, pas après', async () => {
    const { enregistreur, copie } = scene();
    enregistreur.saisir(A);
    expect(copie()).toMatchObject({ saisie: A, version: 3 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(copie()).toBeNull();
  });

  it('survit au départ de la page : la requête part sans attendre son tour', async () => {
    const { enregistreur, recues } = scene(() => new Promise(() => undefined));
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    enregistreur.saisir(B);
    void enregistreur.vider(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(recues).toEqual([
      { saisie: A, version: 3, quitter: false },
      { saisie: B, version: 3, quitter: true },
    ]);
  });
});

describe('un enregistrement manqué', () => {
  it.each([
    [{ type: 'echec', raison: 'serveur' }, 'serveur'],
    [{ type: 'echec', raison: 'hors_ligne' }, 'hors_ligne'],
    [{ type: 'session' }, 'session'],
  ] as const)('est dit dès le premier manque (%o)', async (reponse, raison) => {
    const { enregistreur, etats, copie } = scene(() => reponse);
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(etats.at(-1)).toEqual({ type: 'echec', raison });
    expect(copie()).toMatchObject({ saisie: A });
  });

  it('est tenté de nouveau, de plus en plus rarement, sans jamais dépasser trente secondes', async () => {
    const instants: number[] = [];
    const { enregistreur } = scene(() => {
      instants.push(Date.now());
      return { type: 'echec', raison: 'serveur' };
    });
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(200_000);
    const ecarts = instants.slice(1).map((t, i) => t - (instants[i] ?? 0));
    expect(ecarts.slice(0, 6)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(Math.max(...ecarts)).toBe(30_000);
  });

  it('repart au retour du réseau, puis redevient discret', async () => {
    let enPanne = true;
    const { enregistreur, etats, copie } = scene(() =>
      enPanne ? { type: 'echec', raison: 'hors_ligne' } : { type: 'enregistre', version: 4, le: LE },
    );
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    enPanne = false;
    await enregistreur.vider();
    expect(types(etats)).toEqual(['en_cours', 'echec', 'enregistre']);
    expect(copie()).toBeNull();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(etats).toHaveLength(3);
  });

  it('s’arrête quand la page ne prend plus de réponse', async () => {
    const { enregistreur, recues, etats } = scene(() => ({ type: 'ferme' }));
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(recues).toHaveLength(1);
    expect(etats.at(-1)).toEqual({ type: 'ferme' });
  });
});
