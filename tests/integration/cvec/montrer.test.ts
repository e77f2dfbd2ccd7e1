import { beforeAll, describe, expect, it } from 'vitest';
import { lireIban } from '@/lib/domain/noyau/iban';
import { demanderExoneration, demanderRemboursement, donnerIban } from '@/lib/server/cvec/commandes/demander';
import { emettreAvisEficash } from '@/lib/server/cvec/commandes/emettre-avis';
import { annulerLien, creerLien } from '@/lib/server/cvec/commandes/lien';
import { payerParLien, refuserParLien } from '@/lib/server/cvec/commandes/tiers';
import { lirePaiementAFaire, lirePaiementDuLien } from '@/lib/server/cvec/requetes/lire-formulaire';
import { montrerCvec } from '@/lib/server/cvec/requetes/montrer-cvec';
import { resumerCvec } from '@/lib/server/cvec/requetes/resumer-cvec';
import {
  ANNEE,
  demarrer,
  type Etudiante,
  NOVEMBRE,
  notification,
  nouvelleEtudiante,
  ouverte,
  payee,
  plusTard,
  preparer,
  repond,
} from './outillage';

beforeAll(preparer, 60_000);

const PDF = { nom: 'titre.pdf', octets: new TextEncoder().encode('%PDF-1.4 x') };
const voir = async ({ personneId }: Pick<Etudiante, 'personneId'>, horloge = NOVEMBRE) => {
  const vue = await montrerCvec(personneId, ANNEE, horloge);
  if (!vue) throw new Error('rien à montrer');
  // The dashboard never says anything else than the page.
  expect(await resumerCvec(personneId, ANNEE, horloge)).toEqual({
    etat: vue.etat,
    numero: vue.attestation?.numero ?? null,
  });
  return vue;
};
const sien = ({ personneId, annee }: Etudiante, horloge = NOVEMBRE) => ({ personneId, annee, horloge });
const jetonDe = (adresse: string): string => adresse.split('/').at(-1) ?? '';

async function avecLien(horloge = NOVEMBRE) {
  const etudiante = await ouverte();
  const lien = await creerLien(sien(etudiante, horloge));
  if (!lien.ok) throw new Error(lien.refus);
  return { etudiante, jeton: jetonDe(lien.valeur.adresse), adresse: lien.valeur.adresse };
}

describe('ce que voit l’étudiante', () => {
  it('n’est rien avant de commencer', async () => {
    const { id } = await nouvelleEtudiante();
    expect(await montrerCvec(id, ANNEE, NOVEMBRE)).toBeNull();
    expect(await resumerCvec(id, ANNEE, NOVEMBRE)).toBeNull();
  });

  it('commence par choisir, avec le Crous en toutes lettres', async () => {
    expect(await voir(await ouverte())).toMatchObject({
      ...{ etat: 'a_choisir', centimes: 10_500, crous: 'Crous de Rennes-Bretagne', attestation: null },
      ...{ lien: null, dernierLien: null, avis: null, derniereCarte: null, remboursable: false },
      evenements: [{ evenement: { type: 'cvec_ouverte', crous: 'REN' } }],
    });
  });

  it('attend la banque, puis se dit sans réponse au bout de vingt minutes', async () => {
    const etudiante = await ouverte();
    await demarrer(etudiante);
    expect(await voir(etudiante)).toMatchObject({
      etat: 'carte_en_cours',
      derniereCarte: { etat: 'redirigee' },
    });
    expect(await voir(etudiante, plusTard(1))).toMatchObject({
      etat: 'a_choisir',
      derniereCarte: { etat: 'expiree' },
    });
  });

  it.each([
    ['refuse', 'refusee'],
    ['abandonne', 'abandonnee'],
  ] as const)('dit le paiement « %s »', async (issue, etat) => {
    const etudiante = await ouverte();
    const { formulaire } = await demarrer(etudiante);
    await repond(notification(formulaire, issue));
    expect(await voir(etudiante)).toMatchObject({ etat: 'a_choisir', derniereCarte: { etat } });
  });

  it('payée, montre l’attestation et propose le remboursement dans sa période', async () => {
    const etudiante = await payee();
    const vue = await voir(etudiante);
    expect(vue).toMatchObject({ etat: 'acquittee', attestation: { code: '75' }, remboursable: true });
    expect(vue.evenements.map(({ evenement }) => evenement.type)).toContain('cvec_acquittee');
    expect((await voir(etudiante, plusTard(24 * 250))).remboursable).toBe(false);
  });

  it('donne le lien tant qu’il marche, puis dit qu’il est fermé, avant même le balai', async () => {
    const { etudiante, adresse } = await avecLien();
    expect(await voir(etudiante)).toMatchObject({ etat: 'tiers_en_attente', lien: { adresse } });
    expect(await voir(etudiante, plusTard(49))).toMatchObject({
      ...{ etat: 'a_choisir', lien: null, dernierLien: { etat: 'expire' } },
    });
  });

  it('dit pourquoi le tiers a refusé', async () => {
    const { etudiante, jeton } = await avecLien();
    await refuserParLien({ jeton, motif: 'erreur', horloge: NOVEMBRE });
    expect(await voir(etudiante)).toMatchObject({
      etat: 'a_choisir',
      dernierLien: { etat: 'refuse', motif: 'erreur' },
    });
  });

  it('oublie un lien annulé', async () => {
    const { etudiante } = await avecLien();
    await annulerLien(sien(etudiante));
    expect(await voir(etudiante)).toMatchObject({ lien: null, dernierLien: { etat: 'annule' } });
  });

  it('montre l’avis tant qu’il se paie', async () => {
    const etudiante = await ouverte();
    await emettreAvisEficash(sien(etudiante));
    expect(await voir(etudiante)).toMatchObject({
      etat: 'especes_en_attente',
      avis: { reference: expect.stringMatching(/^EF26/), frais: 500, echeanceLe: '2026-12-21' },
    });
    const { formulaire } = await demarrer(etudiante);
    await repond(notification(formulaire));
    expect(await voir(etudiante)).toMatchObject({ etat: 'acquittee', avis: null });
  });

  it('suit une exonération demandée, et un remboursement avec son compte', async () => {
    const etudiante = await ouverte();
    await demanderExoneration({ ...sien(etudiante), categorie: 'refugie', fichiers: [PDF] });
    expect(await voir(etudiante)).toMatchObject({
      etat: 'exoneration_en_instruction',
      exonerations: [{ etat: 'deposee', categorie: 'refugie', raison: null }],
    });
    const autre = await payee();
    await demanderRemboursement({ ...sien(autre), motif: 'non_assujetti', fichiers: [PDF] });
    const iban = lireIban('FR7630006000011234567890189');
    if (!iban.ok) throw new Error(iban.refus);
    await donnerIban({ ...sien(autre), iban: iban.valeur, titulaire: 'Martin Lina' });
    expect(await voir(autre)).toMatchObject({
      ...{ etat: 'remboursement_en_cours', remboursable: false },
      remboursements: [{ etat: 'demande', motif: 'non_assujetti', centimes: 10_500, refuseLe: null }],
    });
  });
});

describe('le formulaire vers la banque', () => {
  it('se relit par celle qui l’a commencé, le même, jusqu’à la réponse', async () => {
    const etudiante = await ouverte();
    const { tentative, formulaire } = await demarrer(etudiante);
    const relu = await lirePaiementAFaire(tentative, etudiante.personneId);
    expect(relu).toMatchObject({ annee: ANNEE, centimes: 10_500 });
    expect(relu?.formulaire.champs.vads_order_id).toBe(formulaire.champs.vads_order_id);
    expect(relu?.formulaire.champs.vads_trans_id).toBe(formulaire.champs.vads_trans_id);
    await repond(notification(formulaire));
    expect(await lirePaiementAFaire(tentative, etudiante.personneId)).toBeNull();
  });

  it('n’est à personne d’autre, et un nom tordu ne casse rien', async () => {
    const { tentative } = await demarrer(await ouverte());
    const autre = await ouverte();
    expect(await lirePaiementAFaire(tentative, autre.personneId)).toBeNull();
    for (const tordu of ['', 'x', `${tentative}'`, tentative.toUpperCase().replaceAll('-', '')])
      expect(await lirePaiementAFaire(tordu, autre.personneId)).toBeNull();
  });

  it('du tiers ne s’ouvre que par son lien, dans sa langue', async () => {
    const { jeton, etudiante } = await avecLien();
    const { tentative: sienne } = await demarrer(etudiante);
    const demarre = await payerParLien({ jeton, cle: 'k', langue: 'en', horloge: NOVEMBRE });
    if (!demarre.ok) throw new Error(demarre.refus);
    const { tentative } = demarre.valeur;
    const lu = await lirePaiementDuLien(jeton, tentative, 'en');
    expect(lu?.formulaire.champs).toMatchObject({
      vads_language: 'en',
      vads_url_return: expect.stringContaining('/payer/retour?langue=en'),
    });
    expect(lu?.formulaire.champs.vads_url_return).not.toContain(jeton);
    expect(await lirePaiementDuLien(jeton, sienne, 'fr')).toBeNull();
    expect(await lirePaiementDuLien('x', tentative, 'fr')).toBeNull();
    const { jeton: autre } = await avecLien();
    expect(await lirePaiementDuLien(autre, tentative, 'fr')).toBeNull();
  });
});
