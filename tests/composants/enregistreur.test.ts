import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Copie, CopieLocale } from '@/components/formulaire/enregistrement/copie-locale';
import {
  creerEnregistreur,
  type EtatEnregistrement,
} from '@/components/formulaire/enregistrement/enregistreur';
import type {
  DemandeEnregistrement,
  ReponseEnregistrement,
} from '@/components/formulaire/enregistrement/protocole';
import type { Saisie } from '@/lib/parcours/moteur/types';

const LE = '2026-11-21T13:32:00.000Z';
const A: Saisie = { rbg: '33000' };
const B: Saisie = { rbg: '34000' };

/** A server with one entry, a device with one copy, and the list of what the page was told. */
function scene(
  repondre?: (demande: DemandeEnregistrement) => ReponseEnregistrement | Promise<ReponseEnregistrement>,
) {
  const recues: (DemandeEnregistrement & { quitter: boolean })[] = [];
  const etats: EtatEnregistrement[] = [];
  const versions: number[] = [];
  let gardee: Omit<Copie, 'le'> | null = null;
  const copie: CopieLocale = {
    lire: () => (gardee ? { ...gardee, le: 0 } : null),
    garder: (c) => {
      gardee = c;
    },
    effacer: () => {
      gardee = null;
    },
  };
  let version = 3;
  const parDefaut = (): ReponseEnregistrement => ({ type: 'enregistre', version: ++version, le: LE });
  const enregistreur = creerEnregistreur({
    version,
    copie,
    envoyer: async (demande, quitter) => {
      recues.push({ ...demande, quitter });
      return (repondre ?? parDefaut)(demande);
    },
    surEtat: (etat) => etats.push(etat),
    surVersion: (v) => versions.push(v),
  });
  return { enregistreur, recues, etats, versions, copie: () => gardee };
}

const types = (etats: readonly EtatEnregistrement[]) => etats.map(({ type }) => type);

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
