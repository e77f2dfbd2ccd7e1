import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { offreDe } from '../demande/outillage';
import {
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
} from './outillage';

baseDuFichier();

type Fiche = Awaited<ReturnType<typeof nouvelleFiche>>;
let fiches: readonly Fiche[] = [];
let gens: readonly Inscrite[] = [];
const fiche = (i: number): Fiche => {
  const la = fiches[i];
  if (!la) throw new Error('fiche absente');
  return la;
};
const qui = (i: number): Inscrite => {
  const la = gens[i];
  if (!la) throw new Error('demande absente');
  return la;
};

beforeAll(async () => {
  fiches = await Promise.all(Array.from({ length: 3 }, () => nouvelleFiche(1)));
  const inscrites: Inscrite[] = [];
  for (const i of [0, 1, 2]) inscrites.push(await inscrire(1_000 + i, [fiche(i)]));
  inscrites.push(await inscrire(9_000, []));
  gens = inscrites;
}, 60_000);

describe('entre le calcul et la publication d’un tour', () => {
  it('ce qui a bougé n’a pas de proposition, le reste paraît', async () => {
    expect(await lancer(1)).toMatchObject({ demandes: 3, proposees: 3 });
    expect(await faire(qui(0), { type: 'retirer' }, MINUTES[1].cloture)).toBe('fait');
    const prise = { type: 'faire_proposition', offre: offreDe(fiche(1), { origine: 'contingent' }) } as const;
    expect(await faire(qui(3), prise, MINUTES[1].cloture)).toBe('fait');
    expect(await publier(1)).toMatchObject({ faites: 1 });
    expect(await propositionsDe(qui(0))).toEqual([]);
    expect(await propositionsDe(qui(1))).toEqual([]);
    expect(await propositionsDe(qui(2))).toMatchObject([{ logement: fiche(2).logement, etat: 'proposee' }]);
    for (const personne of gens) expect((await audit(personne)).fidele).toBe(true);
    expect((await audit(qui(0))).ligne.etat).toBe('retiree');
    expect((await audit(qui(1))).ligne.etat).toBe('validee');
  });

  it('la base garde une chambre à une personne', async () => {
    const vivantes = await base().proposition.groupBy({
      by: ['chambreId'],
      where: { etat: { in: ['proposee', 'reservee'] } },
      _count: true,
    });
    expect(vivantes.every(({ _count }) => _count === 1)).toBe(true);
    expect(vivantes).toHaveLength(2);
  });

  it('publié en retard, laisse autant de jours pour payer', async () => {
    const autre = await nouvelleFiche(1);
    const flora = await inscrire(5, [autre], { tour: 2 });
    await lancer(2);
    const { horloge } = { horloge: MINUTES[3].cloture };
    expect(await publier(2, horloge)).toMatchObject({ echeanceLe: new Date('2026-06-24T21:59:59.999Z') });
    expect(await propositionsDe(flora)).toHaveLength(1);
  });
});
