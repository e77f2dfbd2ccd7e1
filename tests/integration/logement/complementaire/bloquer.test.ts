import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { choisirMode } from '@/lib/server/logement/complementaire/commandes/annoncer';
import { bloquerChambre } from '@/lib/server/logement/complementaire/commandes/bloquer';
import { crousDeLaFiche } from '@/lib/server/logement/complementaire/crous';
import { lireFicheConvoitee } from '@/lib/server/logement/complementaire/depot';
import { preparerTaches } from '@/lib/server/taches';
import { ANNEE, a, audit, MAI, nouvelleEtudiante, nouvelleFiche } from '../demande/outillage';
import {
  AGENT,
  apres,
  bloquer,
  fenetreSur,
  ficheARennes,
  HEURE,
  MATIN,
  MINUTE,
  seule,
  tenues,
} from './outillage';

beforeAll(preparerTaches, 60_000);

describe('bloquer une chambre', () => {
  it('la tient quinze minutes, sans avoir de dossier social étudiant', async () => {
    const [fiche, ana] = [await ficheARennes(), await seule()];
    const tenue = await bloquer(ana, fiche);
    expect(tenue).toMatchObject({
      ok: true,
      valeur: {
        echeanceA: apres(15 * MINUTE)
          .maintenant()
          .getTime(),
      },
    });
    const [proposition, ...autres] = await tenues(fiche);
    expect(autres).toEqual([]);
    expect(proposition).toMatchObject({ origine: 'blocage', etat: 'proposee', chambreId: fiche.chambres[0] });
    expect(await audit(ana)).toMatchObject({ fidele: true, types: ['demande_ouverte', 'proposition_faite'] });
  });

  it('demandé deux fois, rend le même blocage', async () => {
    const [fiche, ana] = [await ficheARennes(3), await seule()];
    const une = await bloquer(ana, fiche);
    expect(await bloquer(ana, fiche, apres(MINUTE))).toEqual(une);
    expect(await tenues(fiche)).toHaveLength(1);
  });

  it('ne donne la dernière chambre qu’à une personne', async () => {
    const fiche = await ficheARennes();
    expect((await bloquer(await seule(), fiche)).ok).toBe(true);
    expect(await bloquer(await seule(), fiche)).toEqual({ ok: false, refus: 'plus_de_chambre' });
  });

  it('libre aussitôt l’échéance passée, sans attendre le balayage', async () => {
    const [fiche, ana, ben] = [await ficheARennes(), await seule(), await seule()];
    await bloquer(ana, fiche);
    expect((await bloquer(ben, fiche, apres(14 * MINUTE))).ok).toBe(false);
    // The last millisecond still belongs to who holds.
    expect((await bloquer(ben, fiche, apres(15 * MINUTE))).ok).toBe(false);
    const plusTard = apres(15 * MINUTE + 1_000);
    expect((await lireFicheConvoitee(fiche.logement, ANNEE, plusTard.maintenant()))?.libres).toBe(1);
    expect((await bloquer(ben, fiche, plusTard)).ok).toBe(true);
    expect(await audit(ana)).toMatchObject({
      fidele: true,
      types: ['demande_ouverte', 'proposition_faite', 'proposition_expiree'],
    });
  });

  it('ce qu’un visiteur tient à une date simulée passée n’est pas vieux pour les autres', async () => {
    const [fiche, ana] = [await ficheARennes(), await seule()];
    const enAout = a('2026-08-04T10:00');
    await bloquer(ana, fiche, enAout);
    // By the date it is long over; it really began a moment ago.
    const maintenant = new Date();
    expect((await lireFicheConvoitee(fiche.logement, ANNEE, maintenant))?.libres).toBe(0);
  });

  it('garde une seule chambre par ville, mais plusieurs villes', async () => {
    const [ici, ailleurs] = [await ficheARennes(2), await ficheARennes()];
    const memeVille = await nouvelleFiche(1, ici.ville);
    const ana = await seule();
    expect((await bloquer(ana, ici)).ok).toBe(true);
    expect(await bloquer(ana, memeVille)).toEqual({ ok: false, refus: 'secteur_deja_servi' });
    expect((await bloquer(ana, ailleurs)).ok).toBe(true);
  });

  it('son propre blocage expiré ne l’empêche pas d’en prendre un autre dans la ville', async () => {
    const ici = await ficheARennes();
    const memeVille = await nouvelleFiche(1, ici.ville);
    const ana = await seule();
    await bloquer(ana, ici);
    expect((await bloquer(ana, memeVille, apres(16 * MINUTE))).ok).toBe(true);
    expect((await audit(ana)).fidele).toBe(true);
  });

  it('saute les chambres réservées à d’autres, et commence par celles qui sont réservées à l’étudiante', async () => {
    const adaptee = await ficheARennes(1, 1);
    expect(await bloquer(await seule(), adaptee)).toEqual({ ok: false, refus: 'plus_de_chambre' });
    expect(await bloquer(await seule({ qualites: 2 }), adaptee)).toEqual({
      ok: false,
      refus: 'plus_de_chambre',
    });
    const mixte = await ficheARennes(1, 0);
    const [reservee] = await base().chambre.createManyAndReturn({
      data: [{ logementId: mixte.logement, annee: ANNEE, libelle: 'A', secteur: mixte.ville, exigence: 1 }],
    });
    await bloquer(await seule({ qualites: 1 }), mixte);
    expect((await tenues(mixte)).map(({ chambreId }) => chambreId)).toEqual([reservee?.id]);
  });

  it.each([
    ['avant la phase complémentaire', MAI, 'phase_fermee'],
    ['à la dernière minute des tours', a('2026-07-07T09:59'), 'phase_fermee'],
  ] as const)('est refusé %s', async (_, quand, raison) => {
    expect(await bloquer(await seule(), await ficheARennes(), quand)).toEqual({ ok: false, refus: raison });
  });

  it('est refusé sans demande, pour une fiche inconnue, pour une fiche qui ne se réserve pas, pour une année inconnue', async () => {
    const fiche = await ficheARennes();
    const sans = { ...(await nouvelleEtudiante()) };
    expect(await bloquer(sans, fiche)).toEqual({ ok: false, refus: 'sans_demande' });
    const ana = await seule();
    expect(await bloquer(ana, { logement: 2_000_000_000 })).toEqual({ ok: false, refus: 'fiche_inconnue' });
    await base().logement.update({ where: { id: fiche.logement }, data: { disponible: false } });
    expect(await bloquer(ana, fiche)).toEqual({ ok: false, refus: 'indisponible' });
    const ailleurs = {
      personneId: ana.personneId,
      annee: '2031-2032',
      logement: fiche.logement,
      horloge: MATIN,
    };
    expect(await bloquerChambre(ailleurs)).toEqual({ ok: false, refus: 'campagne_inconnue' });
  });

  it('est refusé dès qu’une fenêtre est annoncée sur la fiche', async () => {
    const fiche = await ficheARennes(3);
    await fenetreSur(fiche);
    expect(await bloquer(await seule(), fiche)).toEqual({ ok: false, refus: 'en_fenetre' });
  });

  it('est refusé quand le Crous de la fiche ne donne que par fenêtres', async () => {
    const fiche = await ficheARennes();
    await base().residence.updateMany({
      where: { logements: { some: { id: fiche.logement } } },
      data: { codePostal: '20200' },
    });
    const choix = { agent: AGENT, crous: 'COR', annee: ANNEE, horloge: MATIN };
    await choisirMode({ ...choix, mode: 'fenetre' });
    expect(await bloquer(await seule(), fiche)).toEqual({ ok: false, refus: 'par_fenetre' });
    await choisirMode({ ...choix, mode: 'blocage' });
    expect((await bloquer(await seule(), fiche)).ok).toBe(true);
  });
});

describe('à l’ouverture, tous à la fois', () => {
  it('cent personnes pour dix chambres : dix la tiennent, une chambre chacune', async () => {
    const fiche = await ficheARennes(10);
    const tous = await Promise.all(Array.from({ length: 100 }, () => seule()));
    const issues = await Promise.all(tous.map((une) => bloquer(une, fiche)));
    expect(issues.filter(({ ok }) => ok)).toHaveLength(10);
    for (const issue of issues) if (!issue.ok) expect(issue.refus).toBe('plus_de_chambre');
    const gardees = await tenues(fiche);
    expect(new Set(gardees.map(({ chambreId }) => chambreId)).size).toBe(10);
    expect(new Set(gardees.map(({ demandeId }) => demandeId)).size).toBe(10);
  }, 60_000);

  it('dix fois la même personne, en même temps : une chambre', async () => {
    const [fiche, ana] = [await ficheARennes(10), await seule()];
    const issues = await Promise.all(Array.from({ length: 10 }, () => bloquer(ana, fiche)));
    expect(issues.some(({ ok }) => ok)).toBe(true);
    expect(await tenues(fiche)).toHaveLength(1);
  });

  it('vingt personnes sur une chambre dont le blocage vient de finir : une la prend', async () => {
    const fiche = await ficheARennes();
    await bloquer(await seule(), fiche);
    const tous = await Promise.all(Array.from({ length: 20 }, () => seule()));
    const issues = await Promise.all(tous.map((une) => bloquer(une, fiche, apres(HEURE))));
    expect(issues.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await tenues(fiche)).toHaveLength(1);
  }, 60_000);

  it('la base refuse un second occupant, quoi que fasse le code', async () => {
    const fiche = await ficheARennes();
    await bloquer(await seule(), fiche);
    const [tenue] = await tenues(fiche);
    const autre = await seule();
    const demande = await base().demandeLogement.findFirstOrThrow({
      where: { personneId: autre.personneId },
    });
    if (!tenue) throw new Error('rien');
    await expect(
      base().proposition.create({
        data: { ...tenue, id: randomUUID(), demandeId: demande.id, secteur: 'ailleurs' },
      }),
    ).rejects.toThrow();
  });
});

describe('le Crous d’une fiche', () => {
  it.each([
    ['35000', 'REN'],
    ['20000', 'COR'],
    ['20200', 'COR'],
    ['97233', 'ANT'],
    ['97400', 'REU'],
    ['75013', 'PAR'],
    ['98800', null],
    [null, null],
  ])('%s : %s', (code, crous) => {
    expect(crousDeLaFiche(code)).toBe(crous);
  });
});
