import { beforeAll, describe, expect, it } from 'vitest';
import { creneauxDe, fenetreDeRendezVous, reglesDuSejour } from '@/lib/domain/logement/sejour';
import { base } from '@/lib/server/base';
import { rappelerRendezVous } from '@/lib/server/logement/sejour/commandes/balayer';
import { desister } from '@/lib/server/logement/sejour/commandes/partir';
import {
  attendreUnRendezVous,
  libererRendezVous,
  nePlusAttendre,
  prendreRendezVous,
} from '@/lib/server/logement/sejour/commandes/rendez-vous';
import { lireSejour } from '@/lib/server/logement/sejour/depot';
import { plier } from '@/lib/server/logement/sejour/ics';
import { listerRendezVous } from '@/lib/server/logement/sejour/requetes/lister-rendez-vous';
import { montrerAgenda, produireIcs } from '@/lib/server/logement/sejour/requetes/montrer-agenda';
import {
  AOUT,
  acceptee,
  audit,
  deposee,
  entree,
  type Locataire,
  le,
  preparer,
  residence,
  vieDe,
} from './outillage';

beforeAll(preparer);

const qui = ({ sejour, personneId }: Locataire, horloge = AOUT) => ({ sejour, personneId, horloge });
const prendre = (locataire: Locataire, creneau: string, horloge = AOUT) =>
  prendreRendezVous(qui(locataire, horloge), creneau);
const raison = (fait: { readonly ok: boolean; readonly refus?: unknown }) => (fait.ok ? 'fait' : fait.refus);

/** Takes every hour of the window but these, for somebody who isn't there. */
async function toutPrendre({ sejour }: Locataire, sauf: readonly string[] = []) {
  const regles = reglesDuSejour('2026-2027');
  const lu = await lireSejour({ par: 'id', id: sejour });
  if (!regles.ok || !lu) throw new Error('séjour absent');
  const dates = { debut: '2026-09-01', fin: '2027-08-31' } as const;
  const fenetre = fenetreDeRendezVous(regles.valeur, 'entree', dates, '2026-08-20');
  const creneaux = creneauxDe(regles.valeur, fenetre).filter((creneau) => !sauf.includes(creneau));
  await base().$executeRaw`
    insert into "RendezVous" (id, "sejourId", "residenceId", genre, creneau, etat, "prisLe", "closLe")
    select gen_random_uuid(), ${sejour}::uuid, ${lu.residenceId}, 'entree', c, 'honore', now(), now()
    from unnest(${[...creneaux]}::text[]) c`;
}

describe('une heure à la résidence', () => {
  it('se prend, se déplace et se rend, et les lignes disent ce que dit le journal', async () => {
    const lina = await acceptee();
    expect(raison(await prendre(lina, '2026-09-01T09:30'))).toBe('fait');
    expect((await vieDe(lina)).etat).toBe('cles');
    expect(raison(await prendre(lina, '2026-09-02T14:00'))).toBe('fait');
    expect((await audit(lina)).fidele).toBe(true);
    expect(raison(await libererRendezVous(qui(lina)))).toBe('fait');
    const { fidele, vie } = await audit(lina);
    expect([fidele, vie.etat]).toEqual([true, 'admission_acceptee']);
    expect(raison(await libererRendezVous(qui(lina)))).toBe('sans_rendez_vous');
  });

  it('n’est qu’à une personne : de dix qui la veulent en même temps, une l’a', async () => {
    const fiche = await residence(10);
    const tous: Locataire[] = [];
    for (let rang = 0; rang < 10; rang++) tous.push(await acceptee(fiche, rang));
    const faits = await Promise.all(tous.map((locataire) => prendre(locataire, '2026-09-01T09:30')));
    expect(faits.map(raison).sort()).toEqual([...Array(9).fill('creneau_pris'), 'fait']);
    expect(
      await base().rendezVous.count({ where: { etat: 'pris', sejourId: { in: tous.map((t) => t.sejour) } } }),
    ).toBe(1);
  });

  it('la base le tient aussi, sans nous', async () => {
    const fiche = await residence(2);
    const [lina, paul] = [await acceptee(fiche), await acceptee(fiche, 1)];
    await prendre(lina, '2026-09-01T09:30');
    const { residenceId } = await base().sejour.findUniqueOrThrow({ where: { id: paul.sejour } });
    const double = base().$executeRaw`
      insert into "RendezVous" (id, "sejourId", "residenceId", genre, creneau, etat, "prisLe")
      values (gen_random_uuid(), ${paul.sejour}::uuid, ${residenceId}, 'entree', '2026-09-01T09:30', 'pris', now())`;
    await expect(double).rejects.toThrow(/RendezVous_un_par_creneau|23505/);
  });

  it.each([
    ['un dimanche', '2026-09-06T09:30'],
    ['avant le séjour', '2026-08-31T09:30'],
    ['n’importe quoi', '; DROP TABLE'],
  ])('ne se prend pas : %s', async (_, creneau) => {
    expect(raison(await prendre(await acceptee(), creneau))).toBe('creneau_inconnu');
  });

  it('ne se prend pas avant la décision acceptée, ni pour une autre', async () => {
    const [depose, lina] = [await deposee(), await acceptee()];
    expect(raison(await prendre(depose, '2026-09-01T09:30'))).toBe('hors_etat');
    const autre = { ...lina, personneId: depose.personneId };
    expect(raison(await prendre(autre, '2026-09-01T09:30'))).toBe('introuvable');
    expect(await montrerAgenda(lina.sejour, depose.personneId, AOUT)).toBeNull();
    expect(await montrerAgenda(depose.sejour, depose.personneId, AOUT)).toBeNull();
    expect(await montrerAgenda('pas un identifiant', lina.personneId, AOUT)).toBeNull();
  });
});

describe('la liste d’attente', () => {
  it('ne s’ouvre que quand tout est pris, et se quitte', async () => {
    const fiche = await residence(2);
    const [lina, paul] = [await acceptee(fiche), await acceptee(fiche, 1)];
    expect(raison(await attendreUnRendezVous(qui(paul)))).toBe('encore_libre');
    await toutPrendre(lina);
    expect((await montrerAgenda(paul.sejour, paul.personneId, AOUT))?.libres).toEqual([]);
    expect(raison(await attendreUnRendezVous(qui(paul)))).toBe('fait');
    expect(raison(await attendreUnRendezVous(qui(paul)))).toBe('deja_en_attente');
    expect(await montrerAgenda(paul.sejour, paul.personneId, AOUT)).toMatchObject({
      enAttente: true,
      devant: 0,
    });
    expect((await audit(paul)).fidele).toBe(true);
    expect(raison(await nePlusAttendre(qui(paul)))).toBe('fait');
    expect((await audit(paul)).fidele).toBe(true);
  });

  it('une heure rendue va au premier qui attend, dans la même transaction', async () => {
    const fiche = await residence(3);
    const [lina, paul, nour] = [await acceptee(fiche), await acceptee(fiche, 1), await acceptee(fiche, 2)];
    await prendre(lina, '2026-09-03T10:00');
    await toutPrendre(lina, ['2026-09-03T10:00']);
    await attendreUnRendezVous(qui(paul));
    await attendreUnRendezVous(qui(nour, le('2026-08-20', '11:00')));
    expect(await montrerAgenda(nour.sejour, nour.personneId, AOUT)).toMatchObject({ devant: 1 });
    await libererRendezVous(qui(lina));
    const servi = await audit(paul);
    expect(servi.vie).toMatchObject({ etat: 'cles', attente: null });
    expect(servi.vie.rendezVous.entree?.creneau).toBe('2026-09-03T10:00');
    expect(servi.fidele).toBe(true);
    expect((await vieDe(nour)).attente).toBe('entree');
    expect(await montrerAgenda(nour.sejour, nour.personneId, AOUT)).toMatchObject({ devant: 0 });
  });

  it('un désistement sert aussi le suivant, et deux qui rendent en même temps servent deux personnes', async () => {
    const fiche = await residence(4);
    const gens: Locataire[] = [];
    for (let rang = 0; rang < 4; rang++) gens.push(await acceptee(fiche, rang));
    const [lina, paul, nour, ali] = gens as [Locataire, Locataire, Locataire, Locataire];
    await prendre(lina, '2026-09-03T10:00');
    await prendre(paul, '2026-09-03T10:30');
    await toutPrendre(lina, ['2026-09-03T10:00', '2026-09-03T10:30']);
    await attendreUnRendezVous(qui(nour));
    await attendreUnRendezVous(qui(ali));
    await Promise.all([desister(qui(lina)), libererRendezVous(qui(paul))]);
    const creneaux = [(await vieDe(nour)).rendezVous.entree, (await vieDe(ali)).rendezVous.entree];
    expect(creneaux.map((pris) => pris?.creneau).sort()).toEqual(['2026-09-03T10:00', '2026-09-03T10:30']);
    for (const locataire of gens) expect((await audit(locataire)).fidele).toBe(true);
  });
});

describe('le rappel', () => {
  it('part la veille, une fois', async () => {
    const lina = await acceptee();
    await prendre(lina, '2026-09-08T09:30');
    expect(await rappelerRendezVous(le('2026-09-06', '23:00'))).toBe(0);
    expect(await rappelerRendezVous(le('2026-09-07'))).toBeGreaterThanOrEqual(1);
    expect(await rappelerRendezVous(le('2026-09-07', '12:00'))).toBe(0);
    const marque = await base().rendezVous.findFirstOrThrow({ where: { sejourId: lina.sejour } });
    expect(marque.rappeleLe).not.toBeNull();
  });
});

describe('le jour d’une résidence, pour le Crous', () => {
  it('se lit en ordre, du Crous de l’agent seulement', async () => {
    const fiche = await residence(2);
    const [lina, paul] = [await acceptee(fiche), await acceptee(fiche, 1)];
    await prendre(lina, '2026-09-09T14:00');
    await prendre(paul, '2026-09-09T09:30');
    const siens = (rendezVous: Awaited<ReturnType<typeof listerRendezVous>>) =>
      rendezVous.filter(({ sejour }) => sejour === lina.sejour || sejour === paul.sejour);
    const duJour = siens(await listerRendezVous('REN', '2026-09-09'));
    expect(duJour.map(({ creneau }) => creneau)).toEqual(['2026-09-09T09:30', '2026-09-09T14:00']);
    expect(duJour[0]).toMatchObject({ prenom: 'Lina', etat: 'cles', honore: false, genre: 'entree' });
    expect(siens(await listerRendezVous(null, '2026-09-09'))).toHaveLength(2);
    expect(siens(await listerRendezVous('LIL', '2026-09-09'))).toEqual([]);
    expect(siens(await listerRendezVous('REN', '2026-09-10'))).toEqual([]);
  });
});

describe('le fichier d’agenda', () => {
  it('dit l’heure de Paris, le lieu, et grandit à chaque changement', async () => {
    const lina = await acceptee();
    expect(await produireIcs(lina.sejour, lina.personneId, AOUT)).toBeNull();
    await prendre(lina, '2026-09-01T09:30');
    const premier = (await produireIcs(lina.sejour, lina.personneId, AOUT)) ?? '';
    expect(premier).toContain('DTSTART;TZID=Europe/Paris:20260901T093000\r\n');
    expect(premier).toContain('DTEND;TZID=Europe/Paris:20260901T100000\r\n');
    expect(premier).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n');
    expect(premier).toContain(`UID:entree-${lina.sejour}@guichet.invalid\r\n`);
    expect(premier).toContain('SEQUENCE:0\r\n');
    expect(premier).toMatch(/LOCATION:Les Tilleuls\\, 1 rue du Test/);
    await prendre(lina, '2026-09-02T09:30');
    expect(await produireIcs(lina.sejour, lina.personneId, AOUT)).toContain('SEQUENCE:1\r\n');
  });

  it('a des lignes de 75 octets au plus, qui se recollent sans rien perdre', async () => {
    const lina = await acceptee();
    await prendre(lina, '2026-09-01T09:30');
    const fichier = (await produireIcs(lina.sejour, lina.personneId, AOUT)) ?? '';
    for (const ligne of fichier.split('\r\n')) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75);
    expect(fichier.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longue = `DESCRIPTION:${'é;à '.repeat(60)}`;
    expect(plier(longue).replaceAll('\r\n ', '')).toBe(longue);
  });

  it('sert aussi au départ, dans les derniers jours', async () => {
    const lina = await entree();
    const aout = le('2027-08-20');
    expect(raison(await prendre(lina, '2027-08-31T16:00', aout))).toBe('fait');
    const fichier = await produireIcs(lina.sejour, lina.personneId, aout);
    expect(fichier).toContain('SUMMARY:État des lieux de sortie\\, Les Tilleuls');
  });
});
