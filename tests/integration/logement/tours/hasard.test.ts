import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  A_LOGEMENT_ADAPTE,
  ADAPTE,
  COMPLET,
  COUPLE,
  EST_COUPLE,
  indiceSocial,
  NON_ADMIS,
  NON_EXAMINE,
  PROPOSE,
} from '@/lib/domain/logement';
import { DEJA_SERVI } from '@/lib/domain/logement/tours';
import { base } from '@/lib/server/base';
import {
  audit,
  baseDuFichier,
  faire,
  type Inscrite,
  inscrire,
  lancer,
  MINUTES,
  nouvelleFiche,
  publier,
  rangsDe,
  valider,
} from './outillage';

baseDuFichier();

const NOMBRE = 60;
const TOURS = [1, 2, 3] as const;
let gens: readonly Inscrite[] = [];

const un = <T>(liste: readonly T[]): T => {
  const tire = liste[randomInt(liste.length)];
  if (tire === undefined) throw new Error('liste vide');
  return tire;
};

/** What students do between two rounds: pay, refuse, wait, give back, withdraw. */
async function repondre(tour: 1 | 2 | 3): Promise<void> {
  const ouvertes = await base().proposition.findMany({
    where: { etat: 'proposee' },
    include: { demande: { select: { personneId: true } } },
  });
  const { resultats } = MINUTES[tour];
  for (const { id: proposition, demande } of ouvertes) {
    const geste = un(['reserver', 'refuser_proposition', 'attendre', 'attendre', 'liberer'] as const);
    if (geste === 'attendre') continue;
    if (geste === 'liberer') {
      await faire(demande, { type: 'reserver', proposition }, resultats);
      await faire(demande, { type: 'liberer', proposition }, resultats);
    } else await faire(demande, { type: geste, proposition }, resultats);
  }
  await faire(un(gens), { type: 'retirer' }, resultats);
}

async function campagneAuHasard(): Promise<void> {
  const villes = ['v1', 'v2', 'v3'];
  const fiches = await Promise.all(
    Array.from({ length: 9 }, (_, i) =>
      nouvelleFiche(randomInt(4), un(villes), i === 7 ? ADAPTE : i === 8 ? COUPLE : 0),
    ),
  );
  const inscrites: Inscrite[] = [];
  for (let i = 0; i < NOMBRE; i++) {
    const voeux = new Set(Array.from({ length: 1 + randomInt(4) }, () => un(fiches)));
    inscrites.push(
      await inscrire(1_000 * randomInt(6), [...voeux], {
        points: randomInt(3),
        outreMer: randomInt(6) === 0,
        qualites: (randomInt(3) === 0 ? A_LOGEMENT_ADAPTE : 0) | (randomInt(3) === 0 ? EST_COUPLE : 0),
      }),
    );
  }
  gens = inscrites;
  for (const tour of TOURS) {
    if (tour > 1) for (const qui of gens) if (randomInt(5) > 0) await valider(qui, tour);
    await lancer(tour);
    await publier(tour);
    await repondre(tour);
  }
}
beforeAll(campagneAuHasard, 280_000);

describe('une campagne tirée au hasard, sur trois tours', () => {
  it.each(TOURS)('au tour %i, l’ordre est celui de l’indice, puis l’outre-mer', async (tour) => {
    const rangs = await rangsDe(tour);
    expect(rangs.length).toBeGreaterThan(20);
    for (const [i, r] of rangs.entries()) {
      expect(r.indice).toBe(indiceSocial(r.rbg, r.points));
      const avant = rangs[i - 1];
      if (!avant) continue;
      expect(avant.indice).toBeLessThanOrEqual(r.indice);
      if (avant.indice === r.indice)
        expect(Number(avant.outreMer)).toBeGreaterThanOrEqual(Number(r.outreMer));
    }
  });

  it.each(TOURS)(
    'au tour %i, personne ne préfère une chambre donnée à quelqu’un de derrière',
    async (tour) => {
      const rangs = await rangsDe(tour);
      const derniers = new Map<number, number>();
      for (const { rang, lots, issues } of rangs)
        for (const [i, lot] of lots.entries()) if (issues[i] === PROPOSE) derniers.set(lot, rang);
      for (const { rang, lots, issues } of rangs)
        for (const [i, lot] of lots.entries())
          if (issues[i] === COMPLET) expect(derniers.get(lot) ?? 0).toBeLessThan(rang);
    },
  );

  it.each(TOURS)('au tour %i, une chambre n’est donnée qu’une fois, et chaque issue tient', async (tour) => {
    const rangs = await rangsDe(tour);
    const donnees = rangs.flatMap(({ chambres }) => chambres.filter((chambre) => chambre > 0));
    expect(new Set(donnees).size).toBe(donnees.length);
    const lots = await base().lotDuTour.findMany({ where: { tour: { numero: tour } } });
    const lot = new Map(lots.map((l) => [l.numero, l]));
    for (const r of rangs) {
      const villes = r.lots.flatMap((l, i) => (r.issues[i] === PROPOSE ? [lot.get(l)?.secteur] : []));
      expect(new Set(villes).size).toBe(villes.length);
      expect(villes.length + r.tenues).toBeLessThanOrEqual(4);
      for (const [i, l] of r.lots.entries()) {
        expect([NON_EXAMINE, PROPOSE, COMPLET, NON_ADMIS, DEJA_SERVI]).toContain(r.issues[i]);
        if (r.issues[i] === PROPOSE) expect(lot.get(l)?.chambres).toContain(r.chambres[i]);
        const admise = ((lot.get(l)?.exigence ?? 0) & r.qualites) === (lot.get(l)?.exigence ?? 0);
        if (r.issues[i] === NON_ADMIS) expect(admise).toBe(false);
        if (r.issues[i] === PROPOSE) expect(admise).toBe(true);
      }
    }
  });

  it('une chambre n’a jamais deux occupants, une ville deux chambres de la même personne', async () => {
    const vivantes = await base().proposition.findMany({ where: { etat: { in: ['proposee', 'reservee'] } } });
    expect(new Set(vivantes.map(({ chambreId }) => chambreId)).size).toBe(vivantes.length);
    const couples = vivantes.map(({ demandeId, secteur }) => `${demandeId} ${secteur}`);
    expect(new Set(couples).size).toBe(couples.length);
  });

  it('le journal de chaque demande, rejoué, redit ses lignes', async () => {
    for (const qui of gens) expect((await audit(qui)).fidele, qui.numero).toBe(true);
  });
});
