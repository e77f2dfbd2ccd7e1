import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { libererEchues } from '@/lib/server/logement/complementaire/commandes/liberer-echues';
import {
  alerterLesRecherches,
  oublierLesAnciennes,
} from '@/lib/server/logement/recherches/commandes/alerter';
import { jetonDArret } from '@/lib/server/logement/recherches/jeton';
import { baseDuFichier } from '../../base-du-fichier';
import { courrielsDe } from '../../compte/outillage';
import { semerCommunes } from '../../dossier/outillage';
import { apres, bloquer, fenetreSur, ficheARennes, HEURE, seule } from '../complementaire/outillage';
import { ANNEE, type Fiche } from '../demande/outillage';
import { chercheuse } from './outillage';

// Whoever alerts, alerts everybody: the searches and the rooms of other tests stay out of it.
baseDuFichier();
beforeAll(semerCommunes, 60_000);

const dans = (heures: number) => ({
  ...horlogeSysteme,
  maintenant: () => new Date(Date.now() + heures * HEURE),
});

async function recus(email: string, quand = horlogeSysteme) {
  await alerterLesRecherches(quand);
  return courrielsDe(email, 0).then(() => base().courrielLocal.findMany({ where: { destinataire: email } }));
}

/** A room that was held and frees. */
async function liberer(fiche: Fiche) {
  await base().proposition.updateMany({
    where: { logementId: fiche.logement, etat: 'proposee' },
    data: { etat: 'expiree', closeLe: new Date() },
  });
}

/** A name that only letters make, as a search reads it: no other test has it. */
const nouveauNom = (): string =>
  `bourg ${randomUUID()
    .replace(/\W/g, '')
    .replace(/\d/g, (c) => 'ghijklmnop'[Number(c)] ?? '')}`;

async function ficheNommee(nombre = 1) {
  const [fiche, ville] = [await ficheARennes(nombre), nouveauNom()];
  await base().residence.updateMany({
    where: { logements: { some: { id: fiche.logement } } },
    data: { villeNormalisee: ville },
  });
  return { ...fiche, ville };
}

async function ficheTenue(modifs: object = {}) {
  const fiche = await ficheNommee();
  await base().logement.update({
    where: { id: fiche.logement },
    data: { loyerMin: 30_000, loyerSeulMin: 30_000, surfaceMax: 18, ...modifs },
  });
  await bloquer(await seule(), fiche);
  return fiche;
}

describe('une alerte', () => {
  it('part quand une chambre se libère, une fois, avec la fiche et de quoi arrêter', async () => {
    const fiche = await ficheTenue();
    const { email, recherche } = await chercheuse({ ou: fiche.ville });
    expect(await recus(email)).toEqual([]);
    await liberer(fiche);
    const [courriel, ...autres] = await recus(email);
    expect(autres).toEqual([]);
    expect(courriel?.texte).toContain(`/logement/${fiche.logement}`);
    expect(courriel?.texte).toContain('aucune priorité');
    expect(courriel?.texte).toContain(`/logement/recherches/arreter/${jetonDArret(recherche)}`);
    expect(await recus(email)).toHaveLength(1);
    expect(await recus(email, dans(2))).toHaveLength(1);
  });

  it('part au plus une fois par heure, et dit alors tout ce qui s’est libéré', async () => {
    const [une, deux] = [await ficheTenue(), await ficheTenue()];
    await base().residence.updateMany({
      where: { logements: { some: { id: deux.logement } } },
      data: { villeNormalisee: une.ville },
    });
    const { email } = await chercheuse({ ou: une.ville });
    await liberer(une);
    expect(await recus(email)).toHaveLength(1);
    await bloquer(await seule(), une);
    await liberer(une);
    await liberer(deux);
    expect(await recus(email, dans(0.9))).toHaveLength(1);
    const [, seconde] = (await recus(email, dans(1.1))).sort(
      (x, y) => x.envoyeLe.getTime() - y.envoyeLe.getTime(),
    );
    expect(seconde?.texte).toContain(`/logement/${une.logement}`);
    expect(seconde?.texte).toContain(`/logement/${deux.logement}`);
    expect(seconde?.texte).toMatch(/2\slogements ont/);
  });

  it('part à tous ceux que la chambre intéresse, dans le même passage', async () => {
    const fiche = await ficheTenue();
    const tous = await Promise.all([1, 2, 3, 4].map(() => chercheuse({ ou: fiche.ville })));
    await liberer(fiche);
    await alerterLesRecherches(horlogeSysteme);
    const instants = await base().rechercheSauvee.findMany({
      where: { id: { in: tous.map(({ recherche }) => recherche) } },
      select: { alerteeLe: true },
    });
    expect(new Set(instants.map(({ alerteeLe }) => alerteeLe?.getTime())).size).toBe(1);
    for (const { email } of tous) expect(await courrielsDe(email, 1)).toHaveLength(1);
  });

  it('deux balayages à la fois n’en envoient qu’une', async () => {
    const fiche = await ficheTenue();
    const { email } = await chercheuse({ ou: fiche.ville });
    await liberer(fiche);
    await Promise.all([1, 2, 3].map(() => alerterLesRecherches(horlogeSysteme)));
    expect(await recus(email)).toHaveLength(1);
  });

  it('ne part pas pour une chambre déjà reprise', async () => {
    const fiche = await ficheTenue();
    const { email } = await chercheuse({ ou: fiche.ville });
    await liberer(fiche);
    await bloquer(await seule(), fiche);
    expect(await recus(email)).toEqual([]);
  });

  it('part aussi pour des chambres ajoutées et pour une fenêtre annoncée', async () => {
    const neuve = await ficheNommee(0);
    const a = await chercheuse({ ou: neuve.ville });
    await base().chambre.create({
      data: { logementId: neuve.logement, annee: ANNEE, libelle: '1', secteur: neuve.ville },
    });
    expect(await recus(a.email)).toHaveLength(1);
    const annoncee = await ficheNommee(1);
    const b = await chercheuse({ ou: annoncee.ville });
    await fenetreSur(annoncee);
    expect(await recus(b.email)).toHaveLength(1);
  });

  it('part quand un blocage oublié est repris par le suivant qui regarde', async () => {
    const fiche = await ficheTenue();
    const { email } = await chercheuse({ ou: fiche.ville });
    expect(await libererEchues(fiche.logement, ANNEE, apres(HEURE))).toBe(1);
    expect(await recus(email)).toHaveLength(1);
  });

  it.each([
    ['un loyer assez bas', { loyer: '300' }, true],
    ['un loyer trop haut', { loyer: '299' }, false],
    ['le loyer de ce mode de vie', { loyer: '300', mode: 'seul' }, true],
    ['un mode de vie que la fiche n’a pas', { mode: 'couple' }, false],
    ['une surface assez grande', { surface: '18' }, true],
    ['une surface trop petite', { surface: '19' }, false],
    ['un équipement absent', { equipement: 'wc' }, false],
    ['un logement adapté', { adapte: 'oui' }, false],
    ['un lieu d’études trop loin', { etudes: 'Rennes', rayon: '2' }, false],
  ])('compare %s', async (_, parametres, dite) => {
    const fiche = await ficheTenue();
    const { email } = await chercheuse({ ou: fiche.ville, ...parametres });
    await liberer(fiche);
    expect(await recus(email)).toHaveLength(dite ? 1 : 0);
  });

  it('trouve autour d’un lieu d’études, par code postal, par résidence', async () => {
    const fiche = await ficheTenue();
    await base().residence.updateMany({
      where: { logements: { some: { id: fiche.logement } } },
      data: { latitude: 48.11, longitude: -1.68, codePostal: '35700', nomNormalise: `clos ${fiche.ville}` },
    });
    const [autour, code, residence] = await Promise.all([
      chercheuse({ etudes: 'Rennes', rayon: '5' }),
      chercheuse({ ou: '35700' }),
      chercheuse({ ou: `clos ${fiche.ville}` }),
    ]);
    await liberer(fiche);
    for (const { email } of [autour, code, residence]) expect(await recus(email)).toHaveLength(1);
  });
});

describe('ce qui s’est libéré', () => {
  it('s’oublie au bout d’un jour', async () => {
    const fiche = await ficheTenue();
    await liberer(fiche);
    await base().logementLibere.updateMany({
      where: { logementId: fiche.logement },
      data: { libereLe: new Date(Date.now() - 25 * HEURE) },
    });
    await liberer(await ficheTenue());
    await oublierLesAnciennes();
    expect(await base().logementLibere.count({ where: { logementId: fiche.logement } })).toBe(0);
  });
});
