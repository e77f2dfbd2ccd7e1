import { beforeAll, describe, expect, it } from 'vitest';
import { CONTINGENT, OUVERT } from '@/lib/domain/logement';
import { base } from '@/lib/server/base';
import { convenir } from '@/lib/server/logement/contingents/commandes/convenir';
import { enTransaction, prendreLaMain } from '@/lib/server/logement/tours/depot';
import { CLOSE, fenetreSur, ficheARennes, MATIN } from '../complementaire/outillage';
import {
  ANNEE,
  baseDuFichier,
  type Inscrite,
  inscrire,
  lancer,
  MINUTES,
  propositionsDe,
  publier,
} from '../tours/outillage';
import { type Accord, cleDe, exigencesDeLaFiche, nouvelAccord } from './outillage-convenir';

baseDuFichier();

let accord: Accord;
let gens: readonly Inscrite[] = [];
const refuse = (refus: object) => ({ ok: false, refus });

beforeAll(async () => {
  accord = await nouvelAccord(4, { chambres: 2 });
  const inscrites: Inscrite[] = [];
  for (const rbg of [1_000, 2_000, 3_000]) inscrites.push(await inscrire(rbg, [accord.fiche]));
  gens = inscrites;
}, 60_000);

describe('un contingent ouvert avant un tour', () => {
  it('est vu par lui : ses chambres sont un lot à part, que les autres n’ont pas', async () => {
    expect((await convenir(accord.ligne, MINUTES[1].voeux)).ok).toBe(true);
    expect(await lancer(1)).toMatchObject({ demandes: 3, proposees: 2 });
    const lots = await base().lotDuTour.findMany({
      where: { logementId: accord.fiche.logement },
      orderBy: { exigence: 'asc' },
    });
    expect(lots.map(({ exigence, chambres, proposees }) => [exigence, chambres.length, proposees])).toEqual([
      [OUVERT, 2, 2],
      [CONTINGENT, 2, 0],
    ]);
  });

  it('n’est pas agrandi de ce que le tour a compté, tant qu’il n’est pas paru', async () => {
    const plus = { ...accord.ligne, chambres: 3 };
    const plein = refuse({ type: 'plus_de_place', maximum: 2 });
    expect(await convenir(plus, MINUTES[1].cloture)).toEqual(plein);
    await base().chambre.create({
      data: { logementId: accord.fiche.logement, annee: ANNEE, libelle: '5', secteur: accord.fiche.ville },
    });
    expect(await convenir(plus, MINUTES[1].cloture)).toEqual({
      ok: true,
      valeur: { fait: 'corrige', rendues: 0 },
    });
    expect(await publier(1)).toMatchObject({ faites: 2 });
    const tenues = await Promise.all(gens.map(propositionsDe));
    expect(tenues.map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(await exigencesDeLaFiche(accord)).toEqual([3, 3, 0, 0, 3]);
  });
});

describe('pendant qu’un tour lit les chambres', () => {
  it('rien ne se prête : la ligne est à redire ensuite', async () => {
    const { ligne } = await nouvelAccord(1);
    await enTransaction(async (client) => {
      expect(await prendreLaMain(client, ANNEE)).toBe(true);
      expect(await convenir(ligne, MINUTES[1].voeux)).toEqual(refuse({ type: 'tour_en_cours' }));
    });
    expect((await convenir(ligne, MINUTES[1].voeux)).ok).toBe(true);
  });
});

describe('les chambres d’une fenêtre annoncée', () => {
  it('restent à ceux qui s’y inscrivent, jusqu’à ce qu’elle soit finie', async () => {
    const fiche = await ficheARennes(2);
    const fenetre = await fenetreSur(fiche);
    const ligne = { ...(await nouvelAccord()).ligne, logement: await cleDe(fiche) };
    expect(await convenir(ligne, MATIN)).toEqual(refuse({ type: 'plus_de_place', maximum: 0 }));
    await base().ficheDeFenetre.updateMany({ where: { fenetreId: fenetre }, data: { enCours: false } });
    expect((await convenir(ligne, CLOSE)).ok).toBe(true);
  });
});
