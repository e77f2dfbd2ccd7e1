import { beforeAll, describe, expect, it } from 'vitest';
import { DUREE_PAGE_BANCAIRE_MS } from '@/lib/domain/paiement';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { balayerCvec, expirer, rappelerLiens } from '@/lib/server/cvec/commandes/balayer';
import { emettreAvisEficash } from '@/lib/server/cvec/commandes/emettre-avis';
import { creerLien } from '@/lib/server/cvec/commandes/lien';
import { lireLien } from '@/lib/server/cvec/requetes/lire-lien';
import {
  ANNEE,
  audit,
  demarrer,
  type Etudiante,
  HEURE,
  MIDI,
  NOVEMBRE,
  notification,
  ouverte,
  preparer,
  repond,
  situationDe,
} from './outillage';

beforeAll(preparer, 60_000);

const apres = (ms: number) => horlogeFixe(new Date(MIDI.getTime() + ms));

/** What was written now is as old as the simulated hour says: the sweep asks for both. */
async function vieillir({ personneId }: Etudiante): Promise<void> {
  const { id: cvecId } = await situationDe({ personneId });
  await base().tentative.updateMany({ where: { cvecId }, data: { inscriteLe: MIDI } });
  await base().lienDePaiement.updateMany({ where: { cvecId }, data: { inscritLe: MIDI } });
}

async function avecCarte() {
  const qui = await ouverte();
  const carte = await demarrer(qui);
  await vieillir(qui);
  return { qui, ...carte };
}

async function avecLien() {
  const qui = await ouverte();
  const cree = await creerLien({ personneId: qui.personneId, annee: ANNEE, horloge: NOVEMBRE });
  if (!cree.ok) throw new Error(cree.refus);
  await vieillir(qui);
  return { qui, jeton: cree.valeur.adresse.split('/').at(-1) ?? '' };
}

const etatDe = async (qui: Etudiante) => (await situationDe(qui)).tentatives[0]?.etat;
const rappelDe = async (qui: Etudiante) => (await situationDe(qui)).liens[0]?.rappel;

describe('une carte sans réponse', () => {
  it('vit encore une milliseconde avant vingt minutes, et plus à vingt minutes', async () => {
    const { qui } = await avecCarte();
    await expirer(apres(DUREE_PAGE_BANCAIRE_MS - 1));
    expect(await etatDe(qui)).toBe('redirigee');
    await expirer(apres(DUREE_PAGE_BANCAIRE_MS));
    expect(await etatDe(qui)).toBe('expiree');
  });

  it('balayée par dix postes à la fois, n’expire qu’une fois', async () => {
    const { qui } = await avecCarte();
    await Promise.all(Array.from({ length: 10 }, () => expirer(apres(DUREE_PAGE_BANCAIRE_MS))));
    const { types, fidele } = await audit(qui);
    expect(types.filter((type) => type === 'tentative_expiree')).toHaveLength(1);
    expect(fidele).toBe(true);
  });

  it('que la banque étudie encore n’expire pas d’elle-même', async () => {
    const { qui, formulaire } = await avecCarte();
    await repond(notification(formulaire, 'en_attente'));
    await expirer(apres(72 * HEURE));
    expect(await etatDe(qui)).toBe('en_attente');
    expect(await repond(notification(formulaire), apres(73 * HEURE))).toBe('transition');
    expect((await audit(qui)).cvec.etat).toBe('acquittee');
  });

  it('payée, refusée ou abandonnée, ne change plus avec l’heure', async () => {
    for (const [issue, etat] of [
      ['accepte', 'payee'],
      ['refuse', 'refusee'],
      ['abandonne', 'abandonnee'],
    ] as const) {
      const { qui, formulaire } = await avecCarte();
      await repond(notification(formulaire, issue));
      await balayerCvec(apres(DUREE_PAGE_BANCAIRE_MS));
      expect(await etatDe(qui)).toBe(etat);
    }
  });
});

describe('un lien', () => {
  it('s’ouvre une milliseconde avant 48 heures, et plus à 48 heures', async () => {
    const { qui, jeton } = await avecLien();
    expect((await lireLien(jeton, apres(48 * HEURE - 1).maintenant()))?.ferme).toBeNull();
    expect((await lireLien(jeton, apres(48 * HEURE).maintenant()))?.ferme).toBe('lien_expire');
    await expirer(apres(48 * HEURE - 1));
    expect((await situationDe(qui)).liens[0]?.etat).toBe('actif');
    await expirer(apres(48 * HEURE));
    expect((await situationDe(qui)).liens[0]?.etat).toBe('expire');
  });

  it('rappelle à la milliseconde où il reste 24 heures, puis 2 heures', async () => {
    const { qui } = await avecLien();
    for (const [ms, attendu] of [
      [24 * HEURE - 1, null],
      [24 * HEURE, '24h'],
      [46 * HEURE - 1, '24h'],
      [46 * HEURE, '2h'],
    ] as const) {
      await rappelerLiens(apres(ms));
      expect(await rappelDe(qui)).toBe(attendu);
    }
  });

  it('dont le premier rappel a manqué n’en envoie qu’un, le plus pressant', async () => {
    const { qui } = await avecLien();
    await rappelerLiens(apres(47 * HEURE));
    expect(await rappelDe(qui)).toBe('2h');
    await rappelerLiens(apres(47.5 * HEURE));
    expect(await rappelDe(qui)).toBe('2h');
  });

  it('payé, remplacé ou éteint n’est plus rappelé', async () => {
    const { qui } = await avecLien();
    await repond(notification((await demarrer(qui)).formulaire));
    await vieillir(qui);
    await balayerCvec(apres(47 * HEURE));
    expect((await situationDe(qui)).liens[0]).toMatchObject({ etat: 'caduc', rappel: null });
  });
});

describe('un avis de paiement en espèces', () => {
  it('vaut jusqu’à la fin de son dernier jour, à Paris', async () => {
    const qui = await ouverte();
    const emis = await emettreAvisEficash({ personneId: qui.personneId, annee: ANNEE, horloge: NOVEMBRE });
    if (!emis.ok) throw new Error(emis.refus);
    await vieillir(qui);
    const fin = (await situationDe(qui)).tentatives[0]?.expireA ?? 0;
    expect(new Date(fin).toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris' })).toBe('00:00:00');
    await expirer(horlogeFixe(new Date(fin - 1)));
    expect(await etatDe(qui)).toBe('creee');
    await expirer(horlogeFixe(new Date(fin)));
    expect(await etatDe(qui)).toBe('expiree');
    const nouvel = await emettreAvisEficash({ personneId: qui.personneId, annee: ANNEE, horloge: NOVEMBRE });
    expect(nouvel.ok && nouvel.valeur.tentative).not.toBe(emis.valeur.tentative);
  });
});

describe('le balayage', () => {
  it('qui n’a rien à faire le dit, et ne touche à personne', async () => {
    const qui = await ouverte();
    const { version } = await situationDe(qui);
    const { fermees, rappels } = await balayerCvec(horlogeFixe(new Date('2018-09-01T10:00:00Z')));
    expect([fermees, rappels]).toEqual([0, 0]);
    expect((await situationDe(qui)).version).toBe(version);
  });
});
