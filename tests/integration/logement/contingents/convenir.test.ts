import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { convenir } from '@/lib/server/logement/contingents/commandes/convenir';
import { designer } from '@/lib/server/logement/contingents/commandes/designer';
import { rendreChambres } from '@/lib/server/logement/contingents/commandes/rendre';
import {
  lireContingent,
  listerContingents,
} from '@/lib/server/logement/contingents/requetes/lire-contingents';
import { appliquerDemande, jugerDemande } from '@/lib/server/logement/demande';
import { preparerTaches } from '@/lib/server/taches';
import { ANNEE, cibleDe, demandeuse, MAI, nouvelleEtudiante, offreDe } from '../demande/outillage';
import { evenementsDe, inconnue, personne } from './outillage';
import { type Accord, accordDe, exigencesDeLaFiche, nouvelAccord } from './outillage-convenir';

beforeAll(preparerTaches, 60_000);

const ouvert = { ok: true, valeur: { fait: 'ouvert', rendues: 0 } };
const corrige = { ok: true, valeur: { fait: 'corrige', rendues: 0 } };
const inchange = { ok: true, valeur: { fait: 'inchange', rendues: 0 } };
const refuse = (refus: object) => ({ ok: false, refus });

async function contingentDe({ ligne: { uai } }: Accord) {
  const [contingent] = await listerContingents(uai, MAI);
  if (!contingent) throw new Error('contingent absent');
  return { contingent: contingent.id, uai, acteur: randomUUID(), horloge: MAI };
}

describe('une convention', () => {
  it('ouvre un contingent : ses chambres sont prêtées, les autres restent à tous', async () => {
    const accord = await nouvelAccord(3, { chambres: 2 });
    expect(await convenir(accord.ligne, MAI)).toEqual(ouvert);
    expect(await exigencesDeLaFiche(accord)).toEqual([3, 3, 0]);
    const { contingent, uai } = await contingentDe(accord);
    expect(await lireContingent(uai, contingent, MAI)).toMatchObject({
      ...{ chambres: 2, libres: 2, ouvert: true, debut: '2026-09-01', fin: '2027-08-31' },
      designationAvantA: Date.parse('2027-06-30T21:59:00Z'),
    });
    expect(await evenementsDe({ contingent })).toEqual([
      [1, 'contingent_ouvert'],
      [2, 'chambres_pretees'],
    ]);
  });

  it('redite ne change rien, même à plusieurs en même temps', async () => {
    const accord = await nouvelAccord(3, { chambres: 2 });
    const dites = await Promise.all(Array.from({ length: 6 }, () => convenir(accord.ligne, MAI)));
    expect(dites.filter(({ ok }) => ok)).toHaveLength(6);
    expect(dites.filter((dite) => dite.ok && dite.valeur.fait === 'ouvert')).toHaveLength(1);
    expect(await exigencesDeLaFiche(accord)).toEqual([3, 3, 0]);
    expect(await evenementsDe(await contingentDe(accord))).toHaveLength(2);
  });

  it('ne se fait ni avec un inconnu, ni sur une fiche inconnue, ni pour une année sans règles', async () => {
    const { ligne } = await nouvelAccord(2);
    expect(await convenir({ ...ligne, uai: 'inconnu' }, MAI)).toEqual(
      refuse({ type: 'etablissement_inconnu' }),
    );
    expect(await convenir({ ...ligne, logement: 'inconnue' }, MAI)).toEqual(
      refuse({ type: 'fiche_inconnue' }),
    );
    expect(await convenir({ ...ligne, annee: '2030-2031' }, MAI)).toEqual(refuse({ type: 'annee_inconnue' }));
  });

  it.each([
    ['2027-06-30T21:58:59Z', ouvert],
    ['2027-06-30T21:59:00Z', ouvert],
    ['2027-06-30T21:59:01Z', refuse({ type: 'terme_passe' })],
  ])('se dit jusqu’à la dernière minute du terme, à Paris (%s)', async (instant, attendu) => {
    const { ligne } = await nouvelAccord(2);
    expect(await convenir(ligne, horlogeFixe(new Date(instant)))).toEqual(attendu);
  });
});

describe('les chambres d’une fiche', () => {
  it('ne se prêtent pas deux fois : le deuxième établissement a ce qui reste', async () => {
    const premier = await nouvelAccord(3, { chambres: 2 });
    const second = await accordDe(premier, { chambres: 2 });
    await convenir(premier.ligne, MAI);
    expect(await convenir(second, MAI)).toEqual(refuse({ type: 'plus_de_place', maximum: 1 }));
    expect(await convenir({ ...second, chambres: 1 }, MAI)).toEqual(ouvert);
    expect(await exigencesDeLaFiche(premier)).toEqual([3, 3, 3]);
  });

  it('ne se prêtent pas deux fois non plus en même temps', async () => {
    const premier = await nouvelAccord(3, { chambres: 2 });
    const autres = await Promise.all([1, 2, 3].map(() => accordDe(premier, { chambres: 2 })));
    const dites = await Promise.all([premier.ligne, ...autres].map((ligne) => convenir(ligne, MAI)));
    expect(dites.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await exigencesDeLaFiche(premier)).toEqual([3, 3, 0]);
  });

  it('ne se prêtent pas quand quelqu’un les tient, ni quand elles sont réservées à d’autres', async () => {
    const [accord, ana] = [await nouvelAccord(3, { chambres: 2 }), await demandeuse()];
    await appliquerDemande(cibleDe(ana), (situation) =>
      jugerDemande(situation, {
        ...{ commande: { type: 'faire_proposition', offre: offreDe(accord.fiche) }, acteur: 'systeme' },
        ...{ horloge: MAI, repondre: () => true },
      }),
    );
    await base().chambre.updateMany({ where: { id: accord.fiche.chambres[1] }, data: { exigence: 1 } });
    expect(await convenir(accord.ligne, MAI)).toEqual(refuse({ type: 'plus_de_place', maximum: 1 }));
    expect(await convenir({ ...accord.ligne, chambres: 1 }, MAI)).toEqual(ouvert);
    expect(await exigencesDeLaFiche(accord)).toEqual([0, 1, 3]);
  });

  it('ne se prêtent que pour leur année', async () => {
    const { ligne } = await nouvelAccord(2);
    const avant = { annee: '2025-2026', debut: '2025-09-01', fin: '2026-08-31' } as const;
    expect(await convenir({ ...ligne, ...avant, designationAvant: '2026-06-30' }, MAI)).toEqual(
      refuse({ type: 'plus_de_place', maximum: 0 }),
    );
  });
});

describe('une correction', () => {
  it('agrandit, puis réduit, et garde qui est nommé', async () => {
    const accord = await nouvelAccord(4, { chambres: 2 });
    const { ligne } = accord;
    await convenir(ligne, MAI);
    expect(await convenir({ ...ligne, chambres: 4 }, MAI)).toEqual(corrige);
    const qui = await contingentDe(accord);
    const ana = await nouvelleEtudiante();
    await designer(qui, [personne(ana.email), inconnue()]);
    expect(await convenir({ ...ligne, chambres: 1 }, MAI)).toEqual(
      refuse({ type: 'chambres_prises', minimum: 2 }),
    );
    expect(await convenir({ ...ligne, chambres: 2 }, MAI)).toEqual(corrige);
    expect(await convenir({ ...ligne, chambres: 2 }, MAI)).toEqual(inchange);
    expect(await exigencesDeLaFiche(accord)).toEqual([3, 3, 0, 0]);
    const tenue = await base().proposition.findFirstOrThrow({
      where: { chambreId: accord.fiche.chambres[0] },
    });
    expect(tenue.etat).toBe('proposee');
    expect(await designer(qui, [inconnue()])).toEqual({ ok: false, refus: 'plus_de_place' });
  });

  it('change les jours, et le journal le dit', async () => {
    const accord = await nouvelAccord(2);
    await convenir(accord.ligne, MAI);
    const autres = { debut: '2026-10-01', fin: '2027-06-30', designationAvant: '2026-12-15' } as const;
    expect(await convenir({ ...accord.ligne, ...autres }, MAI)).toEqual(corrige);
    const { contingent, uai } = await contingentDe(accord);
    expect(await lireContingent(uai, contingent, MAI)).toMatchObject({
      ...{ debut: '2026-10-01', fin: '2027-06-30' },
      designationAvantA: Date.parse('2026-12-15T22:59:00Z'),
    });
    expect((await evenementsDe({ contingent })).at(-1)).toEqual([3, 'dates_corrigees']);
  });

  it('ne reprête pas ce qui fut rendu : la même ligne laisse tout comme c’est', async () => {
    const accord = await nouvelAccord(3, { chambres: 3 });
    await convenir(accord.ligne, MAI);
    await rendreChambres(await contingentDe(accord), 2);
    expect(await convenir(accord.ligne, MAI)).toEqual({ ok: true, valeur: { fait: 'inchange', rendues: 2 } });
    expect(await exigencesDeLaFiche(accord)).toEqual([3, 0, 0]);
    await convenir({ ...accord.ligne, chambres: 4 }, MAI);
    expect(await exigencesDeLaFiche(accord)).toEqual([3, 3, 0]);
  });

  it('reconnaît un contingent ouvert avant que la convention soit écrite', async () => {
    const accord = await nouvelAccord(3, { chambres: 2 });
    await convenir(accord.ligne, MAI);
    const { contingent } = await contingentDe(accord);
    const { id, ...ancien } = await base().contingent.findUniqueOrThrow({ where: { id: contingent } });
    await base().chambre.updateMany({
      where: { contingentId: id },
      data: { contingentId: null, exigence: 0 },
    });
    const uai = (await accordDe(accord, {})).uai;
    const seme = await base().contingent.create({
      data: { ...ancien, id: randomUUID(), uai, version: 0 },
      select: { id: true },
    });
    const prises = { id: { in: accord.fiche.chambres.slice(0, 2) } };
    await base().chambre.updateMany({ where: prises, data: { contingentId: seme.id, exigence: 3 } });
    expect(await convenir({ ...accord.ligne, uai }, MAI)).toEqual(inchange);
    await rendreChambres({ contingent: seme.id, uai, acteur: randomUUID(), horloge: MAI }, 1);
    expect(await convenir({ ...accord.ligne, uai }, MAI)).toMatchObject({ valeur: { fait: 'inchange' } });
  });

  it('et une désignation en même temps ne laissent jamais plus de personnes que de chambres', async () => {
    const accord = await nouvelAccord(4, { chambres: 4 });
    await convenir(accord.ligne, MAI);
    const qui = await contingentDe(accord);
    await Promise.all([
      ...Array.from({ length: 4 }, () => designer(qui, [inconnue()])),
      ...[3, 2, 1].map((chambres) => convenir({ ...accord.ligne, chambres }, MAI)),
    ]);
    const lu = await lireContingent(qui.uai, qui.contingent, MAI);
    expect(lu?.chambres).toBeGreaterThanOrEqual(lu?.designations.length ?? 0);
    const pretees = (await exigencesDeLaFiche(accord)).filter((exigence) => exigence === 3);
    expect(pretees).toHaveLength(lu?.chambres ?? -1);
    const rangs = (await evenementsDe(qui)).map(([rang]) => rang);
    expect(rangs).toEqual(rangs.map((_, i) => i + 1));
  });
});

describe('le journal', () => {
  it('dit ce qui fut convenu, sans aucun nom', async () => {
    const accord = await nouvelAccord(2, { chambres: 1 });
    await convenir(accord.ligne, MAI);
    const { contingent } = await contingentDe(accord);
    const [premier] = await base().evenementContingent.findMany({ where: { contingentId: contingent } });
    expect(premier).toMatchObject({
      ...{ type: 'contingent_ouvert', acteur: 'systeme', survenuLe: MAI.maintenant() },
      donnees: { chambres: 1, debut: '2026-09-01', fin: '2027-08-31' },
    });
    expect(await base().contingent.findUnique({ where: { id: contingent } })).toMatchObject({
      ...{ annee: ANNEE, version: 2 },
    });
  });
});
