import { beforeAll, describe, expect, it } from 'vitest';
import { repondreControle } from '@/lib/server/attestation/requetes/repondre-controle';
import { base, transaction } from '@/lib/server/base';
import { apresDecision } from '@/lib/server/cvec';
import { exonererAutomatiquement } from '@/lib/server/cvec/commandes/exonerer';
import { rattraperBoursiers } from '@/lib/server/cvec/commandes/rattraper';
import { lireAttestation } from '@/lib/server/cvec/requetes/attestations';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { nouvelAgent } from '../agents/outillage';
import { courrielsSur } from '../etablissement/outillage-acces';
import {
  ANNEE,
  audit,
  demarrer,
  type Etudiante,
  NOVEMBRE,
  notification,
  ouverte,
  payee,
  plusTard,
  preparer,
  repond,
} from './outillage';

beforeAll(preparer, 60_000);

type EtatDossier = 'notifie_conditionnel' | 'rejete' | 'en_examen';
type Qui = Pick<Etudiante, 'personneId'>;

/** What the DSE of the year answers, and what follows in the same transaction. */
async function repondreAuDossier({ personneId }: Qui, etat: EtatDossier, suivre = true, horloge = NOVEMBRE) {
  await transaction(async (tx) => {
    const cle = { personneId, campagne: ANNEE };
    const data = { etat, modifieLe: horloge.maintenant() };
    await tx.dossier.upsert({
      where: { personneId_campagne: cle },
      create: { ...cle, ...data, version: 1, brouillon: {}, versionParcours: 'x' },
      update: data,
      select: { id: true },
    });
    if (suivre) await apresDecision(tx, { personneId, annee: ANNEE, horloge });
  });
}

/** Exempted by a notified bourse. */
async function boursiere() {
  const qui = await ouverte();
  await repondreAuDossier(qui, 'notifie_conditionnel');
  return qui;
}

const demandesDe = ({ personneId }: Qui) =>
  base().demandeInstruction.findMany({
    where: { personneId, genre: 'retrait_exoneration_cvec' },
    orderBy: { id: 'asc' },
  });

async function examinee() {
  const qui = await boursiere();
  await repondreAuDossier(qui, 'rejete');
  const [demande] = await demandesDe(qui);
  return { ...qui, demande: demande?.id ?? '' };
}

const decider = async (demande: string, decision: string, crous = 'REN') =>
  deciderDemande({
    ...{ demande, decision, motivation: 'Le recours est épuisé.', horloge: NOVEMBRE },
    agent: await nouvelAgent({ role: 'instruction', crous }),
  });

const controler = async (numero: string, etudiant = 'MARTI') => {
  const reponse = await repondreControle({
    code: numero,
    etudiant,
    adresse: crypto.randomUUID(),
    horloge: NOVEMBRE,
  });
  return reponse.status;
};

describe('une bourse qui devient un refus', () => {
  it('demande au Crous, prévient, et ne touche pas à l’attestation', async () => {
    const qui = await examinee();
    const { cvec, types, fidele, vivantes } = await audit(qui);
    expect([cvec.etat, fidele, vivantes]).toEqual(['acquittee', true, 1]);
    expect(types.at(-1)).toBe('retrait_propose');
    expect(await demandesDe(qui)).toMatchObject([
      { etat: 'deposee', categorie: 'boursier', crous: 'REN', objetId: cvec.id },
    ]);
    expect(await controler(cvec.attestations[0]?.numero ?? '')).toBe(200);
    const [courriel] = await courrielsSur(qui.email, /est réexaminée/);
    expect(courriel?.texte).toContain('Votre attestation reste valable');
    const montree = await montrerCvec(qui.personneId, ANNEE, NOVEMBRE);
    expect(montree?.exonerations).toMatchObject([{ etat: 'deposee', categorie: 'boursier' }]);
  });

  it('ne demande qu’une fois, et rien pour qui n’a pas été exonéré par elle', async () => {
    const qui = await examinee();
    await repondreAuDossier(qui, 'rejete');
    expect(await demandesDe(qui)).toHaveLength(1);
    for (const autre of [await ouverte(), await payee()]) {
      await repondreAuDossier(autre, 'rejete');
      expect(await demandesDe(autre)).toEqual([]);
    }
    const aidee = await ouverte();
    await base().allocationAnnuelle.create({
      data: { personneId: aidee.personneId, annee: ANNEE, notifieeLe: NOVEMBRE.maintenant() },
    });
    await exonererAutomatiquement({ personneId: aidee.personneId, annee: ANNEE, horloge: NOVEMBRE });
    await repondreAuDossier(aidee, 'rejete');
    expect(await demandesDe(aidee)).toEqual([]);
  });

  it('ne fait rien d’une réponse qui n’est pas validée', async () => {
    const qui = await boursiere();
    await expect(
      transaction(async (tx) => {
        await tx.dossier.updateMany({ where: { personneId: qui.personneId }, data: { etat: 'rejete' } });
        await apresDecision(tx, { personneId: qui.personneId, annee: ANNEE, horloge: NOVEMBRE });
        throw new Error('panne');
      }),
    ).rejects.toThrow('panne');
    expect(await demandesDe(qui)).toEqual([]);
    expect((await audit(qui)).fidele).toBe(true);
  });
});

describe('l’agent retire', () => {
  it('l’attestation est annulée partout, et l’étudiante doit régler', async () => {
    const qui = await examinee();
    expect(await decider(qui.demande, 'accorder')).toMatchObject({ ok: true });
    const { cvec, fidele, vivantes, types } = await audit(qui);
    expect([cvec.etat, cvec.acquitteeLe, fidele, vivantes]).toEqual(['a_choisir', null, true, 0]);
    expect(cvec.attestations[0]?.annuleeLe).toEqual(NOVEMBRE.maintenant());
    expect(types.at(-1)).toBe('exoneration_retiree');
    const numero = cvec.attestations[0]?.numero ?? '';
    expect(await controler(numero)).toBe(400);
    expect(await lireAttestation(qui.personneId, ANNEE)).toBeNull();
    const [courriel] = await courrielsSur(qui.email, /est retirée/);
    expect(courriel?.texte.replace(/\s/g, ' ')).toContain('code de l’éducation, L. 841-5');
    expect(courriel?.texte).toContain(numero);
    expect(await decider(qui.demande, 'accorder')).toMatchObject({ refus: { type: 'deja_decidee' } });
  });

  it('un paiement qui vient ensuite règle l’année : une autre attestation, et son courriel', async () => {
    const qui = await examinee();
    await decider(qui.demande, 'accorder');
    const { formulaire } = await demarrer(qui);
    await repond(notification(formulaire));
    const { cvec, fidele, vivantes, solde, remboursements } = await audit(qui);
    expect([cvec.etat, fidele, vivantes, solde]).toEqual(['acquittee', true, 1, 0]);
    expect([cvec.attestations.length, remboursements.length]).toEqual([2, 0]);
    expect(cvec.attestations.map(({ code }) => code).sort()).toEqual(['71', '75']);
    expect(await courrielsSur(qui.email, /attestation CVEC/, 2)).toHaveLength(2);
    const seconde = base().attestation.updateMany({ where: { cvecId: cvec.id }, data: { annuleeLe: null } });
    await expect(seconde, 'deux attestations vivantes').rejects.toThrow();
  });

  it('un paiement encaissé avant se rend, celui d’après règle', async () => {
    const qui = await ouverte();
    const [un, deux] = [await demarrer(qui), await demarrer(qui)];
    await repondreAuDossier(qui, 'notifie_conditionnel');
    await repond(notification(un.formulaire));
    await repondreAuDossier(qui, 'rejete');
    const [demande] = await demandesDe(qui);
    await decider(demande?.id ?? '', 'accorder');
    expect((await audit(qui)).cvec.etat).toBe('carte_en_cours');
    await repond(notification(deux.formulaire));
    const { fidele, vivantes, solde, remboursements, payees } = await audit(qui);
    expect([fidele, vivantes, solde, payees, remboursements.length]).toEqual([true, 1, 0, 2, 1]);
    expect(remboursements[0]?.motif).toBe('paiement_apres_exoneration');
  });

  it('la bourse revenue exonère de nouveau', async () => {
    const qui = await examinee();
    await decider(qui.demande, 'accorder');
    await repondreAuDossier(qui, 'notifie_conditionnel');
    expect(await audit(qui)).toMatchObject({ fidele: true, vivantes: 1, cvec: { etat: 'acquittee' } });
  });

  it('dix agents et un paiement à la fois : une décision, jamais deux attestations', async () => {
    const qui = await examinee();
    const issues = await Promise.all(
      Array.from({ length: 10 }, (_, i) => decider(qui.demande, i % 2 ? 'accorder' : 'pas_definitive')),
    );
    expect(issues.filter(({ ok }) => ok)).toHaveLength(1);
    const { types, fidele, vivantes } = await audit(qui);
    expect(types.filter((type) => /^exoneration_(retiree|maintenue)$/.test(type))).toHaveLength(1);
    expect([fidele, vivantes <= 1]).toEqual([true, true]);
  });

  it('seulement celui de son Crous', async () => {
    const qui = await examinee();
    expect(await decider(qui.demande, 'accorder', 'LYO')).toMatchObject({ refus: { type: 'introuvable' } });
    expect((await audit(qui)).vivantes).toBe(1);
  });
});

describe('l’exonération tient', () => {
  it('quand l’agent la maintient, avec sa raison', async () => {
    const qui = await examinee();
    expect(await decider(qui.demande, 'autre_situation')).toMatchObject({ ok: true });
    expect(await audit(qui)).toMatchObject({ fidele: true, vivantes: 1, cvec: { etat: 'acquittee' } });
    expect((await courrielsSur(qui.email, /est maintenue/))[0]?.texte).toContain('Une autre situation');
    const montree = await montrerCvec(qui.personneId, ANNEE, NOVEMBRE);
    expect(montree?.exonerations[0]?.raison).toContain('Une autre situation');
  });

  it('d’elle-même, quand la bourse revient avant qu’un agent ait regardé', async () => {
    const qui = await examinee();
    await repondreAuDossier(qui, 'notifie_conditionnel');
    expect(await demandesDe(qui)).toMatchObject([
      { etat: 'refusee', motif: 'aide_maintenue', agentId: null },
    ]);
    expect(await audit(qui)).toMatchObject({ fidele: true, vivantes: 1 });
  });
});

describe('le rattrapage de la nuit', () => {
  it('voit les bourses refusées par une campagne rejugée, et celles qui reviennent', async () => {
    const [perdue, revenue] = [await boursiere(), await examinee()];
    await repondreAuDossier(perdue, 'rejete', false);
    await repondreAuDossier(revenue, 'notifie_conditionnel', false);
    expect(await rattraperBoursiers(ANNEE, NOVEMBRE)).toBeGreaterThanOrEqual(2);
    expect(await demandesDe(perdue)).toMatchObject([{ etat: 'deposee' }]);
    expect(await demandesDe(revenue)).toMatchObject([{ etat: 'refusee' }]);
    const versions = async () => [(await audit(perdue)).cvec.version, (await audit(revenue)).cvec.version];
    const avant = await versions();
    await rattraperBoursiers(ANNEE, NOVEMBRE);
    expect(await versions()).toEqual(avant);
  });

  it('ne redemande pas ce qu’un agent a maintenu, sauf si le dossier a été refusé de nouveau depuis', async () => {
    const qui = await examinee();
    await decider(qui.demande, 'pas_definitive');
    await rattraperBoursiers(ANNEE, plusTard(1));
    expect(await demandesDe(qui)).toHaveLength(1);
    await repondreAuDossier(qui, 'rejete', false, plusTard(2));
    await rattraperBoursiers(ANNEE, plusTard(3));
    expect((await demandesDe(qui)).map(({ etat }) => etat)).toEqual(['refusee', 'deposee']);
  });
});
