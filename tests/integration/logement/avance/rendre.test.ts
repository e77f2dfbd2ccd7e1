import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { emettreVirements, refuserCompte } from '@/lib/server/cvec/commandes/virer';
import { lireLotDeVirements } from '@/lib/server/cvec/requetes/lire-lot';
import { accorderRemboursementDAvance, refuserRemboursementDAvance } from '@/lib/server/logement';
import { demanderExceptionnellement, renoncer } from '@/lib/server/logement/avance/commandes/rendre';
import { preparer } from '../../cvec/outillage';
import { audit as auditDeLaDemande } from '../demande/outillage';
import { audit, donnerCompte, EN_OCTOBRE, EN_REGLE, invitee, JUIN, reglee } from './outillage';

beforeAll(preparer, 60_000);

const PDF = { nom: 'preuve.pdf', octets: new TextEncoder().encode('%PDF-1.4 preuve') };
const AGENT = { id: '00000000-0000-4000-8000-0000000000a1', crous: 'REN' } as const;
const AILLEURS = { id: '00000000-0000-4000-8000-0000000000a2', crous: 'LYO' } as const;

/** Transfers of a Crous until none is left: other tests have theirs. */
async function virerTout(crous = 'REN') {
  const { lot } = await emettreVirements({ crous, horloge: JUIN });
  return lireLotDeVirements(lot, crous);
}

describe('renoncer avant l’entrée', () => {
  it('rend le logement et doit l’avance, du même geste', async () => {
    const qui = await reglee();
    expect(await renoncer({ ...qui, horloge: JUIN })).toEqual({ ok: true, valeur: 'rendue' });
    const lue = await audit(qui.avance);
    expect(lue).toMatchObject({ ...EN_REGLE, etat: 'remboursement_en_cours', proposition: 'liberee' });
    expect(lue.remboursements).toEqual([
      { motif: 'desistement', etat: 'iban_attendu', centimes: 10_000, crous: 'REN' },
    ]);
    expect((await auditDeLaDemande(qui)).fidele).toBe(true);
    expect((await base().sejour.findUnique({ where: { id: qui.avance } }))?.etat).toBe('desiste');
  });

  it('ne se fait qu’une fois, et demande d’avoir payé', async () => {
    const qui = await reglee();
    const deux = await Promise.all([
      renoncer({ ...qui, horloge: JUIN }),
      renoncer({ ...qui, horloge: JUIN }),
    ]);
    expect(deux.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await renoncer({ ...(await invitee()), horloge: JUIN })).toEqual({
      ok: false,
      refus: 'non_payee',
    });
  });

  it('n’y donne plus droit après, et garde le logement', async () => {
    const qui = await reglee();
    expect(await renoncer({ ...qui, horloge: EN_OCTOBRE })).toEqual({ ok: false, refus: 'sans_droit' });
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, etat: 'reglee', proposition: 'reservee' });
  });

  it('part dans le même fichier de virements que la CVEC, sous son nom, une fois', async () => {
    const qui = await reglee();
    await renoncer({ ...qui, horloge: JUIN });
    expect(await donnerCompte(qui)).toEqual({ ok: true, valeur: 'recu' });
    const [remboursement] = (await audit(qui.avance)).avance.remboursements;
    const lignes = await virerTout();
    expect(lignes.find(({ reference }) => reference === remboursement?.id.replaceAll('-', ''))).toEqual({
      ...{ reference: remboursement?.id.replaceAll('-', ''), titulaire: 'Ana Silva', centimes: 10_000 },
      ...{ iban: 'FR7630006000011234567890189', libelle: 'REMBOURSEMENT AVANCE LOGEMENT 2026-2027' },
    });
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, etat: 'remboursee' });
    const ecritures = await base().ecriture.findMany({ where: { avanceId: qui.avance } });
    expect(ecritures.map(({ centimes }) => centimes).sort()).toEqual([-10_000, 10_000]);
  });

  it('attend un autre compte quand la banque refuse le premier', async () => {
    const qui = await reglee();
    await renoncer({ ...qui, horloge: JUIN });
    await donnerCompte(qui);
    const rendu = (await audit(qui.avance)).avance.remboursements[0];
    const compte = { remboursement: rendu?.id ?? '', crous: rendu?.crous ?? '', horloge: JUIN };
    expect(await refuserCompte({ ...compte, crous: 'AIL' })).toEqual({ ok: false, refus: 'introuvable' });
    expect(await refuserCompte(compte)).toMatchObject({ ok: true });
    const lue = await audit(qui.avance);
    expect(lue).toMatchObject({ ...EN_REGLE, remboursements: [{ etat: 'iban_attendu' }] });
    expect(lue.avance.ibanScelle).toBeNull();
  });
});

describe('demander après l’entrée', () => {
  const demander = (qui: Awaited<ReturnType<typeof reglee>>, fichiers = [PDF]) =>
    demanderExceptionnellement({ ...qui, motif: 'maladie', fichiers, horloge: EN_OCTOBRE });
  const demandeDe = async ({ personneId }: { readonly personneId: string }) =>
    base().demandeInstruction.findFirst({
      where: { personneId, genre: 'remboursement_avance' },
      include: { pieces: true },
    });

  it('attend l’agent, avec sa pièce', async () => {
    const qui = await reglee();
    expect(await demander(qui)).toEqual({ ok: true, valeur: 'demandee' });
    expect(await audit(qui.avance)).toMatchObject({
      ...{ ...EN_REGLE, etat: 'remboursement_en_cours', proposition: 'reservee' },
      remboursements: [{ motif: 'maladie', etat: 'demande' }],
    });
    const demande = await demandeDe(qui);
    expect(demande).toMatchObject({ crous: 'REN', categorie: 'maladie', etat: 'deposee' });
    expect(demande?.pieces).toHaveLength(1);
  });

  it('se prouve par une pièce lisible', async () => {
    const qui = await reglee();
    expect(await demander(qui, [])).toEqual({ ok: false, refus: 'aucune_piece' });
    expect(
      await demanderExceptionnellement({
        ...qui,
        motif: 'emploi',
        horloge: EN_OCTOBRE,
        fichiers: [{ nom: 'a.exe', octets: new TextEncoder().encode('MZ') }],
      }),
    ).toEqual({ ok: false, refus: 'type_refuse' });
  });

  it('est due d’elle-même avant l’entrée, sans que personne examine', async () => {
    const qui = await reglee();
    await demanderExceptionnellement({ ...qui, motif: 'maladie', fichiers: [PDF], horloge: JUIN });
    expect(await demandeDe(qui)).toBeNull();
    expect((await audit(qui.avance)).remboursements[0]).toMatchObject({
      motif: 'desistement',
      etat: 'iban_attendu',
    });
  });

  it('s’accorde par un agent de son Crous, et part', async () => {
    const qui = await reglee();
    await demander(qui);
    await donnerCompte(qui, EN_OCTOBRE);
    const id = (await demandeDe(qui))?.id ?? '';
    const par = (agent: typeof AGENT | typeof AILLEURS) => ({ agent, horloge: EN_OCTOBRE, precision: 'Vu.' });
    expect(await accorderRemboursementDAvance(id, par(AILLEURS))).toEqual({
      ok: false,
      refus: 'introuvable',
    });
    expect(await accorderRemboursementDAvance(id, par(AGENT))).toEqual({ ok: true, valeur: 'decidee' });
    expect((await demandeDe(qui))?.etat).toBe('accordee');
    expect((await audit(qui.avance)).remboursements[0]?.etat).toBe('a_virer');
    await virerTout();
    expect(await audit(qui.avance)).toMatchObject({ ...EN_REGLE, etat: 'remboursee' });
  });

  it('se refuse avec une raison, et une autre demande reste possible', async () => {
    const qui = await reglee();
    await demander(qui);
    const id = (await demandeDe(qui))?.id ?? '';
    const par = { agent: AGENT, horloge: EN_OCTOBRE, precision: 'La date ne convient pas.' };
    expect(await refuserRemboursementDAvance(id, 'piece_inadaptee', par)).toMatchObject({ ok: true });
    expect(await refuserRemboursementDAvance(id, 'piece_inadaptee', par)).toMatchObject({ ok: false });
    expect((await audit(qui.avance)).etat).toBe('reglee');
    expect(await demander(qui)).toEqual({ ok: true, valeur: 'demandee' });
  });
});
