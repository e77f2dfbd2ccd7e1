import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { lireIban } from '@/lib/domain/noyau/iban';
import { ouvrirSessionDAgent } from '@/lib/server/acces/agent';
import { definirAction } from '@/lib/server/actions';
import { refuserUnCompte } from '@/lib/server/actions/refuser-compte';
import { base } from '@/lib/server/base';
import { demanderRemboursement, donnerIban } from '@/lib/server/cvec/commandes/demander';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import { emettreVirements, refuserCompte } from '@/lib/server/cvec/commandes/virer';
import { lireCompteAVirer, listerComptesAVirer } from '@/lib/server/cvec/requetes/comptes-a-virer';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { navigateur } from '../acces/navigateur';
import { envoyer } from '../actions/etudiant';
import { nouvelAgent } from '../agents/outillage';
import { ANNEE, audit, demarrer, NOVEMBRE, notification, ouverte, preparer, repond } from '../cvec/outillage';
import { courrielsSur } from '../etablissement/outillage-acces';
import { PDF } from './outillage';

vi.mock('next/headers', () => import('../acces/navigateur'));
vi.mock('react', () => ({ cache: <T>(f: T): T => f }));

beforeAll(preparer, 60_000);
beforeEach(() => {
  navigateur.vider();
  navigateur.envoyer('date-simulee', '2026-11-21');
});

// A Crous that no other test pays for.
const CROUS = 'LIM';
const LIMOGES = '87085';
const IBAN = 'FR7630006000011234567890189';

async function aVirer(titulaire = 'Paul Durand') {
  const etudiante = await ouverte();
  const sienne = { personneId: etudiante.personneId, annee: ANNEE, horloge: NOVEMBRE } as const;
  await ouvrirCvec({ ...sienne, situation: 'initiale', communeCode: LIMOGES });
  await repond(notification((await demarrer(etudiante)).formulaire));
  const fichiers = [{ nom: 'x.pdf', octets: PDF }];
  const demandee = await demanderRemboursement({ ...sienne, motif: 'non_assujetti', fichiers });
  const iban = lireIban(IBAN);
  if (!demandee.ok || !iban.ok) throw new Error('pas de remboursement');
  const donner = () => donnerIban({ ...sienne, iban: iban.valeur, titulaire });
  await donner();
  const agent = await nouvelAgent({ role: 'national' });
  const demande = demandee.valeur.remboursement;
  await deciderDemande({ demande, decision: 'accorder', motivation: 'Vu et lu.', agent, horloge: NOVEMBRE });
  return { etudiante, remboursement: demande, donner };
}

const comptable = async (crous = CROUS) => {
  const { id } = await nouvelAgent({ role: 'comptable', crous });
  return { id, crous };
};

describe('les comptes du prochain fichier', () => {
  it('disent l’étudiante, le titulaire et de quoi reconnaître l’IBAN, à leur seul Crous', async () => {
    const { remboursement } = await aVirer();
    const lus = await listerComptesAVirer(CROUS);
    expect(lus.find((c) => c.remboursement === remboursement)).toEqual({
      ...{ remboursement, prenom: 'Lina', nom: 'Martin', titulaire: 'Paul Durand', iban: 'FR76 … 0189' },
      ...{ centimes: 10_500, annee: ANNEE },
    });
    expect(JSON.stringify(lus)).not.toContain(IBAN);
    expect((await listerComptesAVirer('REN')).some((c) => c.remboursement === remboursement)).toBe(false);
    const [sien, autre] = [await comptable(), await comptable('REN')];
    expect(await lireCompteAVirer(remboursement, autre)).toBeNull();
    expect(await lireCompteAVirer(remboursement, sien)).toMatchObject({ titulaire: 'Paul Durand' });
    expect(await lireCompteAVirer('x', sien)).toBeNull();
    const lectures = await base().journalAcces.findMany({ where: { agentId: { in: [sien.id, autre.id] } } });
    expect(lectures.map(({ agentId, action }) => [agentId, action])).toEqual([[sien.id, 'compte_lu']]);
  });
});

describe('un compte refusé', () => {
  it('est oublié, se redemande à l’étudiante, et le virement repart sur l’autre', async () => {
    const { etudiante, remboursement, donner } = await aVirer();
    const { id: agent } = await comptable();
    const refuse = { remboursement, crous: CROUS, agent, horloge: NOVEMBRE };
    expect(await refuserCompte(refuse)).toEqual({ ok: true, valeur: 'suivi' });
    const { cvec, remboursements, fidele, solde } = await audit(etudiante);
    expect([cvec.ibanScelle, remboursements[0]?.etat, fidele, solde]).toEqual([
      null,
      'iban_attendu',
      true,
      0,
    ]);
    const [courriel] = await courrielsSur(etudiante.email, /attend un autre compte/);
    expect(courriel?.texte).toContain('il n’est pas à votre nom');
    expect((await listerComptesAVirer(CROUS)).some((c) => c.remboursement === remboursement)).toBe(false);
    expect(await refuserCompte(refuse)).toEqual({ ok: false, refus: 'introuvable' });
    await donner();
    await emettreVirements({ crous: CROUS, horloge: NOVEMBRE });
    expect(await audit(etudiante)).toMatchObject({ fidele: true, solde: 0, cvec: { etat: 'remboursee' } });
    expect(await refuserCompte(refuse), 'l’argent est parti').toEqual({ ok: false, refus: 'introuvable' });
    expect(await base().journalAcces.count({ where: { agentId: agent, action: 'compte_refuse' } })).toBe(1);
  });

  it('ne l’est ni par un autre Crous, ni pour un remboursement inconnu', async () => {
    const { etudiante, remboursement } = await aVirer();
    for (const [id, crous] of [
      [remboursement, 'REN'],
      [randomUUID(), CROUS],
      ["x'--", CROUS],
    ] as const)
      expect(await refuserCompte({ remboursement: id, crous, horloge: NOVEMBRE })).toEqual({
        ...{ ok: false, refus: 'introuvable' },
      });
    expect((await audit(etudiante)).remboursements[0]?.etat).toBe('a_virer');
  });

  it('pendant que le fichier se prépare, part ou se refuse, jamais les deux', async () => {
    const { etudiante, remboursement } = await aVirer();
    const [refuse] = await Promise.all([
      refuserCompte({ remboursement, crous: CROUS, horloge: NOVEMBRE }),
      emettreVirements({ crous: CROUS, horloge: NOVEMBRE }),
    ]);
    const { remboursements, fidele, solde } = await audit(etudiante);
    expect([remboursements[0]?.etat, fidele, solde]).toEqual([refuse.ok ? 'iban_attendu' : 'vire', true, 0]);
  });
});

describe('par le navigateur', () => {
  const refuser = definirAction({ nom: 'essai', acces: 'virer' }, refuserUnCompte);

  it('le comptable refuse, puis apprend que c’est fait ; qui n’est pas comptable ne refuse rien', async () => {
    const { etudiante, remboursement } = await aVirer();
    await ouvrirSessionDAgent({
      id: (await nouvelAgent({ role: 'instruction', crous: CROUS })).id,
      versionSession: 0,
    });
    expect(await envoyer(refuser, [remboursement], {})).toMatchObject({ etat: 'refus' });
    expect((await audit(etudiante)).remboursements[0]?.etat).toBe('a_virer');
    await ouvrirSessionDAgent({ id: (await comptable()).id, versionSession: 0 });
    expect(await envoyer(refuser, [remboursement], {})).toMatchObject({
      vers: '/instruction/virements?fait=refuse',
    });
    expect(await envoyer(refuser, [remboursement], {})).toMatchObject({
      ...{ etat: 'refus', lien: { href: '/instruction/virements' } },
    });
  });
});
