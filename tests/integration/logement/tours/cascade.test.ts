import { beforeAll, describe, expect, it } from 'vitest';
import { DEJA_SERVI } from '@/lib/domain/logement/tours';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { expirerPropositions } from '@/lib/server/logement/tours/commandes/expirer';
import {
  a,
  audit,
  baseDuFichier,
  faire,
  type Inscrite,
  inscrire,
  lancer,
  MINUTES,
  nouvelleFiche,
  propositionsDe,
  publier,
  rangsDe,
  valider,
} from './outillage';

baseDuFichier();

type Fiche = Awaited<ReturnType<typeof nouvelleFiche>>;
let [rennes, brest, lyon]: Fiche[] = [];
let [ana, bruno, chloe, dora]: Inscrite[] = [];
const la = <T>(valeur: T | undefined): T => {
  if (valeur === undefined) throw new Error('absent');
  return valeur;
};

async function etatDe(qui: Inscrite | undefined) {
  const { ligne, fidele } = await audit(la(qui));
  expect(fidele, 'le journal redit les lignes').toBe(true);
  return ligne.etat;
}
const seule = async (qui: Inscrite | undefined, tour: number) =>
  la((await base().proposition.findMany({ where: { demandeId: la(qui).id, tour } }))[0]);

beforeAll(async () => {
  [rennes, brest, lyon] = [await nouvelleFiche(1), await nouvelleFiche(1), await nouvelleFiche(1)];
  [ana, bruno, chloe, dora] = [
    await inscrire(1_000, [rennes, lyon]),
    await inscrire(2_000, [rennes, brest]),
    await inscrire(3_000, [brest, rennes]),
    await inscrire(4_000, [lyon]),
  ];
  await lancer(1);
  await publier(1);
}, 60_000);

describe('la cascade d’un tour à l’autre', () => {
  it('au premier tour, sert dans l’ordre', async () => {
    expect(await propositionsDe(la(ana))).toMatchObject([
      { logement: rennes?.logement },
      { logement: lyon?.logement },
    ]);
    expect(await propositionsDe(la(bruno))).toMatchObject([{ logement: brest?.logement }]);
    expect(await propositionsDe(la(chloe))).toEqual([]);
    expect(await etatDe(ana)).toBe('proposee');
  });

  it('une proposition réservée se garde, une refusée libère la chambre', async () => {
    const { id } = await seule(bruno, 1);
    expect(await faire(la(bruno), { type: 'reserver', proposition: id }, MINUTES[1].resultats)).toBe('fait');
    const deLyon = await base().proposition.findFirstOrThrow({
      where: { demandeId: la(ana).id, logementId: la(lyon).logement },
    });
    const refus = { type: 'refuser_proposition', proposition: deLyon.id } as const;
    expect(await faire(la(ana), refus, MINUTES[1].resultats)).toBe('fait');
    expect(await etatDe(bruno)).toBe('reservee');
    expect(await etatDe(ana)).toBe('proposee');
  });

  it('le tour suivant ferme d’abord ce qui n’est pas payé, et le donne à qui vient après', async () => {
    for (const qui of [ana, bruno, chloe, dora]) expect(await valider(la(qui), 2)).toBe('fait');
    expect(await lancer(2)).toMatchObject({ demandes: 4, expirees: 1, chambres: 2 });
    expect((await seule(ana, 1)).etat).toMatch(/expiree|refusee/);
    expect((await propositionsDe(la(ana))).map(({ etat }) => etat)).toEqual(['expiree', 'refusee']);
    expect(await etatDe(ana)).toBe('validee');
    await publier(2);
    // Ana comes first again: nothing says that who let a room go comes last in the main phase.
    expect((await propositionsDe(la(ana))).map(({ etat, tour }) => [tour, etat])).toEqual([
      ...[
        [1, 'expiree'],
        [1, 'refusee'],
      ],
      ...[
        [2, 'proposee'],
        [2, 'proposee'],
      ],
    ]);
    for (const qui of [ana, bruno, chloe, dora]) await etatDe(qui);
  });

  it('n’examine pas une ville où une chambre est déjà tenue', async () => {
    const rangs = await rangsDe(2);
    const deBruno = la(rangs.find(({ demandeId }) => demandeId === bruno?.id));
    expect(deBruno).toMatchObject({ tenues: 1 });
    expect(deBruno.issues[deBruno.voeux.indexOf(2)]).toBe(DEJA_SERVI);
    expect(await base().proposition.count({ where: { demandeId: la(bruno).id, etat: 'reservee' } })).toBe(1);
  });

  it('ce qui se passe après l’échéance du dernier tour laisse les chambres libres', async () => {
    const horloge = a('2026-07-03T08:00');
    expect(await valider(la(chloe), 3)).toBe('fait');
    expect(await lancer(3)).toMatchObject({ demandes: 1, expirees: 2 });
    await publier(3);
    expect(await propositionsDe(la(chloe))).toMatchObject([{ logement: rennes?.logement, etat: 'proposee' }]);
    // For good, not in the simulated year: nothing is old yet.
    expect(await expirerPropositions(horloge)).toBe(0);
    const { inscriteLe, echeanceLe, faiteLe } = await seule(chloe, 3);
    const vraie = new Date(inscriteLe.getTime() + echeanceLe.getTime() - faiteLe.getTime() + 60_000);
    expect(await expirerPropositions(horlogeFixe(vraie))).toBe(1);
    expect(await expirerPropositions(horlogeFixe(vraie))).toBe(0);
    expect(await etatDe(chloe)).toBe('validee');
    expect(await base().proposition.count({ where: { etat: { in: ['proposee', 'reservee'] } } })).toBe(1);
  });

  it('quatre vœux dans quatre villes font quatre propositions', async () => {
    const villes = await Promise.all(Array.from({ length: 4 }, () => nouvelleFiche(1)));
    const eve = await inscrire(10, villes, { tour: 4 });
    await lancer(4);
    await publier(4);
    expect(await propositionsDe(eve)).toHaveLength(4);
    expect((await rangsDe(4))[0]).toMatchObject({ demandeId: eve.id, rang: 1 });
  });
});
