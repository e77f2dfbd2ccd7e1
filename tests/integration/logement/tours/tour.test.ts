import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  A_LOGEMENT_ADAPTE,
  ADAPTE,
  COMPLET,
  NON_ADMIS,
  NON_EXAMINE,
  OUVERT,
  PROPOSE,
} from '@/lib/domain/logement';
import { base } from '@/lib/server/base';
import {
  ANNEE,
  audit,
  baseDuFichier,
  type Inscrite,
  inscrire,
  lancer,
  MINUTES,
  nouvelleFiche,
  propositionsDe,
  publier,
  rangsDe,
} from './outillage';

baseDuFichier();

type Fiche = Awaited<ReturnType<typeof nouvelleFiche>>;
let [rennes, brest, adaptee, vide]: Fiche[] = [];
let [ana, bruno, chloe, dora, eve, sansDse, pasValidee]: Inscrite[] = [];
const id = (qui: Inscrite | undefined) => qui?.id ?? '';
const present = <T>(valeur: T | undefined): T => {
  if (valeur === undefined) throw new Error('absent');
  return valeur;
};

beforeAll(async () => {
  [rennes, brest, adaptee, vide] = [
    await nouvelleFiche(2),
    await nouvelleFiche(1),
    await nouvelleFiche(1, undefined, ADAPTE),
    await nouvelleFiche(0),
  ];
  [ana, bruno, chloe, dora, eve] = [
    await inscrire(8_000, [rennes, brest], { points: 1 }),
    await inscrire(5_000, [brest, rennes]),
    await inscrire(9_000, [brest, vide, rennes], { outreMer: true }),
    await inscrire(9_000, [brest, rennes]),
    await inscrire(50_000, [adaptee], { qualites: A_LOGEMENT_ADAPTE }),
  ];
  sansDse = await inscrire(null, [rennes]);
  pasValidee = await inscrire(0, [rennes], { tour: 2 });
}, 60_000);

describe('un tour joué dans la base', () => {
  it('ne se lance pas avant la clôture, ni pour une campagne qui n’existe pas', async () => {
    expect(await lancer(1, { horloge: MINUTES[1].voeux })).toBe('voeux_ouverts');
    expect(await lancer(1, { annee: '1999-2000' })).toBe('campagne_inconnue');
    expect(await publier(1)).toBe('pas_calcule');
    expect(await base().tourLogement.count()).toBe(0);
  });

  it('lit les paniers validés, classe, attribue, et garde tout', async () => {
    const bilan = await lancer(1);
    expect(bilan).toMatchObject({ demandes: 5, voeux: 10, chambres: 4, proposees: 4, servies: 3 });
    const rangs = await rangsDe(1);
    // Index: Ana 8 001 ÷ 2, Bruno 5 001, then the student from overseas before Dora.
    expect(rangs.map(({ demandeId }) => demandeId)).toEqual([ana, bruno, chloe, dora, eve].map(id));
    expect(rangs.map(({ rang }) => rang)).toEqual([1, 2, 3, 4, 5]);
    expect(rangs[0]).toMatchObject({ indice: 4_000.5, rbg: 8_000, points: 1, outreMer: false, tenues: 0 });
    expect(rangs.map(({ issues }) => issues)).toEqual([
      [PROPOSE, PROPOSE],
      [COMPLET, PROPOSE],
      [COMPLET, COMPLET, COMPLET],
      [COMPLET, COMPLET],
      [PROPOSE],
    ]);
    expect(rangs[2]?.voeux).toEqual([1, 2, 3]);
    for (const { issues, chambres } of rangs)
      expect(chambres.map((chambre) => chambre > 0)).toEqual(issues.map((issue) => issue === PROPOSE));
  });

  it('laisse de côté qui n’a pas validé pour ce tour, et qui n’a pas d’indice', async () => {
    const lues = (await rangsDe(1)).map(({ demandeId }) => demandeId);
    expect(lues).not.toContain(id(sansDse));
    expect(lues).not.toContain(id(pasValidee));
  });

  it('publie l’empreinte de la liste close : n’importe qui la recalcule des numéros', async () => {
    const tour = await base().tourLogement.findFirstOrThrow();
    const liste = [ana, bruno, chloe, dora, eve]
      .map((qui) => createHash('sha256').update(present(qui).numero).digest('hex'))
      .sort();
    expect(tour.empreinte).toBe(
      createHash('sha256')
        .update(liste.map((e) => `${e}\n`).join(''))
        .digest('hex'),
    );
    expect(tour.graine).toMatch(/^[0-9a-f]{32}$/);
  });

  it('garde chaque lot et son dernier servi, même sans chambre', async () => {
    const lots = await base().lotDuTour.findMany({ orderBy: { numero: 'asc' } });
    const lot = (fiche: Fiche | undefined) => lots.find((l) => l.logementId === fiche?.logement);
    expect(lot(rennes)).toMatchObject({
      exigence: OUVERT,
      proposees: 2,
      dernierRang: 2,
      dernierIndice: 5_001,
    });
    expect(lot(rennes)?.chambres).toEqual(rennes?.chambres);
    expect(lot(adaptee)).toMatchObject({ exigence: ADAPTE, proposees: 1, dernierRang: 5 });
    expect(lot(vide)).toMatchObject({ chambres: [], proposees: 0, dernierRang: null, dernierIndice: null });
  });

  it('ne propose rien avant la publication', async () => {
    expect(await base().proposition.count()).toBe(0);
    expect(await publier(1, MINUTES[1].cloture)).toBe('trop_tot');
  });

  it('relancé, répond qu’il est déjà calculé', async () => {
    expect(await lancer(1)).toBe('deja_calcule');
    expect(await lancer(2)).toBe('precedent_non_publie');
    expect(await base().rangDuTour.count()).toBe(5);
  });

  it('ne se réécrit pas : ni les rangs, ni les lots, ni la graine', async () => {
    const refusees = [
      'UPDATE "RangDuTour" SET rang = rang + 100',
      'DELETE FROM "LotDuTour"',
      `UPDATE "TourLogement" SET graine = repeat('0', 32)`,
      'DELETE FROM "TourLogement"',
      'TRUNCATE "GesteDeTour"',
    ];
    for (const sql of refusees)
      await expect(base().$executeRawUnsafe(sql), sql).rejects.toThrow(/ne (change|se modifie)/);
  });

  it('à la minute annoncée, propose tout d’un coup, avec une échéance absolue', async () => {
    const publie = await publier(1);
    const echeanceLe = new Date('2026-06-11T21:59:59.999Z');
    expect(publie).toMatchObject({ faites: 4, echeanceLe });
    expect(await propositionsDe(present(ana))).toEqual([
      { logement: rennes?.logement, etat: 'proposee', tour: 1, voeu: 1 },
      { logement: brest?.logement, etat: 'proposee', tour: 1, voeu: 2 },
    ]);
    expect(await propositionsDe(present(chloe))).toEqual([]);
    const [une] = await base().proposition.findMany({ take: 1 });
    expect(une).toMatchObject({ annee: ANNEE, origine: 'tour', echeanceLe, closeLe: null });
    expect(une?.faiteLe).toEqual(MINUTES[1].resultats.maintenant());
    expect(await publier(1)).toBe('deja_publie');
    expect(await base().proposition.count()).toBe(4);
  });

  it('tient le journal de chaque demande : rejoué, il redit ses lignes', async () => {
    for (const qui of [ana, bruno, chloe, dora, eve]) {
      const { fidele, ligne } = await audit(present(qui));
      expect(fidele, ligne.numero).toBe(true);
    }
    const { types, ligne } = await audit(present(ana));
    expect(types).toEqual([
      ...['demande_ouverte', 'voeux_ecrits', 'voeux_valides'],
      ...['proposition_faite', 'proposition_faite'],
    ]);
    expect(ligne.etat).toBe('proposee');
    expect((await audit(present(dora))).ligne.etat).toBe('validee');
  });

  it('note qui a lancé et qui a publié', async () => {
    const gestes = await base().gesteDeTour.findMany({ orderBy: { id: 'asc' } });
    expect(gestes.map(({ geste, suite, origine }) => ({ geste, suite, origine }))).toEqual([
      { geste: 'lancer', suite: 'accepte', origine: 'commande' },
      { geste: 'publier', suite: 'accepte', origine: 'commande' },
    ]);
  });

  it('dit NON_ADMIS d’un logement réservé, et n’examine pas une seconde chambre d’une ville', async () => {
    const ici = present(rennes);
    const memeVille = await nouvelleFiche(1, ici.ville);
    const felix = await inscrire(100, [present(adaptee), memeVille, ici], { tour: 2 });
    expect(await lancer(2)).toMatchObject({ demandes: 2 });
    const rang = (await rangsDe(2)).find(({ demandeId }) => demandeId === felix.id);
    expect(rang?.issues).toEqual([NON_ADMIS, PROPOSE, NON_EXAMINE]);
  });
});
