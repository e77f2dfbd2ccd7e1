import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { expirerAvantLeTour, expirerPropositions } from '@/lib/server/logement/tours/commandes/expirer';
import { offreDe } from '../demande/outillage';
import { ANNEE, a, audit, baseDuFichier, faire, inscrire, MINUTES, nouvelleFiche } from './outillage';

baseDuFichier();

const HEURE = 3_600_000;
const ECHEANCE = a('2026-06-11T23:59').maintenant().getTime();
const APRES = a('2026-06-12T08:00');
const AVANT = a('2026-06-11T22:00');
/** The real time at which what is offered now for two days is over. */
const bienApres = () => horlogeFixe(new Date(Date.now() + 100 * HEURE));

/** A student to whom rooms are proposed, each in a city of its own. */
async function servie(nombre: number, origine: 'tour' | 'blocage' = 'tour') {
  const qui = await inscrire(1_000, [await nouvelleFiche(1)]);
  const propositions: string[] = [];
  for (let i = 0; i < nombre; i++) {
    const tour = origine === 'tour' ? 1 : null;
    const offre = offreDe(await nouvelleFiche(1), {
      proposition: randomUUID(),
      origine,
      tour,
      echeanceA: ECHEANCE,
    });
    expect(await faire(qui, { type: 'faire_proposition', offre }, MINUTES[1].resultats)).toBe('fait');
    propositions.push(offre.proposition);
  }
  return { ...qui, propositions };
}
const etatsDe = async ({ id }: { readonly id: string }) =>
  (await base().proposition.findMany({ where: { demandeId: id }, orderBy: { id: 'asc' } }))
    .map(({ etat }) => etat)
    .sort();

async function constater(qui: { readonly personneId: string }) {
  const { fidele, ligne, types } = await audit(qui);
  expect(fidele, 'le journal redit les lignes').toBe(true);
  return { etat: ligne.etat, types };
}

describe('ce que personne n’a payé à temps', () => {
  it('se garde jusqu’à la dernière minute, puis se rend', async () => {
    const qui = await servie(1);
    expect(await expirerAvantLeTour(ANNEE, AVANT)).toBe(0);
    expect(await expirerAvantLeTour(ANNEE, horlogeFixe(new Date(ECHEANCE)))).toBe(0);
    expect(await expirerAvantLeTour(ANNEE, APRES)).toBe(1);
    expect(await etatsDe(qui)).toEqual(['expiree']);
    expect(await constater(qui)).toMatchObject({ etat: 'validee' });
    const [ligne] = await base().proposition.findMany({ where: { demandeId: qui.id } });
    expect(ligne?.closeLe).toEqual(APRES.maintenant());
    expect(await expirerAvantLeTour(ANNEE, APRES)).toBe(0);
  });

  it('plusieurs à la fois font plusieurs événements, dans l’ordre du journal', async () => {
    const qui = await servie(3);
    expect(await expirerAvantLeTour(ANNEE, APRES)).toBe(3);
    const { etat, types } = await constater(qui);
    expect(etat).toBe('validee');
    expect(types.filter((type) => type === 'proposition_expiree')).toHaveLength(3);
  });

  it('laisse ce qui est réservé : l’état de la demande suit ce qui reste', async () => {
    const qui = await servie(2);
    const [payee = ''] = qui.propositions;
    expect(await faire(qui, { type: 'reserver', proposition: payee }, AVANT)).toBe('fait');
    expect(await expirerAvantLeTour(ANNEE, APRES)).toBe(1);
    expect(await etatsDe(qui)).toEqual(['expiree', 'reservee']);
    expect(await constater(qui)).toMatchObject({ etat: 'reservee' });
  });

  it('laisse ce qui a plus de temps : la demande reste proposée', async () => {
    const qui = await servie(1);
    const offre = offreDe(await nouvelleFiche(1), {
      origine: 'tour',
      tour: 1,
      echeanceA: ECHEANCE + 48 * HEURE,
    });
    await faire(qui, { type: 'faire_proposition', offre }, MINUTES[1].resultats);
    expect(await expirerAvantLeTour(ANNEE, APRES)).toBe(1);
    expect(await constater(qui)).toMatchObject({ etat: 'proposee' });
    expect(await expirerAvantLeTour(ANNEE, a('2026-06-20T00:00'))).toBe(1);
  });

  it('un panier changé depuis rend la demande ouverte, pas validée', async () => {
    const qui = await servie(1);
    const voeux = [(await nouvelleFiche(1)).logement];
    expect(await faire(qui, { type: 'ecrire_voeux', voeux }, MINUTES[2].voeux)).toBe('fait');
    expect(await expirerAvantLeTour(ANNEE, MINUTES[2].voeux)).toBe(1);
    expect(await constater(qui)).toMatchObject({ etat: 'ouverte' });
  });

  it('le tour ne ferme que ce que les tours ont proposé, et l’année qu’il joue', async () => {
    const qui = await servie(1, 'blocage');
    const autre = await servie(1);
    expect(await expirerAvantLeTour('2025-2026', APRES)).toBe(0);
    expect(await expirerAvantLeTour(ANNEE, APRES)).toBe(1);
    expect(await etatsDe(qui)).toEqual(['proposee']);
    expect(await etatsDe(autre)).toEqual(['expiree']);
    expect(await expirerPropositions(bienApres())).toBe(1);
    expect(await etatsDe(qui)).toEqual(['expiree']);
    await constater(qui);
  });
});

describe('la minute de l’horloge', () => {
  it('ne ferme rien de ce qu’un visiteur vient de recevoir sur un jour simulé', async () => {
    const qui = await servie(1);
    expect(await expirerPropositions(horlogeFixe(new Date()))).toBe(0);
    expect(await etatsDe(qui)).toEqual(['proposee']);
    expect(await expirerPropositions(bienApres())).toBe(1);
  });

  it('deux horloges à la fois ferment une fois, et n’attendent pas l’une l’autre', async () => {
    const gens = await Promise.all(Array.from({ length: 8 }, () => servie(2)));
    const le = bienApres();
    const fermees = await Promise.all(Array.from({ length: 4 }, () => expirerPropositions(le)));
    expect(fermees.reduce((somme, n) => somme + n, 0)).toBe(16);
    for (const qui of gens) expect((await constater(qui)).etat).toBe('validee');
  });

  it('ne touche pas à ce qui est refusé, réservé ou rendu', async () => {
    const qui = await servie(3);
    const [refusee = '', payee = '', rendue = ''] = qui.propositions;
    await faire(qui, { type: 'refuser_proposition', proposition: refusee }, AVANT);
    for (const proposition of [payee, rendue]) await faire(qui, { type: 'reserver', proposition }, AVANT);
    await faire(qui, { type: 'liberer', proposition: rendue }, AVANT);
    expect(await expirerPropositions(bienApres())).toBe(0);
    expect(await etatsDe(qui)).toEqual(['liberee', 'refusee', 'reservee']);
  });
});
