import { beforeAll, describe, expect, it } from 'vitest';
import { reglesDuSejour } from '@/lib/domain/logement/sejour';
import { base, transaction } from '@/lib/server/base';
import { dansLaTransaction } from '@/lib/server/logement/demande';
import { ouvrirSejour } from '@/lib/server/logement/sejour';
import { balayerSejours, rappelerRendezVous } from '@/lib/server/logement/sejour/commandes/balayer';
import { prendreRendezVous } from '@/lib/server/logement/sejour/commandes/rendez-vous';
import { consulterSejour } from '@/lib/server/logement/sejour/requetes/lister-rendez-vous';
import { AOUT, acceptee, agent, audit, JUIN, le, preparer, reservee, residence, vieDe } from './outillage';

beforeAll(preparer);

type Fiche = Awaited<ReturnType<typeof residence>>;
const changerResidence = ({ logement }: Fiche, data: { readonly codePostal: string | null }) =>
  base().residence.updateMany({ where: { logements: { some: { id: logement } } }, data });

describe('ouvrir dans la transaction qui encaisse', () => {
  it('vaut avec elle, et pas sans elle', async () => {
    const qui = await reservee();
    const abandon = transaction(async (tx) => {
      expect(await ouvrirSejour(qui.sejour, JUIN.maintenant(), dansLaTransaction(tx))).toBe('ouvert');
      throw new Error('la banque se dédit');
    });
    await expect(abandon).rejects.toThrow('la banque se dédit');
    expect(await base().sejour.count({ where: { id: qui.sejour } })).toBe(0);
    await transaction((tx) => ouvrirSejour(qui.sejour, JUIN.maintenant(), dansLaTransaction(tx)));
    expect((await audit(qui)).fidele).toBe(true);
  });

  it('dix fois à la fois, n’ouvre qu’un séjour', async () => {
    const qui = await reservee();
    const faits = await Promise.all(
      Array.from({ length: 10 }, () => ouvrirSejour(qui.sejour, JUIN.maintenant())),
    );
    expect(faits.filter((fait) => fait === 'ouvert')).toHaveLength(1);
    expect((await audit(qui)).types).toEqual(['sejour_ouvert']);
  });
});

describe('ce que le séjour retient', () => {
  it.each([
    ['35000', 'REN'],
    ['20250', 'COR'],
    ['97200', 'ANT'],
    [null, 'NAT'],
  ])('d’une résidence en %s, le Crous %s', async (codePostal, crous) => {
    const fiche = await residence(1);
    await changerResidence(fiche, { codePostal });
    const qui = await reservee(fiche);
    await ouvrirSejour(qui.sejour, JUIN.maintenant());
    expect((await audit(qui)).ligne.crous).toBe(crous);
  });

  it('d’un département inconnu, seul le national le voit', async () => {
    const fiche = await residence(1);
    await changerResidence(fiche, { codePostal: null });
    const qui = await reservee(fiche);
    await ouvrirSejour(qui.sejour, JUIN.maintenant());
    expect(await consulterSejour(qui.sejour, await agent('REN'))).toBeNull();
    expect(await consulterSejour(qui.sejour, await agent(null))).not.toBeNull();
  });

  it.each([
    [35_000, 35_000],
    [26_150, 26_150],
    [null, 0],
  ])('d’un loyer de %s, un dépôt de %s', async (loyer, depot) => {
    const qui = await reservee(await residence(1, loyer));
    await ouvrirSejour(qui.sejour, JUIN.maintenant());
    expect((await vieDe(qui)).depot).toBe(depot);
  });

  it.each([
    ['2026-06-10', '2026-09-01'],
    ['2026-11-22', '2026-12-01'],
    ['2027-01-05', '2027-01-16'],
  ] as const)('réservé le %s, commence le %s', async (jour, debut) => {
    const qui = await reservee();
    await ouvrirSejour(qui.sejour, le(jour).maintenant());
    expect((await vieDe(qui)).debut).toBe(debut);
  });

  it('réservé trop tard dans l’année, n’a plus de séjour à ouvrir', async () => {
    const qui = await reservee();
    expect(await ouvrirSejour(qui.sejour, le('2027-08-20').maintenant())).toBe('sans_regle');
  });
});

describe('le balayage', () => {
  it('ouvre ce qui manque, au jour où c’était réservé, une fois', async () => {
    const manquants = [await reservee(), await reservee(), await reservee()];
    await balayerSejours(le('2026-11-22'));
    for (const qui of manquants) expect((await vieDe(qui)).debut).toBe('2026-09-01');
    expect((await balayerSejours(le('2026-11-22'))).ouverts).toBe(0);
  });

  it('rappelle chacun la veille, pas ceux d’un autre jour', async () => {
    const fiche = await residence(3);
    const [lina, paul, nour] = [await acceptee(fiche), await acceptee(fiche, 1), await acceptee(fiche, 2)];
    const prendre = ({ sejour, personneId }: typeof lina, creneau: string) =>
      prendreRendezVous({ sejour, personneId, horloge: AOUT }, creneau);
    await prendre(lina, '2026-09-14T09:30');
    await prendre(paul, '2026-09-14T10:00');
    await prendre(nour, '2026-09-15T09:30');
    await rappelerRendezVous(le('2026-09-13'));
    const rappeles = await base().rendezVous.findMany({
      where: { sejourId: { in: [lina.sejour, paul.sejour, nour.sejour] }, rappeleLe: { not: null } },
    });
    expect(rappeles.map(({ sejourId }) => sejourId).sort()).toEqual([lina.sejour, paul.sejour].sort());
  });

  it('les règles de l’année disent combien de jours avant', () => {
    const regles = reglesDuSejour('2026-2027');
    expect(regles.ok && regles.valeur.accueil.rappel).toBe(1);
  });
});
