import { beforeAll, describe, expect, it } from 'vitest';
import {
  A_LOGEMENT_ADAPTE,
  ADAPTE,
  COMPLET,
  CONTINGENT,
  NON_ADMIS,
  OUVERT,
  PROPOSE,
} from '@/lib/domain/logement';
import { base } from '@/lib/server/base';
import { composerTour } from '@/lib/server/logement/tours/composer';
import { enTransaction } from '@/lib/server/logement/tours/depot';
import { lireDemandes } from '@/lib/server/logement/tours/lire-demandes';
import { lireLots, type Nommees, personneNommee } from '@/lib/server/logement/tours/lire-lots';
import { nouvelEtablissement } from '../../agents/outillage';
import { ANNEE, baseDuFichier, type Inscrite, inscrire, lancer, nouvelleFiche, rangsDe } from './outillage';

baseDuFichier();

type Fiche = Awaited<ReturnType<typeof nouvelleFiche>>;
const la = <T>(valeur: T | undefined): T => {
  if (valeur === undefined) throw new Error('absent');
  return valeur;
};
let [ouverte, mixte, pretee]: Fiche[] = [];
let [riche, pauvre, autre]: Inscrite[] = [];
let nommees: readonly Nommees[] = [];

/** Two rooms of a sheet lent to an institution. */
async function preter(fiche: Fiche): Promise<void> {
  const { uai } = await nouvelEtablissement();
  const contingent = await base().contingent.create({
    data: {
      ...{ id: crypto.randomUUID(), uai, annee: ANNEE, logementId: fiche.logement },
      ...{ debut: new Date('2026-09-01'), fin: new Date('2027-08-31') },
      designationAvant: new Date('2026-06-01T10:00:00Z'),
    },
  });
  await base().chambre.updateMany({
    where: { id: { in: [...fiche.chambres] } },
    data: { exigence: CONTINGENT, contingentId: contingent.id },
  });
}

const lireTout = (avec = personneNommee) =>
  enTransaction(async (client) => {
    const lus = await lireLots(client, ANNEE, avec);
    const demandes = await lireDemandes(client, { annee: ANNEE, numero: 1 }, lus);
    return {
      lus,
      demandes,
      tour: composerTour(lus, demandes, { graine: [1, 2, 3, 4], propositionsMaximum: 4 }),
    };
  }, 'REPEATABLE READ');

beforeAll(async () => {
  [ouverte, mixte, pretee] = [await nouvelleFiche(1), await nouvelleFiche(3), await nouvelleFiche(2)];
  await base().chambre.updateMany({ where: { id: la(mixte.chambres[0]) }, data: { exigence: ADAPTE } });
  await preter(pretee);
  riche = await inscrire(90_000, [pretee, ouverte]);
  pauvre = await inscrire(10, [pretee, mixte]);
  autre = await inscrire(500, [mixte], { qualites: A_LOGEMENT_ADAPTE });
  nommees = [{ logementId: pretee.logement, demandes: [riche.id] }];
}, 60_000);

describe('ce qu’un tour lit', () => {
  it('range les chambres libres par fiche et par règle', async () => {
    const { lus } = await lireTout();
    const deLaFiche = lus.parFiche.get(la(mixte).logement);
    expect(deLaFiche?.exigences).toEqual([OUVERT, ADAPTE]);
    expect(deLaFiche?.lots.map((lot) => lus.lots[lot]?.chambres.length)).toEqual([2, 1]);
    expect(lus.parFiche.get(la(pretee).logement)?.exigences).toEqual([CONTINGENT]);
  });

  it('clôt la liste dans l’ordre des empreintes, la même à chaque lecture', async () => {
    const [une, deux] = [await lireTout(), await lireTout()];
    expect(une.demandes.nombre).toBe(3);
    expect(une.demandes.empreinte).toBe(deux.demandes.empreinte);
    expect(une.demandes.ids.equals(deux.demandes.ids)).toBe(true);
    const mots = [...une.demandes.empreintes];
    const couples = [0, 2, 4].map((i) => (mots[i] ?? 0) * 2 ** 32 + (mots[i + 1] ?? 0));
    expect(couples).toEqual([...couples].sort((a, b) => a - b));
  });

  it('donne à la loi des colonnes qui se tiennent', async () => {
    const { tour, demandes, lus } = await lireTout();
    expect(tour.demandes.voeux.at(-1)).toBe(demandes.lots.length);
    expect(tour.lots.nombre).toBe(lus.lots.length);
    expect(tour.lots.chambres.at(-1)).toBe(lus.lots.reduce((n, { chambres }) => n + chambres.length, 0));
    expect(Math.max(...tour.lotDuVoeu)).toBeLessThan(tour.lots.nombre);
    expect(demandes.nombreDeVoeux).toBe(5);
    expect(new Set(tour.demandes.priorite)).toEqual(new Set([0]));
    expect(tour.nommees).toEqual([[]]);
  });

  it('fait demander à qui y a droit le lot adapté puis l’ouvert, aux autres le leur seul', async () => {
    const { demandes, lus } = await lireTout();
    const exigencesDe = (qui: Inscrite | undefined) => {
      const d = [0, 1, 2].find(
        (place) =>
          demandes.ids.toString('hex', 16 * place, 16 * place + 16) === la(qui).id.replaceAll('-', ''),
      );
      const lots = demandes.lots.slice(demandes.debuts[d ?? 0], demandes.debuts[(d ?? 0) + 1]);
      return [...lots].map((lot) => lus.lots[lot]?.exigence);
    };
    expect(exigencesDe(autre)).toEqual([ADAPTE, OUVERT]);
    expect(exigencesDe(pauvre)).toEqual([CONTINGENT, OUVERT]);
    expect(exigencesDe(riche)).toEqual([CONTINGENT, OUVERT]);
  });

  it('place dans la liste ceux qu’un établissement nomme, dans son ordre', async () => {
    const absente = crypto.randomUUID();
    const deux = [{ logementId: la(pretee).logement, demandes: [la(pauvre).id, absente, la(riche).id] }];
    const { tour, demandes } = await lireTout(async () => deux);
    const idDe = (d: number) => demandes.ids.toString('hex', 16 * d, 16 * d + 16);
    expect(tour.nommees[0]?.map(idDe)).toEqual(
      [la(pauvre).id, la(riche).id].map((id) => id.replaceAll('-', '')),
    );
    expect(tour.nommees[1]).toEqual([]);
  });
});

describe('un tour avec un contingent', () => {
  it('ne donne les chambres prêtées qu’à ceux qui sont nommés, quel que soit leur indice', async () => {
    expect(await lancer(1, { lireNommees: async () => nommees })).toMatchObject({ demandes: 3 });
    const rangs = await rangsDe(1);
    const de = (qui: Inscrite | undefined) => la(rangs.find(({ demandeId }) => demandeId === la(qui).id));
    expect(rangs[0]?.demandeId).toBe(la(pauvre).id);
    expect(de(pauvre).issues).toEqual([NON_ADMIS, PROPOSE]);
    expect(de(riche).issues).toEqual([PROPOSE, PROPOSE]);
    expect(la(pretee).chambres).toContain(de(riche).chambres[0]);
    expect(de(autre).issues[0]).toBe(PROPOSE);
    expect(de(autre).issues).not.toContain(COMPLET);
  });
});
