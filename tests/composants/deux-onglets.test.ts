import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReponseEnregistrement } from '@/components/formulaire/enregistrement/protocole';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { A, B, LE, scene } from './scene-enregistrement';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('deux onglets', () => {
  const conflit = (actuelle: Saisie | null, estDIci = false): ReponseEnregistrement => ({
    type: 'conflit',
    version: 9,
    actuelle,
    estDIci,
  });

  it('montre les deux versions et n’écrit plus rien sans un choix', async () => {
    const { enregistreur, recues, etats, versions } = scene(() => conflit({ rbg: '1' }));
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    enregistreur.saisir(B);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(recues).toHaveLength(1);
    expect(etats.at(-1)).toEqual({ type: 'conflit', ici: A, actuelle: { rbg: '1' } });
    expect(versions, '« Continuer » ne peut pas écraser une version qui n’a pas été vue').toEqual([]);
  });

  it('écrit par-dessus l’autre version quand la personne garde la sienne', async () => {
    let appels = 0;
    const { enregistreur, recues, versions } = scene(() =>
      appels++ === 0 ? conflit({ rbg: '1' }) : { type: 'enregistre', version: 10, le: LE },
    );
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    enregistreur.garder();
    await vi.advanceTimersByTimeAsync(0);
    expect(recues.at(-1)).toEqual({ saisie: A, version: 9, quitter: false });
    expect(versions).toEqual([9, 10]);
  });

  it('oublie ce qui était tapé ici quand la personne reprend l’autre', async () => {
    const { enregistreur, recues, copie } = scene(() => conflit({ rbg: '1' }));
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    enregistreur.oublier();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(recues).toHaveLength(1);
    expect(copie()).toBeNull();
  });

  it('ne se prend pas pour un autre : sa propre réponse perdue en route est un succès', async () => {
    const { enregistreur, etats } = scene(() => conflit({ ...A, communeCode: '35238' }));
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(etats.at(-1)?.type).toBe('enregistre');
  });

  it('ne se prend pas pour un autre : ce qu’il avait envoyé juste avant est de lui', async () => {
    const reponses: ReponseEnregistrement[] = [
      { type: 'echec', raison: 'serveur' },
      conflit(A),
      { type: 'enregistre', version: 10, le: LE },
    ];
    const { enregistreur, recues, etats } = scene(() => reponses.shift() ?? { type: 'session' });
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(1_000);
    enregistreur.saisir(B);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(recues.at(-1)).toEqual({ saisie: B, version: 9, quitter: false });
    expect(etats.at(-1)?.type).toBe('enregistre');
  });

  it('croit le serveur qui dit que l’autre version vient de cette page', async () => {
    const reponses = [conflit({ rbg: '33 000' }, true), { type: 'enregistre', version: 10, le: LE } as const];
    const { enregistreur, recues } = scene(() => reponses.shift() ?? { type: 'session' });
    enregistreur.saisir(A);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(recues.map(({ version }) => version)).toEqual([3, 9]);
  });

  it('oppose une copie de l’appareil à une version plus récente du serveur', async () => {
    const { enregistreur, recues, etats } = scene();
    enregistreur.opposer(A, B);
    await enregistreur.vider();
    expect(recues).toEqual([]);
    expect(etats).toEqual([{ type: 'conflit', ici: A, actuelle: B }]);
    enregistreur.garder();
    await vi.advanceTimersByTimeAsync(0);
    expect(recues).toEqual([{ saisie: A, version: 3, quitter: false }]);
  });
});

describe('« Continuer »', () => {
  it('laisse atterrir l’enregistrement en vol et n’en lance pas d’autre', async () => {
    const { enregistreur, recues } = scene();
    enregistreur.saisir(A);
    await enregistreur.suspendre(A);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(recues).toEqual([]);
  });

  it('reprend l’enregistrement quand le formulaire revient avec une erreur', async () => {
    const { enregistreur, recues } = scene();
    enregistreur.saisir(A);
    await enregistreur.suspendre(A);
    expect(enregistreur.reprendre({ etat: 'saisie_invalide', erreurs: [], saisie: A })).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(recues).toHaveLength(1);
  });

  it('reprend aussi quand aucune réponse n’est venue', async () => {
    const { enregistreur, recues } = scene();
    enregistreur.saisir(A);
    await enregistreur.suspendre(A);
    enregistreur.reprendre(null);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(recues).toHaveLength(1);
  });

  it('montre lui-même un conflit trouvé par le serveur, avec la version à renvoyer', async () => {
    const { enregistreur, etats, recues } = scene();
    const pris = enregistreur.reprendre({
      etat: 'conflit',
      message: '',
      saisie: A,
      actuelle: B,
      version: 12,
    });
    expect(pris).toBe(true);
    expect(etats).toEqual([{ type: 'conflit', ici: A, actuelle: B }]);
    enregistreur.garder();
    await vi.advanceTimersByTimeAsync(0);
    expect(recues).toEqual([{ saisie: A, version: 12, quitter: false }]);
  });
});
