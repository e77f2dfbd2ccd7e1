import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { lireIban } from '@/lib/domain/noyau/iban';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { accorderRemboursement, refuserRemboursement } from '@/lib/server/cvec/commandes/decider';
import { demanderRemboursement, donnerIban } from '@/lib/server/cvec/commandes/demander';
import { emettreVirements, refuserCompte } from '@/lib/server/cvec/commandes/virer';
import { lireLotDeVirements } from '@/lib/server/cvec/requetes/lire-lot';
import { reconcilier } from '@/lib/server/paiement/commandes/reconcilier';
import {
  ANNEE,
  audit,
  demarrer,
  type Etudiante,
  MIDI,
  NOVEMBRE,
  notification,
  ouverte,
  payee,
  preparer,
  repond,
} from './outillage';

beforeAll(preparer, 60_000);

const PIECE = { nom: 'certificat.pdf', octets: new TextEncoder().encode('%PDF-1.7 x') };
const DU_CROUS = { agent: { id: randomUUID(), crous: 'REN' }, horloge: NOVEMBRE };
const lu = lireIban('FR76 3000 6000 0112 3456 7890 189');
if (!lu.ok) throw new Error('IBAN de test');
const IBAN = lu.valeur;

const donner = ({ personneId }: Pick<Etudiante, 'personneId'>) =>
  donnerIban({ personneId, annee: ANNEE, iban: IBAN, titulaire: 'Lina Martin', horloge: NOVEMBRE });

const reclamer = ({ personneId }: Pick<Etudiante, 'personneId'>, horloge = NOVEMBRE) =>
  demanderRemboursement({ personneId, annee: ANNEE, motif: 'non_assujetti', fichiers: [PIECE], horloge });

async function reclamation(etudiante: Pick<Etudiante, 'personneId'>): Promise<string> {
  const faite = await reclamer(etudiante);
  if (!faite.ok) throw new Error(faite.refus);
  return faite.valeur.remboursement;
}

describe('le remboursement demandé', () => {
  it('s’accorde, attend un compte, part dans un lot, et l’attestation devient « remboursée »', async () => {
    const etudiante = await payee();
    const remboursement = await reclamation(etudiante);
    expect(await accorderRemboursement(remboursement, DU_CROUS)).toMatchObject({ ok: true });
    expect(await donner(etudiante)).toEqual({ ok: true, valeur: 'recu' });
    const { lot } = await emettreVirements({ crous: 'REN', horloge: NOVEMBRE });
    const ligne = (await lireLotDeVirements(lot, 'REN')).find(
      ({ reference }) => reference === remboursement.replaceAll('-', ''),
    );
    expect(ligne).toMatchObject({ iban: IBAN, titulaire: 'Lina Martin', centimes: 10_500 });
    expect(await lireLotDeVirements(lot, 'LYO')).toEqual([]);
    const { cvec, solde, fidele, vivantes } = await audit(etudiante);
    expect([cvec.etat, cvec.attestations[0]?.code, solde, fidele, vivantes]).toEqual([
      'remboursee',
      '98',
      0,
      true,
      1,
    ]);
  });

  it('part une fois, même si deux lots se préparent ensemble', async () => {
    const etudiante = await payee();
    const remboursement = await reclamation(etudiante);
    await donner(etudiante);
    await accorderRemboursement(remboursement, DU_CROUS);
    await Promise.all([1, 2, 3].map(() => emettreVirements({ crous: 'REN', horloge: NOVEMBRE })));
    const ecritures = await base().ecriture.findMany({ where: { remboursementId: remboursement } });
    expect(ecritures.map(({ centimes }) => centimes)).toEqual([-10_500]);
    expect((await audit(etudiante)).types.filter((t) => t === 'virement_emis')).toHaveLength(1);
  });

  it('refusé, laisse l’attestation et la raison', async () => {
    const etudiante = await payee();
    const remboursement = await reclamation(etudiante);
    expect(await refuserRemboursement(remboursement, 'hors_droit', DU_CROUS)).toMatchObject({ ok: true });
    const { cvec, remboursements, fidele } = await audit(etudiante);
    expect([cvec.etat, remboursements[0]?.refus, fidele]).toEqual(['acquittee', 'hors_droit', true]);
  });

  it('se refuse hors de la fenêtre et à qui n’a pas payé', async () => {
    const ete = horlogeFixe(new Date('2027-06-15T10:00:00Z'));
    expect(await reclamer(await payee(), ete)).toEqual({ ok: false, refus: 'hors_fenetre' });
    expect(await reclamer(await ouverte())).toEqual({ ok: false, refus: 'non_payee' });
  });

  it('ne garde pas l’IBAN en clair', async () => {
    const etudiante = await payee();
    await reclamation(etudiante);
    await donner(etudiante);
    const { cvec } = await audit(etudiante);
    expect(cvec.ibanScelle).toBeTruthy();
    expect(JSON.stringify(cvec)).not.toContain(IBAN);
  });

  it('redemande un compte quand la banque refuse celui-là', async () => {
    const etudiante = await payee();
    const remboursement = await reclamation(etudiante);
    await donner(etudiante);
    await accorderRemboursement(remboursement, DU_CROUS);
    expect(await refuserCompte({ remboursement, crous: 'REN', horloge: NOVEMBRE })).toMatchObject({
      ok: true,
    });
    const { cvec, remboursements, fidele } = await audit(etudiante);
    expect([cvec.ibanScelle, remboursements[0]?.etat, fidele]).toEqual([null, 'iban_attendu', true]);
    expect(await donner(etudiante)).toMatchObject({ ok: true });
  });
});

describe('le rapprochement avec l’export de la banque', () => {
  const PERIODE = { debut: new Date(MIDI.getTime() - 1_000), fin: new Date(MIDI.getTime() + 1_000) };
  const ligne = (ordre: string, modifs: object = {}) => ({
    ...{ ordre, transUuid: randomUUID(), statut: 'CAPTURED', centimes: 10_500, operation: 'DEBIT' },
    ...modifs,
  });

  it('règle ce que la banque a encaissé sans le dire, et ne fait rien la seconde fois', async () => {
    const etudiante = await ouverte();
    const ordre = (await demarrer(etudiante)).formulaire.champs.vads_order_id ?? '';
    const premiere = await reconcilier([ligne(ordre)], PERIODE, NOVEMBRE);
    expect([premiere.lues, premiere.rattrapees]).toEqual([1, 1]);
    expect((await audit(etudiante)).cvec.etat).toBe('acquittee');
    expect((await reconcilier([ligne(ordre)], PERIODE, NOVEMBRE)).rattrapees).toBe(0);
  });

  it('dit les commandes inconnues, les montants faux et les refus d’un paiement que nous avons', async () => {
    const { formulaire } = await payee();
    const paye = formulaire.champs.vads_order_id ?? '';
    const inconnue = randomUUID().replaceAll('-', '');
    const { ecarts } = await reconcilier(
      [ligne(inconnue), ligne(paye, { centimes: 1 }), ligne(paye, { statut: 'REFUSED' })],
      PERIODE,
      NOVEMBRE,
    );
    expect(ecarts).toEqual(
      expect.arrayContaining([
        { ordre: inconnue, jugement: 'ordre_inconnu' },
        { ordre: paye, jugement: 'montant_different' },
        { ordre: paye, jugement: 'refus_tardif' },
      ]),
    );
  });

  it('dit les paiements que nous avons et que l’export n’a pas', async () => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    await repond(notification(formulaire));
    const { ecarts } = await reconcilier([], PERIODE, NOVEMBRE);
    expect(ecarts).toContainEqual({
      ordre: formulaire.champs.vads_order_id,
      jugement: 'absente_de_l_export',
    });
  });
});
