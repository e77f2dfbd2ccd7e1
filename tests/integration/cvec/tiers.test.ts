import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { preparerEnvoi } from '@/lib/server/courriels';
import { expirer, rappelerLiens } from '@/lib/server/cvec/commandes/balayer';
import { annulerLien, creerLien } from '@/lib/server/cvec/commandes/lien';
import { payerParLien, refuserParLien } from '@/lib/server/cvec/commandes/tiers';
import { lireLien } from '@/lib/server/cvec/requetes/lire-lien';
import { lireMaCvec } from '@/lib/server/cvec/requetes/lire-ma-cvec';
import {
  ANNEE,
  audit,
  demarrer,
  type Etudiante,
  MIDI,
  NOVEMBRE,
  notification,
  ouverte,
  plusTard,
  preparer,
  repond,
  situationDe,
  tachesDe,
} from './outillage';

beforeAll(preparer, 60_000);

const tache = (cle: string) =>
  preparerEnvoi({ cle, destinataire: '', courriel: { sujet: '', texte: '' } }).id;

async function lien({ personneId }: Etudiante, courriel?: string, horloge = NOVEMBRE): Promise<string> {
  const cree = await creerLien({ personneId, annee: ANNEE, horloge, ...(courriel ? { courriel } : {}) });
  if (!cree.ok) throw new Error(cree.refus);
  return cree.valeur.adresse.split('/').at(-1) ?? '';
}

async function payer(jeton: string, courriel?: string, horloge = NOVEMBRE) {
  const demande = {
    jeton,
    cle: randomUUID(),
    langue: 'fr',
    horloge,
    ...(courriel ? { courriel } : {}),
  } as const;
  return payerParLien(demande);
}

async function commencer(jeton: string, courriel?: string) {
  const demarre = await payer(jeton, courriel);
  if (!demarre.ok) throw new Error(demarre.refus);
  return demarre.valeur;
}

/** Makes a link really old: the sweep looks at the hour of the base as well. */
const vieillir = async ({ personneId }: Etudiante) => {
  await base().$executeRaw`update "LienDePaiement" l set "inscritLe" = l."creeLe" from "Cvec" c
    where c.id = l."cvecId" and c."personneId" = ${personneId}::uuid`;
};

describe('le lien donné à un tiers', () => {
  it('ne montre qu’un prénom, une initiale, une année et un montant', async () => {
    const jeton = await lien(await ouverte());
    expect(jeton).toMatch(/^[\w-]{43}$/);
    expect(await lireLien(jeton, MIDI)).toEqual({
      ...{ pour: 'Lina M.', annee: ANNEE, centimes: 10_500, ferme: null, enCours: false },
      expireA: MIDI.getTime() + 48 * 3_600_000,
    });
  });

  it('n’est pas dans la base : seule son empreinte y est', async () => {
    const etudiante = await ouverte();
    const jeton = await lien(etudiante);
    const lignes = await base().lienDePaiement.findMany({
      where: { cvec: { personneId: etudiante.personneId } },
    });
    expect(JSON.stringify(lignes)).not.toContain(jeton);
    expect((await lireMaCvec(etudiante.personneId, ANNEE, MIDI))?.lien?.adresse).toContain(jeton);
  });

  it.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}'`])('ne s’ouvre pas avec « %s »', async (jeton) => {
    expect(await lireLien(jeton, MIDI)).toBeNull();
    expect(await payer(jeton)).toEqual({ ok: false, refus: 'introuvable' });
  });

  it('payé, acquitte avec le code 76 et donne un reçu', async () => {
    const etudiante = await ouverte();
    const { formulaire, tentative } = await commencer(await lien(etudiante), 'parent@exemple.fr');
    expect(await repond(notification(formulaire))).toBe('transition');
    const { attestation, liens } = await situationDe(etudiante);
    expect([attestation?.code, liens[0]?.etat]).toEqual(['76', 'paye']);
    expect(await tachesDe([tache(`cvec-recu:${tentative}`)])).toBe(1);
    expect((await audit(etudiante)).fidele).toBe(true);
  });

  it('envoyé par le portail, part par courriel et sert au reçu', async () => {
    const etudiante = await ouverte();
    const jeton = await lien(etudiante, 'oncle@exemple.fr');
    const { liens } = await situationDe(etudiante);
    expect(await tachesDe([tache(`cvec-lien:${liens[0]?.id}`)])).toBe(1);
    const { formulaire, tentative } = await commencer(jeton);
    await repond(notification(formulaire));
    expect(await tachesDe([tache(`cvec-recu:${tentative}`)])).toBe(1);
  });

  it('refusé avec une raison, prévient l’étudiante et lui rend la main', async () => {
    const etudiante = await ouverte();
    const jeton = await lien(etudiante);
    expect(await refuserParLien({ jeton, motif: 'impossible', horloge: NOVEMBRE })).toEqual({
      ok: true,
      valeur: 'refuse',
    });
    const { liens, vie } = await situationDe(etudiante);
    expect(liens[0]).toMatchObject({ etat: 'refuse', motif: 'impossible' });
    expect(vie.acquittement).toBeNull();
    expect(await tachesDe([tache(`cvec-lien-refuse:${liens[0]?.id}`)])).toBe(1);
    expect(await payer(jeton)).toEqual({ ok: false, refus: 'lien_ferme' });
  });

  it('renouvelé, meurt pour le nouveau, même pressé dix fois', async () => {
    const etudiante = await ouverte();
    const jetons = await Promise.all(Array.from({ length: 10 }, () => lien(etudiante)));
    const ouverts = await Promise.all(jetons.map((jeton) => lireLien(jeton, MIDI)));
    expect(ouverts.filter((l) => l?.ferme === null)).toHaveLength(1);
    expect((await audit(etudiante)).fidele).toBe(true);
  });

  it('annulé, ne s’ouvre plus', async () => {
    const etudiante = await ouverte();
    const jeton = await lien(etudiante);
    await annulerLien({ personneId: etudiante.personneId, annee: ANNEE, horloge: NOVEMBRE });
    expect((await lireLien(jeton, MIDI))?.ferme).toBe('lien_ferme');
  });

  it('couru par l’étudiante : un règlement, un remboursement, quel que soit l’ordre', async () => {
    for (let tour = 0; tour < 5; tour++) {
      const etudiante = await ouverte();
      const duTiers = await commencer(await lien(etudiante));
      const sienne = await demarrer(etudiante);
      await Promise.all([repond(notification(duTiers.formulaire)), repond(notification(sienne.formulaire))]);
      const { vivantes, payees, solde, remboursements, fidele } = await audit(etudiante);
      expect([vivantes, payees, solde, remboursements.length, fidele]).toEqual([1, 2, 0, 1, true]);
    }
  });
});

describe('l’heure d’un lien', () => {
  it('se ferme à 48 heures, prévient, et prend encore l’argent qui était en route', async () => {
    const etudiante = await ouverte();
    const jeton = await lien(etudiante);
    const { formulaire } = await commencer(jeton);
    expect((await lireLien(jeton, plusTard(48).maintenant()))?.ferme).toBe('lien_expire');
    expect(await payer(jeton, undefined, plusTard(48))).toEqual({ ok: false, refus: 'lien_expire' });
    await vieillir(etudiante);
    await expirer(plusTard(24 * 30));
    const { liens } = await situationDe(etudiante);
    expect(liens[0]?.etat).toBe('expire');
    expect(await tachesDe([tache(`cvec-lien-expire:${liens[0]?.id}`)])).toBe(1);
    expect(await repond(notification(formulaire), plusTard(50))).toBe('transition');
    expect((await situationDe(etudiante)).liens[0]?.etat).toBe('paye');
  });

  it('rappelle à 24 heures et à 2 heures de la fin, une fois chacun', async () => {
    const etudiante = await ouverte();
    await lien(etudiante);
    await vieillir(etudiante);
    const { liens } = await situationDe(etudiante);
    const rappels = ['24h', '2h'].map((cle) => tache(`cvec-rappel:${liens[0]?.id}:${cle}`));
    for (const [heures, attendus] of [
      [23, 0],
      [24, 1],
      [30, 1],
      [46, 2],
      [47, 2],
    ] as const) {
      await Promise.all([rappelerLiens(plusTard(heures)), rappelerLiens(plusTard(heures))]);
      expect(await tachesDe(rappels)).toBe(attendus);
    }
  });

  it('n’est pas celle d’un visiteur qui simule un jour passé', async () => {
    const etudiante = await ouverte();
    await lien(etudiante);
    await demarrer(etudiante);
    await expirer({ maintenant: () => new Date(), aujourdhui: NOVEMBRE.aujourdhui });
    expect((await situationDe(etudiante)).liens[0]?.etat).toBe('actif');
  });
});
