import { beforeAll, describe, expect, it } from 'vitest';
import { annulerFenetre, choisirMode } from '@/lib/server/logement/complementaire/commandes/annoncer';
import { conduireFenetre } from '@/lib/server/logement/complementaire/commandes/balayer';
import { lireMode } from '@/lib/server/logement/complementaire/requetes/lire-mode';
import { lireTirage } from '@/lib/server/logement/complementaire/requetes/lire-tirage';
import {
  lireReservation,
  listerFenetres,
  montrerFenetre,
} from '@/lib/server/logement/complementaire/requetes/montrer';
import { preparerTaches } from '@/lib/server/taches';
import { ANNEE, audit, MAI, nouvelleEtudiante } from '../demande/outillage';
import {
  AGENT,
  apres,
  bloquer,
  CLOSE,
  fenetreSur,
  ficheARennes,
  HEURE,
  inscrire,
  MATIN,
  MINUTE,
  PENDANT,
  seule,
} from './outillage';

beforeAll(preparerTaches, 60_000);

const fenetreVue = async (id: string, personneId: string | null, horloge = PENDANT) =>
  (await montrerFenetre(id, personneId, horloge))?.fenetre;

describe('ce qu’une fenêtre montre', () => {
  it('à quelqu’un sans session : quand, combien, quels logements', async () => {
    const [une, autre] = [await ficheARennes(2), await ficheARennes(1)];
    const id = await fenetreSur(une, autre);
    const vue = await montrerFenetre(id, null, PENDANT);
    expect(vue?.aUneDemande).toBe(false);
    expect(vue?.fenetre).toMatchObject({
      ...{ titre: 'Rennes, novembre', nomDuCrous: 'Crous de Rennes-Bretagne', moment: 'ouverte', fiches: 2 },
      ...{ inscrits: 0, delaiHeures: 48, voeuxMaximum: 4, mesVoeux: null, monResultat: null, tiree: false },
    });
    const libres = new Map(vue?.fenetre.logements.map((l) => [l.id, l.libres]));
    expect(libres).toEqual(
      new Map([
        [une.logement, 2],
        [autre.logement, 1],
      ]),
    );
  });

  it.each([
    ['avant', MATIN, 'a_venir'],
    ['pendant', PENDANT, 'ouverte'],
    ['après', CLOSE, 'close'],
  ] as const)('%s, dit où elle en est', async (_, quand, moment) => {
    const id = await fenetreSur(await ficheARennes());
    expect((await fenetreVue(id, null, quand))?.moment).toBe(moment);
  });

  it('à une étudiante : si elle a une demande, et ce qu’elle y a mis', async () => {
    const [une, autre] = [await ficheARennes(), await ficheARennes()];
    const id = await fenetreSur(une, autre);
    const [ana, sans] = [await seule(), await nouvelleEtudiante()];
    await inscrire(id, ana, [autre, une]);
    expect((await montrerFenetre(id, sans.personneId, PENDANT))?.aUneDemande).toBe(false);
    const sienne = await montrerFenetre(id, ana.personneId, PENDANT);
    expect(sienne?.aUneDemande).toBe(true);
    expect(sienne?.fenetre.mesVoeux).toEqual([autre.logement, une.logement]);
    expect(sienne?.fenetre.inscrits).toBe(1);
  });

  it('après le tirage : son rang, sa chambre et son nom dans la liste, à elle seule', async () => {
    const fiche = await ficheARennes(1);
    const id = await fenetreSur(fiche);
    const [ana, ben] = [await seule({ rbg: 1_000, points: 3 }), await seule()];
    await inscrire(id, ana, [fiche]);
    await inscrire(id, ben, [fiche]);
    await conduireFenetre(id, CLOSE);
    const resultat = async (qui: typeof ana) => (await fenetreVue(id, qui.personneId, CLOSE))?.monResultat;
    expect(await resultat(ana)).toMatchObject({ rang: 1, obtenues: [fiche.logement] });
    expect(await resultat(ben)).toMatchObject({ rang: 2, obtenues: [] });
    const liste = (await lireTirage(id))?.fichiers['liste.csv'] ?? '';
    expect(liste).toContain((await resultat(ana))?.empreinte ?? 'rien');
    expect((await fenetreVue(id, null, CLOSE))?.monResultat).toBeNull();
    expect((await audit(ana)).fidele).toBe(true);
  });

  it('n’existe pas pour un nom inventé', async () => {
    for (const id of ['', 'tirage', "1' OR true", '00000000-0000-4000-8000-00000000000a'])
      expect(await montrerFenetre(id, null, PENDANT)).toBeNull();
  });
});

describe('la liste des fenêtres', () => {
  it('met ce qui est ouvert avant ce qui vient, et tait ce qui est annulé', async () => {
    const [ouverte, aVenir, annulee] = [
      await fenetreSur(await ficheARennes()),
      await fenetreSur(await ficheARennes()),
      await fenetreSur(await ficheARennes()),
    ];
    await annulerFenetre(annulee, AGENT, apres(MINUTE));
    await conduireFenetre(aVenir, CLOSE);
    const vues = (await listerFenetres(ANNEE, PENDANT)).map(({ id }) => id);
    expect(vues).toContain(ouverte);
    expect(vues).not.toContain(annulee);
    expect(vues.indexOf(ouverte)).toBeLessThan(vues.indexOf(aVenir));
  });

  it('d’un Crous ne montre que les siennes ; d’une année, aussi', async () => {
    const id = await fenetreSur(await ficheARennes());
    const ids = async (annee: string, crous: string | null) =>
      (await listerFenetres(annee, PENDANT, crous)).map((f) => f.id);
    expect(await ids(ANNEE, 'REN')).toContain(id);
    expect(await ids(ANNEE, null)).toContain(id);
    expect(await ids(ANNEE, 'LYO')).not.toContain(id);
    expect(await ids('2025-2026', 'REN')).not.toContain(id);
  });

  it('oublie les fenêtres de plus de trente jours', async () => {
    const id = await fenetreSur(await ficheARennes());
    const plusTard = apres(40 * 24 * HEURE);
    expect((await listerFenetres(ANNEE, plusTard)).map((f) => f.id)).not.toContain(id);
  });
});

describe('ce qu’une fiche permet', () => {
  const lire = async (logement: number, horloge = MATIN) => lireReservation(logement, ANNEE, horloge);

  it('compte les chambres libres, et les blocages finis avec elles', async () => {
    const fiche = await ficheARennes(2);
    expect(await lire(fiche.logement)).toEqual({ libres: 2, empechement: null, fenetre: null });
    await bloquer(await seule(), fiche);
    expect((await lire(fiche.logement))?.libres).toBe(1);
    expect((await lire(fiche.logement, apres(16 * MINUTE)))?.libres).toBe(2);
  });

  it('dit ce qui empêche : la phase, la fenêtre', async () => {
    const fiche = await ficheARennes();
    expect((await lire(fiche.logement, MAI))?.empechement).toBe('phase_fermee');
    const id = await fenetreSur(fiche);
    expect(await lire(fiche.logement)).toMatchObject({ empechement: 'en_fenetre', fenetre: { id } });
  });

  it('ne dit rien d’une fiche ou d’une année qui n’existe pas', async () => {
    expect(await lire(2_000_000_000)).toBeNull();
    expect(await lireReservation((await ficheARennes()).logement, '2031-2032', MATIN)).toBeNull();
  });

  it('ne compte pour chacun que les chambres qu’il peut avoir', async () => {
    const adaptee = await ficheARennes(2, 1);
    expect((await lire(adaptee.logement))?.libres).toBe(0);
    expect((await lireReservation(adaptee.logement, ANNEE, MATIN, 1))?.libres).toBe(2);
  });
});

describe('le mode d’un Crous', () => {
  it('est celui de la campagne tant qu’il n’a rien choisi, puis le sien', async () => {
    expect(await lireMode(ANNEE, 'LIM')).toBe('blocage');
    const choix = { agent: AGENT, crous: 'LIM', annee: ANNEE, horloge: MATIN };
    await choisirMode({ ...choix, mode: 'fenetre' });
    expect(await lireMode(ANNEE, 'LIM')).toBe('fenetre');
    expect(await lireMode('2025-2026', 'LIM')).toBe('blocage');
    expect(await lireMode(ANNEE, 'GRE')).toBe('blocage');
    await choisirMode({ ...choix, mode: 'blocage' });
    expect(await lireMode(ANNEE, 'LIM')).toBe('blocage');
  });
});
