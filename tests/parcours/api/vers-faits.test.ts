import { describe, expect, it } from 'vitest';
import { CODES_DE_PAYS, groupeDeNationalite } from '@/lib/domain/noyau/pays';
import { avec, type Envoi, regles, repondre, SEPT_GROUPES } from './guichet';

const { etudes } = SEPT_GROUPES;
const avecFoyer = (ressources: Envoi, autonomie?: Envoi) =>
  repondre(avec({ ressources, ...(autonomie && { autonomie }) }));

describe('le foyer', () => {
  it('prend l’avis commun, les deux avis, ou un seul', () => {
    expect(avecFoyer({ parents: 'maries', rbgCouple: 28_000 }).ressourcesRetenues).toBe(28_000);
    expect(
      avecFoyer({ parents: 'separes', rbgParentA: 15_000, rbgParentB: 30_000, etudiantAChargeDe: 'A' })
        .ressourcesRetenues,
    ).toBe(45_000);
    expect(
      avecFoyer({ parents: 'separes', rbgParentA: 15_000, etudiantAChargeDe: 'A', pensionParDecision: true })
        .ressourcesRetenues,
    ).toBe(15_000);
    expect(avecFoyer({ parents: 'isole', rbgParentB: 9_000, lettreTB: true }).ressourcesRetenues).toBe(9_000);
  });

  it('ajoute les revenus de l’étranger et ne déduit pas la pension', () => {
    const reponse = avecFoyer({
      parents: 'maries',
      rbgCouple: 28_000,
      revenusEtranger: 2_000,
      pensionVersee: 5_000,
    });
    expect(reponse.ressourcesRetenues).toBe(30_000);
    expect(regles(reponse)).toEqual(expect.arrayContaining(['RES-3', 'RES-4']));
  });

  it('dit quel avis manque, sous le nom du contrat', () => {
    expect(avecFoyer({ parents: 'maries' })).toMatchObject({
      echelon: null,
      faitsManquants: ['ressources.rbgCouple'],
    });
    expect(avecFoyer({})).toMatchObject({ faitsManquants: ['ressources.parents'] });
  });

  it('renvoie au Crous ce que les textes ne tranchent pas, et donne l’estimation', () => {
    expect(avecFoyer({ parents: 'deces', rbgParentA: 15_000 })).toMatchObject({
      resultat: 'indetermine',
      boursier: null,
      echelon: '5',
      faitsManquants: ['FOY-11'],
    });
  });
});

describe('l’autonomie', () => {
  it('absente : l’étudiant dépend de ses parents', () => {
    expect(avecFoyer({ parents: 'maries', rbgCouple: 28_000 }).ressourcesPropresSeules).toBe(false);
  });

  it('retient les seules ressources de l’étudiant, dites d’un côté ou de l’autre', () => {
    const seul = { statut: 'ancien_ase' };
    expect(avecFoyer({ rbgPropre: 9_000 }, seul)).toMatchObject({
      ressourcesRetenues: 9_000,
      ressourcesPropresSeules: true,
    });
    const { ressources: _r, ...reste } = SEPT_GROUPES;
    expect(repondre({ ...reste, autonomie: { ...seul, revenuPropreAnnuel: 4_000 } })).toMatchObject({
      ressourcesRetenues: 4_000,
      ressourcesPropresSeules: true,
    });
    expect(repondre({ ...reste, autonomie: seul })).toMatchObject({ ressourcesRetenues: 0, echelon: '7' });
  });

  it('d’un célibataire sans foyer décrit demande les parents', () => {
    const { ressources: _r, ...reste } = SEPT_GROUPES;
    expect(repondre({ ...reste, autonomie: {} }).faitsManquants).toEqual(['ressources.parents']);
  });
});

describe('l’âge, les études, les droits', () => {
  it('reculent la limite, la lèvent ou la prolongent', () => {
    const naissance = { dateNaissance: '1990-01-01' };
    const etat = (age: Envoi) => repondre(avec({ age: { ...naissance, ...age } })).conditions.age;
    expect(etat({})).toBe('non_remplie');
    expect(etat({ handicapCDAPH: true })).toBe('remplie');
    expect(etat({ premiereDemande: false })).toBe('remplie');
    expect(etat({ premiereDemande: false, interruptionApres28Ans: true })).toBe('non_remplie');
    expect(etat({ enfantsEleves: 8 })).toBe('remplie');
    expect(repondre(avec({ age: {} })).conditions.age).toBe('indeterminee');
  });

  it('emploi étudiant et service civique ne changent rien', () => {
    const reponse = repondre(avec({ etudes: { ...etudes, jobEtudiant: true, serviceCivique: true } }));
    expect(reponse).toEqual(repondre(SEPT_GROUPES));
  });

  it.each([
    [{ niveau: 'autre' }, 'FORMATION_NON_HABILITEE'],
    [{ tempsPlein: false }, 'FORMATION_INITIALE'],
    [{ formationContinue: true }, 'FORMATION_INITIALE'],
    [{ alternance: true }, 'ALTERNANCE'],
    [{ contratProfessionnalisation: true }, 'ALTERNANCE'],
    [{ inscritFranceTravail: true }, 'FRANCE_TRAVAIL'],
    [{ fonctionnaireStagiaire: true }, 'AGENT_PUBLIC'],
    [{ interneMedecine: true }, 'INTERNAT'],
  ] as const)('%j donne %s', (situation, code) => {
    const reponse = repondre(avec({ etudes: { ...etudes, ...situation } }));
    expect(reponse.motifs.map((motif) => motif.code)).toEqual([code]);
  });

  it('le niveau se déduit de l’année, sauf d’une « autre »', () => {
    expect(repondre(avec({ etudes: { ...etudes, anneeEtude: 'autre' } })).faitsManquants).toEqual([
      'etudes.niveau',
    ]);
  });

  it('le doctorat est examiné, et l’échelon n’est plus sûr', () => {
    const reponse = repondre(avec({ etudes: { ...etudes, anneeEtude: 'doctorat_1' } }));
    expect(reponse).toMatchObject({
      resultat: 'indetermine',
      boursier: null,
      conditions: { etudes: 'indeterminee' },
    });
    expect(reponse.faitsManquants).toContain('ETU-4');
  });

  it('le troisième droit demande des crédits, ou un passage en année supérieure', () => {
    const etat = (droits: Envoi) => repondre(avec({ droits })).conditions.droits;
    expect(etat({ droitDemande: 3, creditsValides: 60 })).toBe('remplie');
    expect(etat({ droitDemande: 3, creditsValides: 59 })).toBe('non_remplie');
    expect(etat({ droitDemande: 3, creditsValides: 0, passageAnneeSuperieure: true })).toBe('remplie');
    expect(etat({ droitDemande: 3 })).toBe('indeterminee');
    expect(etat({})).toBe('indeterminee');
  });
});

describe('la nationalité', () => {
  const etat = (nationalite: string, reste: Envoi = {}) =>
    repondre(avec({ nationalite: { nationalite, ...reste } })).conditions.nationalite;

  it('suit la règle de son groupe', () => {
    expect([etat('FR'), etat('RE'), etat('AD')]).toEqual(['remplie', 'remplie', 'remplie']);
    expect([etat('IT'), etat('CH'), etat('NO')]).toEqual(['non_remplie', 'non_remplie', 'non_remplie']);
    expect(etat('IT', { residenceReguliereAns: 5 })).toBe('remplie');
    expect(etat('SN', { titreSejour: true, domicileFranceAns: 2, foyerFiscalFranceAns: 2 })).toBe('remplie');
    expect(etat('SN')).toBe('non_remplie');
    expect(etat('SY', { statutProtection: 'refugie' })).toBe('remplie');
  });

  it('connaît les 249 codes ISO, chacun une fois, et met chaque pays dans un groupe', () => {
    expect(CODES_DE_PAYS).toHaveLength(249);
    expect(new Set(CODES_DE_PAYS).size).toBe(249);
    const europeens = CODES_DE_PAYS.filter((code) => groupeDeNationalite(code) === 'ue_eee_suisse');
    expect(europeens).toHaveLength(26 + 3 + 1 + 1);
    expect(groupeDeNationalite('GB')).toBe('royaume_uni');
    expect(groupeDeNationalite('ZZ')).toBe('autre');
  });
});
