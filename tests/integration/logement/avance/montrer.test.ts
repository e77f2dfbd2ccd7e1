import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { lireDemande } from '@/lib/server/instruction/requetes/lire-demande';
import { demanderExceptionnellement } from '@/lib/server/logement/avance/commandes/rendre';
import { accepterSansAvance, refuserLaProposition } from '@/lib/server/logement/avance/commandes/repondre';
import { lireAvanceAFaire } from '@/lib/server/logement/avance/requetes/lire-formulaire';
import { montrerProposition } from '@/lib/server/logement/avance/requetes/montrer-proposition';
import { payerParLien, refuserParLien } from '@/lib/server/paiement/commandes/tiers';
import { lireLien, lirePaiementDuLien } from '@/lib/server/paiement/requetes/lire-lien';
import { notification, preparer, repond } from '../../cvec/outillage';
import { demandeuse } from '../demande/outillage';
import {
  APRES_L_ECHEANCE,
  apres,
  audit,
  demarrer,
  EN_OCTOBRE,
  EN_REGLE,
  ficheDeRennes,
  type Invitee,
  invitee,
  JUIN,
  lienDe,
  proposer,
  reglee,
} from './outillage';

beforeAll(preparer, 60_000);

async function montree({ avance, personneId }: Invitee, horloge = JUIN) {
  const vue = await montrerProposition(avance, personneId, horloge);
  if (!vue || vue === 'gratuite') throw new Error('rien à montrer');
  return vue;
}

describe('ce que l’étudiante voit d’un logement proposé', () => {
  it('ouvre ce qu’il demande quand elle est la première à le regarder', async () => {
    const etudiante = await demandeuse();
    const id = await proposer(etudiante, await ficheDeRennes());
    expect(await base().avance.count({ where: { id } })).toBe(0);
    const vue = await montrerProposition(id, etudiante.personneId, JUIN);
    expect(vue).toMatchObject({
      id,
      chambre: 'proposee',
      etat: 'a_payer',
      centimes: 10_000,
      empechement: null,
    });
    expect(vue).toMatchObject({ logement: { residence: 'Les Tilleuls', loyer: 24_500 } });
    expect(await base().avance.count({ where: { id } })).toBe(1);
  });

  it('n’est qu’à elle, et pas à une adresse mal écrite', async () => {
    const { avance, personneId } = await invitee();
    expect(await montrerProposition(avance, (await demandeuse()).personneId, JUIN)).toBeNull();
    expect(await montrerProposition('pas-un-logement', personneId, JUIN)).toBeNull();
    expect(await montrerProposition(randomUUID(), personneId, JUIN)).toBeNull();
  });

  it('montre à l’heure une carte et un lien que le balayage n’a pas encore fermés', async () => {
    const qui = await invitee();
    await demarrer(qui);
    await lienDe(qui);
    expect(await montree(qui)).toMatchObject({ etat: 'paiement_en_cours', derniereCarte: 'redirigee' });
    expect((await montree(qui)).lien?.adresse).toContain('/payer/');
    const tard = await montree(qui, apres(49 * 60));
    expect(tard).toMatchObject({ etat: 'a_payer', derniereCarte: 'expiree', lien: null });
    expect(tard.dernierLien?.etat).toBe('expire');
  });

  it('dit qu’il est trop tard dès l’échéance, et ce qu’elle peut demander une fois payé', async () => {
    expect((await montree(await invitee(), APRES_L_ECHEANCE)).empechement).toBe('echeance_passee');
    const payee = await reglee();
    const vue = await montree(payee);
    expect(vue.reglee).toMatchObject({ mode: 'carte', reference: payee.tentative.replaceAll('-', '') });
    expect(vue.demande).toBe('de_droit');
    expect((await montree(payee, EN_OCTOBRE)).demande).toBe('exceptionnelle');
  });

  it('refusé, ferme ses liens aussitôt et ne se paie plus', async () => {
    const qui = await invitee();
    const jeton = await lienDe(qui);
    const refus = { proposition: qui.avance, personneId: qui.personneId, horloge: JUIN };
    const autre = { ...refus, personneId: (await demandeuse()).personneId };
    expect(await refuserLaProposition(autre)).toEqual({ ok: false, refus: 'introuvable' });
    expect(await refuserLaProposition(refus)).toEqual({ ok: true, valeur: 'refusee' });
    expect(await montree(qui)).toMatchObject({
      chambre: 'refusee',
      etat: 'close',
      empechement: 'chambre_rendue',
    });
    expect((await lireLien(jeton, JUIN))?.ferme).not.toBeNull();
    expect((await audit(qui.avance)).fidele).toBe(true);
  });

  it('sans avance, s’accepte sans payer, une fois, et seulement quand rien n’est dû', async () => {
    const fiche = await ficheDeRennes();
    await base().ficheLogement.update({ where: { logementId: fiche.logement }, data: { avance: 0 } });
    const { personneId, ...etudiante } = await demandeuse();
    const proposition = await proposer({ personneId, ...etudiante }, fiche);
    expect(await montrerProposition(proposition, personneId, JUIN)).toBe('gratuite');
    const oui = { proposition, personneId, horloge: JUIN };
    expect(await accepterSansAvance({ ...oui, horloge: APRES_L_ECHEANCE })).toMatchObject({ ok: false });
    expect(await accepterSansAvance(oui)).toEqual({ ok: true, valeur: 'reservee' });
    expect(await accepterSansAvance(oui)).toMatchObject({ ok: false });
    const { avance, personneId: autre } = await invitee();
    expect(await accepterSansAvance({ proposition: avance, personneId: autre, horloge: JUIN })).toEqual({
      ...{ ok: false, refus: 'avance_due' },
    });
  });
});

describe('le formulaire pour la banque', () => {
  it('se relit tant que la banque n’a pas répondu, par celle qui a commencé', async () => {
    const qui = await invitee();
    const { tentative, formulaire } = await demarrer(qui);
    const relu = await lireAvanceAFaire(tentative, qui.personneId);
    expect(relu).toMatchObject({ avance: qui.avance, centimes: 10_000, genre: 'avance', formulaire });
    expect(await lireAvanceAFaire(tentative, (await demandeuse()).personneId)).toBeNull();
    expect(await lireAvanceAFaire('pas-un-paiement', qui.personneId)).toBeNull();
    await repond(notification(formulaire), JUIN);
    expect(await lireAvanceAFaire(tentative, qui.personneId)).toBeNull();
  });
});

describe('le lien, quoi qu’il paie', () => {
  it('s’ouvre, se paie et se refuse par les mêmes portes que celui de la CVEC', async () => {
    const jeton = await lienDe(await invitee());
    expect((await lireLien(jeton, JUIN))?.objet).toMatchObject({ genre: 'avance' });
    const demarre = await payerParLien({ jeton, cle: randomUUID(), langue: 'en', horloge: JUIN });
    if (!demarre.ok) throw new Error(demarre.refus);
    const { tentative } = demarre.valeur;
    expect(await lirePaiementDuLien(jeton, tentative, 'en')).toMatchObject({ objet: { genre: 'avance' } });
    expect(await lirePaiementDuLien(jeton, randomUUID(), 'en')).toBeNull();
    expect(await refuserParLien({ jeton, motif: 'impossible', horloge: JUIN })).toMatchObject({ ok: true });
    expect((await lireLien(jeton, JUIN))?.ferme).toBe('lien_ferme');
  });

  it('inconnu, n’ouvre rien nulle part', async () => {
    const jeton = 'A'.repeat(43);
    expect(await lireLien(jeton, JUIN)).toBeNull();
    expect(await payerParLien({ jeton, cle: randomUUID(), langue: 'fr', horloge: JUIN })).toMatchObject({
      ok: false,
    });
    expect(await refuserParLien({ jeton, motif: 'autre', horloge: JUIN })).toMatchObject({ ok: false });
  });
});

describe('ce que l’agent lit et décide', () => {
  it('le logement, le journal et la pièce ; sa décision rend l’argent une fois', async () => {
    const qui = await reglee();
    const pdf = { nom: 'preuve.pdf', octets: new TextEncoder().encode('%PDF-1.4 preuve') };
    await demanderExceptionnellement({ ...qui, motif: 'internat', fichiers: [pdf], horloge: EN_OCTOBRE });
    const { id } = await base().demandeInstruction.findFirstOrThrow({
      where: { personneId: qui.personneId, genre: 'remboursement_avance' },
    });
    expect(await lireDemande(id, 'LYO')).toBeNull();
    const lue = await lireDemande(id, 'REN');
    expect(lue).toMatchObject({ annee: '2026-2027', categorie: 'internat', centimes: 10_000 });
    expect(lue?.pieces).toHaveLength(1);
    expect(lue?.precisions.find(({ libelle }) => libelle === 'Résidence')?.valeur).toContain('Les Tilleuls');
    expect(lue?.journal.map(({ type }) => type)).toContain('avance_reglee');
    const agent = { id: '00000000-0000-4000-8000-0000000000a1', crous: 'REN' };
    const decision = {
      demande: id,
      decision: 'accorder',
      motivation: 'Attestation vue.',
      agent,
      horloge: EN_OCTOBRE,
    };
    expect(await deciderDemande(decision)).toEqual({ ok: true, valeur: 'decidee' });
    expect(await deciderDemande(decision)).toMatchObject({ ok: false, refus: { type: 'deja_decidee' } });
    expect(await audit(qui.avance)).toMatchObject({
      ...EN_REGLE,
      remboursements: [{ etat: 'iban_attendu' }],
    });
  });
});
