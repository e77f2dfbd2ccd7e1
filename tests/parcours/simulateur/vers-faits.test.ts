import { describe, expect, it } from 'vitest';
import { marcher, type Saisies, versFaits } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from './repondre';

const faits = (saisies: Saisies) =>
  versFaits(marcher({ ...LYCEEN, ...saisies }, CONTEXTE).reponses, CONTEXTE);

describe('les faits d’une simulation', () => {
  it('tiennent une terminale pour une première année, un bac à venir et une première demande', () => {
    expect(faits({})).toMatchObject({
      annee: '2026-2027',
      age: { dateNaissance: '2008-05-04', premiereDemande: true },
      diplome: { premiereAnnee: true, baccalaureat: 'en_cours' },
      etudes: { anneeEtude: 'licence_1', niveau: 'superieur', lieu: 'france', etablissement: 'public' },
      droits: { droitsUtilises: 0, cursus: 'licence' },
    });
  });

  it('prennent « rien de tout cela » pour des « non »', () => {
    expect(faits({})).toMatchObject({
      charges: { handicapCDAPH: false, etudiantAidant: false },
      ressources: {
        foyer: { revenusEtranger: 0 },
        autonomie: { statut: 'celibataire', enfantsACharge: 0, orphelinDesDeuxParents: false },
      },
    });
  });

  it('séparent les enfants du supérieur des autres', () => {
    expect(faits({ enfants: { nombre: '3', superieur: '1' } })).toMatchObject({
      charges: { autresEnfants: 2, autresEnfantsSup: 1 },
    });
  });

  it.each([
    ['plein', { tempsPlein: true, alternance: false, formationContinue: false }],
    ['partiel', { tempsPlein: false, alternance: false }],
    ['apprentissage', { apprentissage: true, alternance: true }],
    ['professionnalisation', { contratProfessionnalisation: true, alternance: true }],
    ['formation_continue', { formationContinue: true, alternance: false }],
  ])('lisent le rythme « %s »', (rythme, etudes) => {
    expect(faits({ formation: { lieu: 'public', rythme } })).toMatchObject({ etudes });
  });

  it('suivent les études hors de France', () => {
    const ailleurs: Saisies = { formation: { lieu: 'etranger', rythme: 'plein' } };
    const pays = { 'formation-etranger': { pays: 'conseil_europe', secteur: 'public' } };
    expect(faits({ ...ailleurs, ...pays }).etudes).toMatchObject({
      lieu: 'conseil_europe',
      etablissement: 'public',
    });
    expect(faits({ ...ailleurs, 'formation-etranger': { inconnu: 'oui' } }).etudes).toMatchObject({
      lieu: undefined,
      etablissement: undefined,
      tempsPlein: true,
    });
  });

  it('ne laissent rien passer d’une réponse dont le chemin n’a plus besoin', () => {
    const reste: Saisies = { separation: { alternee: 'oui', pension: 'non' }, 'avis-parent': { rbg: '1' } };
    expect(faits(reste)).toEqual(faits({}));
  });

  it('comptent les deux avis de parents qui vivent ensemble sans être mariés', () => {
    const avis = { 'avis-parent': { rbg: '15 000' }, 'avis-autre-parent': { rbg: '18 000' } };
    expect(faits({ parents: { situation: 'non_maries_ensemble' }, ...avis }).ressources).toMatchObject({
      foyer: { parents: 'non_maries_ensemble', rbgParentA: 15_000, rbgParentB: 18_000 },
    });
  });

  it('n’en disent pas plus que ce qui a été répondu', () => {
    expect(faits({ situation: { cas: 'jnsp' } })).toMatchObject({
      charges: { handicapCDAPH: undefined, etudiantAidant: undefined },
      ressources: { foyer: { revenusEtranger: undefined }, autonomie: { statut: undefined } },
    });
  });
});
