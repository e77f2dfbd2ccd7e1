import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base, transaction } from '@/lib/server/base';
import { preparerEnvoi } from '@/lib/server/courriels';
import { apresDecision, dechiffrer } from '@/lib/server/cvec';
import { accorderExoneration, refuserExoneration } from '@/lib/server/cvec/commandes/decider';
import { demanderExoneration } from '@/lib/server/cvec/commandes/demander';
import { exonererAutomatiquement } from '@/lib/server/cvec/commandes/exonerer';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import { listerAttestations, trouverAttestation } from '@/lib/server/cvec/requetes/attestations';
import { deposer, personaDe, remplir, semerCommunes } from '../dossier/outillage';
import {
  ANNEE,
  audit,
  type Etudiante,
  NOVEMBRE,
  nouvelleEtudiante,
  ouverte,
  payee,
  preparer,
  tachesDe,
} from './outillage';

beforeAll(async () => {
  await preparer();
  await semerCommunes();
}, 120_000);

const PDF = new TextEncoder().encode('%PDF-1.7 titre de séjour');
const PIECE = { nom: 'C:\\fakepath\\titre.pdf', octets: PDF };
const AGENT = { id: randomUUID(), crous: 'REN' };
const DU_CROUS = { agent: AGENT, horloge: NOVEMBRE };

const tache = (cle: string) =>
  preparerEnvoi({ cle, destinataire: '', courriel: { sujet: '', texte: '' } }).id;

const ouvrir = (personneId: string, communeCode = '35238', horloge = NOVEMBRE) =>
  ouvrirCvec({ personneId, annee: ANNEE, situation: 'initiale', communeCode, horloge });

async function demander({ personneId }: Etudiante, fichiers = [PIECE]) {
  return demanderExoneration({ personneId, annee: ANNEE, categorie: 'refugie', fichiers, horloge: NOVEMBRE });
}

async function demandeDe(etudiante: Etudiante): Promise<string> {
  const deposee = await demander(etudiante);
  if (!deposee.ok) throw new Error(deposee.refus);
  return deposee.valeur.demande;
}

const lire = (id: string) =>
  base().demandeInstruction.findUniqueOrThrow({ where: { id }, include: { pieces: true } });

describe('ouvrir sa contribution', () => {
  it('la rattache au Crous de la ville, et la déplace avec elle', async () => {
    const { id } = await nouvelleEtudiante();
    expect(await ouvrir(id)).toEqual({ ok: true, valeur: 'ouverte' });
    expect(await ouvrir(id, '69381')).toEqual({ ok: true, valeur: 'ouverte' });
    expect(await ouvrir(id, '69381')).toEqual({ ok: true, valeur: 'ouverte' });
    const { cvec, types, fidele } = await audit({ personneId: id });
    expect([cvec.crous, cvec.communeCode, types, fidele]).toEqual([
      'LYO',
      '69381',
      ['cvec_ouverte', 'crous_change'],
      true,
    ]);
  });

  it('pressée dix fois, ne s’ouvre qu’une fois', async () => {
    const { id } = await nouvelleEtudiante();
    await Promise.all(Array.from({ length: 10 }, () => ouvrir(id)));
    expect((await audit({ personneId: id })).types).toEqual(['cvec_ouverte']);
  });

  it.each([
    ['non_assujetti', { situation: 'lycee' as const }],
    ['sans_crous', { communeCode: '98818' }],
    ['hors_campagne', { horloge: horlogeFixe(new Date('2027-07-01T10:00:00Z')) }],
  ])('se refuse : %s', async (refus, modifs) => {
    const { id } = await nouvelleEtudiante();
    const demande = {
      personneId: id,
      annee: ANNEE,
      situation: 'initiale',
      communeCode: '35238',
      horloge: NOVEMBRE,
    } as const;
    expect(await ouvrirCvec({ ...demande, ...modifs })).toEqual({ ok: false, refus });
  });
});

describe('l’exonération automatique', () => {
  it('se trouve à l’ouverture quand la bourse est déjà notifiée', async () => {
    const titulaire = await remplir(personaDe('emma'));
    await deposer(titulaire);
    expect(await ouvrir(titulaire.id)).toEqual({ ok: true, valeur: 'exoneree' });
    const { cvec, fidele } = await audit({ personneId: titulaire.id });
    expect([cvec.attestations[0]?.code, cvec.attestations[0]?.motif, fidele]).toEqual([
      '71',
      'boursier',
      true,
    ]);
  });

  it('vient avec la notification, dans la même transaction, quand la contribution était ouverte', async () => {
    const titulaire = await remplir(personaDe('emma'));
    await ouvrir(titulaire.id);
    await deposer(titulaire);
    const { cvec } = await audit({ personneId: titulaire.id });
    expect([cvec.etat, cvec.attestations[0]?.code]).toEqual(['acquittee', '71']);
  });

  it('disparaît avec la transaction qui échoue', async () => {
    const etudiante = await ouverte();
    const { personneId } = etudiante;
    const echouee = transaction(async (tx) => {
      await tx.allocationAnnuelle.create({ data: { personneId, annee: ANNEE, notifieeLe: new Date() } });
      await apresDecision(tx, { personneId, annee: ANNEE, horloge: NOVEMBRE });
      throw new Error('panne');
    });
    await expect(echouee).rejects.toThrow('panne');
    expect((await audit(etudiante)).cvec.etat).toBe('a_choisir');
  });

  it('rembourse d’elle-même qui avait payé, une fois, et prévient', async () => {
    const etudiante = await payee();
    const { personneId } = etudiante;
    await base().allocationAnnuelle.create({ data: { personneId, annee: ANNEE, notifieeLe: new Date() } });
    for (const attendu of ['remboursee', 'rien', 'rien']) {
      const fait = await exonererAutomatiquement({ personneId, annee: ANNEE, horloge: NOVEMBRE });
      expect(fait).toEqual({ ok: true, valeur: attendu });
    }
    const { cvec, remboursements, fidele } = await audit(etudiante);
    expect([cvec.etat, remboursements.length, remboursements[0]?.motif, fidele]).toEqual([
      ...['remboursement_en_cours', 1, 'devenu_boursier', true],
    ]);
    expect(await tachesDe([tache(`cvec-remboursement-ouvert:${remboursements[0]?.id}`)])).toBe(1);
  });

  it('ne fait rien pour qui n’a ni bourse ni contribution', async () => {
    const { id } = await nouvelleEtudiante();
    expect(await exonererAutomatiquement({ personneId: id, annee: ANNEE, horloge: NOVEMBRE })).toEqual({
      ok: true,
      valeur: 'rien',
    });
  });
});

describe('la demande d’exonération', () => {
  it('entre dans la file du Crous, avec une pièce que la base seule ne montre pas', async () => {
    const demande = await lire(await demandeDe(await ouverte()));
    expect(demande).toMatchObject({
      genre: 'exoneration_cvec',
      categorie: 'refugie',
      crous: 'REN',
      etat: 'deposee',
    });
    const [piece] = demande.pieces;
    expect(piece).toMatchObject({ nom: 'titre.pdf', type: 'application/pdf', taille: PDF.length });
    const scelle = piece?.scelle ?? new Uint8Array();
    expect(Buffer.from(scelle).toString('latin1')).not.toContain('%PDF');
    expect(dechiffrer(scelle)).toEqual(Buffer.from(PDF));
    const altere = Buffer.from(scelle);
    altere.writeUInt8(altere.readUInt8(30) ^ 1, 30);
    expect(() => dechiffrer(altere)).toThrow();
  });

  it('n’est pas décidée par un autre Crous, et l’est par le national', async () => {
    const id = await demandeDe(await ouverte());
    const ailleurs = { agent: { ...AGENT, crous: 'LYO' }, horloge: NOVEMBRE };
    expect(await accorderExoneration(id, ailleurs)).toEqual({ ok: false, refus: 'introuvable' });
    const national = { agent: { ...AGENT, crous: null }, horloge: NOVEMBRE };
    expect(await accorderExoneration(id, national)).toMatchObject({ ok: true });
  });

  it.each([
    ['aucune_piece', []],
    ['type_refuse', [{ nom: 'a.pdf', octets: new TextEncoder().encode('<html>') }]],
    ['piece_vide', [{ nom: 'a.pdf', octets: new Uint8Array() }]],
    ['trop_de_pieces', Array.from({ length: 6 }, () => PIECE)],
    ['piece_trop_lourde', [{ nom: 'a.pdf', octets: Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024)]) }]],
  ])('se refuse : %s', async (refus, fichiers) => {
    expect(await demander(await ouverte(), fichiers)).toEqual({ ok: false, refus });
  });

  it('accordée, donne l’attestation 73 et prévient ; une seule décision compte', async () => {
    const etudiante = await ouverte();
    const id = await demandeDe(etudiante);
    const decisions = await Promise.all([
      ...Array.from({ length: 5 }, () => accorderExoneration(id, DU_CROUS)),
      refuserExoneration(id, 'piece_perimee', DU_CROUS),
    ]);
    expect(decisions.filter(({ ok }) => ok)).toHaveLength(1);
    const { fidele } = await audit(etudiante);
    const demande = await lire(id);
    expect([fidele, demande.etat === 'deposee']).toEqual([true, false]);
  });

  it('refusée, dit pourquoi et laisse recommencer', async () => {
    const etudiante = await ouverte();
    const id = await demandeDe(etudiante);
    const precision = 'La date est passée depuis le 1er mars.';
    expect(await refuserExoneration(id, 'piece_perimee', { ...DU_CROUS, precision })).toMatchObject({
      ok: true,
    });
    expect(await lire(id)).toMatchObject({
      etat: 'refusee',
      motif: 'piece_perimee',
      precision,
    });
    expect(await tachesDe([tache(`cvec-exoneration-refusee:${id}`)])).toBe(1);
    expect((await demander(etudiante)).ok).toBe(true);
  });

  it('accordée après un paiement, rembourse', async () => {
    const etudiante = await payee();
    const id = await demandeDe(etudiante);
    await accorderExoneration(id, DU_CROUS);
    const { remboursements, vivantes, fidele } = await audit(etudiante);
    expect([remboursements[0]?.motif, vivantes, fidele]).toEqual(['exonere_apres_paiement', 1, true]);
  });
});

describe('l’attestation', () => {
  it('se retrouve par son numéro, écrit de toutes les façons, et par sa personne', async () => {
    const etudiante = await payee();
    const [attestation] = await listerAttestations(etudiante.personneId);
    const numero = attestation?.numero ?? '';
    for (const ecrit of [numero, numero.replaceAll(' ', ''), numero.toLowerCase()]) {
      expect(await trouverAttestation(ecrit)).toMatchObject({
        numero,
        nom: 'Martin',
        code: '75',
        annee: ANNEE,
      });
    }
    expect(await trouverAttestation('REN6 ZZZZZZ 99')).toBeNull();
    expect(await trouverAttestation('rien')).toBeNull();
  });
});
