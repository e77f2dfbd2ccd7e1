import { describe, expect, it } from 'vitest';
import type { FaitsAutonomie, FaitsFoyer } from '@/lib/domain/bourse';
import { libelleDuVoeu, motifsExamen, versFaits } from '@/lib/parcours/dse';
import { remplir, remplirPour, type Saisies } from './guichet';
import { SCENARIOS, saisiesDe } from './scenarios';

function faits(saisies: Saisies) {
  const { marche, contexte, arret } = remplirPour(saisies);
  expect(arret).toBeNull();
  return versFaits(marche.reponses, 1, contexte);
}

function foyer(saisies: Saisies): FaitsFoyer {
  const { ressources } = faits(saisies);
  return ressources?.mode === 'foyer' ? ressources.foyer : {};
}

function autonomie(saisies: Saisies): FaitsAutonomie {
  const { ressources } = faits(saisies);
  return (ressources?.mode === 'foyer' ? ressources.autonomie : undefined) ?? {};
}

describe('les faits tirés des réponses', () => {
  it('sans réponse, tout est inconnu et rien n’est deviné', () => {
    const { marche, contexte } = remplir({});
    const vides = versFaits(marche.reponses, 1, contexte);
    expect(JSON.parse(JSON.stringify(vides))).toEqual({
      annee: '2026-2027',
      age: {},
      diplome: {},
      etudes: {},
      nationalite: {},
      droits: {},
      ressources: { mode: 'foyer', foyer: {}, autonomie: {} },
      charges: { mode: 'detail' },
    });
  });

  it('le parent dont on dépend est le parent A', () => {
    expect(foyer(saisiesDe('karim'))).toMatchObject({
      parents: 'separes',
      rbgParentA: 16_000,
      rbgParentB: 17_000,
      etudiantAChargeDe: 'A',
      pensionParDecision: false,
      gardeAlternee: false,
      titreCAF: false,
      lettreTA: false,
      lettreTB: false,
      pensionVersee: 1_200,
      revenusEtranger: 0,
    });
  });

  it('une lettre T inconnue chez l’autre parent reste inconnue, et se dit', () => {
    const saisies = saisiesDe('lina', { 'lettre-t-autre': { lettre: 'inconnu' } });
    expect(foyer(saisies)).toMatchObject({ lettreTA: true, lettreTB: undefined });
    const { marche, contexte } = remplirPour(saisies);
    expect(motifsExamen(marche.reponses, contexte)).toEqual([expect.stringContaining('lettre T')]);
  });

  it('un titre de la CAF suffit : la lettre T de l’autre parent n’est pas demandée', () => {
    const saisies = saisiesDe('lina', { 'parent-isole': { titres: ['lettre_t', 'caf'] } });
    expect(foyer(saisies)).toMatchObject({ titreCAF: true, lettreTA: true, lettreTB: undefined });
    expect(foyer(saisies).rbgParentB).toBeUndefined();
  });

  it('un nouveau couple l’emporte sur la situation des parents', () => {
    expect(foyer(saisiesDe('chloe')).parents).toBe('remarie');
    expect(foyer(saisiesDe('chloe', { 'nouveau-couple': { couple: 'union_libre' } })).parents).toBe(
      'union_libre',
    );
  });

  it('un parent isolé sans titre dit s’il y a une pension', () => {
    expect(foyer(SCENARIOS['un parent isolé sans titre'] ?? {})).toMatchObject({
      parents: 'isole',
      gardeAlternee: false,
      pensionParDecision: false,
      rbgParentA: 18_000,
      rbgParentB: undefined,
    });
  });

  it('un avis qui manque reste inconnu, et se dit', () => {
    const { marche, contexte } = remplirPour(saisiesDe('manon'));
    expect(motifsExamen(marche.reponses, contexte)).toEqual([
      'L’avis d’impôt de vos parents sur les revenus de 2024 manque. Envoyez-le dès que vous l’avez.',
    ]);
  });

  it('les revenus à l’étranger sont des euros par an', () => {
    expect(foyer(SCENARIOS['une famille à l’étranger'] ?? {}).revenusEtranger).toBe(8_000);
  });

  it('un couple marié dit ses ressources et les deux foyers', () => {
    const saisies = SCENARIOS['une étudiante mariée qui déclare ses revenus à part'] ?? {};
    expect(autonomie(saisies)).toEqual({
      statut: 'marie',
      ressourcesMensuellesCouple: 1_900,
      enfantsACharge: 0,
      declarationFiscaleDistincte: true,
      orphelinDesDeuxParents: false,
      revenuPropreAnnuel: 19_000,
    });
    expect(foyer(saisies).rbgCouple).toBe(23_850);
  });

  it.each([
    ['ase_actuelle', { statut: 'pupille_ou_ase_18_21' }],
    ['ase_ancienne', { statut: 'ancien_ase' }],
    ['orphelin', { statut: 'celibataire', orphelinDesDeuxParents: true }],
  ])('enfance « %s » : seules les ressources de l’étudiant sont demandées', (enfance, attendu) => {
    const ete = { 'grandes-vacances': { apres: 'non', pupille: 'non', heberge: 'oui' } };
    const avis = { 'avis-etudiant': { rbg: '2 000' } };
    const saisies = saisiesDe('emma', { enfance: { enfance }, ...avis, ...ete });
    expect(autonomie(saisies)).toMatchObject({ ...attendu, revenuPropreAnnuel: 2_000 });
    expect(foyer(saisies).rbgCouple).toBeUndefined();
    expect(faits(saisies).charges).toMatchObject({ autresEnfants: 0, autresEnfantsSup: 0 });
  });

  it('un célibataire sans enfant n’a pas à parler de sa déclaration', () => {
    expect(autonomie(saisiesDe('emma'))).toMatchObject({
      statut: 'celibataire',
      enfantsACharge: 0,
      declarationFiscaleDistincte: false,
    });
  });

  it('les enfants se comptent selon leurs études', () => {
    const alternance = { autresEnfants: 0, autresEnfantsSup: 3, enfantsAlternanceSup: 1 };
    expect(faits(saisiesDe('sarah')).charges).toMatchObject(alternance);
    expect(faits(saisiesDe('lina')).charges).toMatchObject({ autresEnfants: 1, autresEnfantsSup: 0 });
  });

  it('les études suivent le vœu', () => {
    expect(faits(saisiesDe('ines')).etudes).toMatchObject({
      anneeEtude: 'licence_2',
      etablissement: 'public',
      lieu: 'france',
      tempsPlein: true,
      alternance: true,
      apprentissage: true,
      contratProfessionnalisation: false,
      formationContinue: false,
      inscritFranceTravail: false,
    });
  });

  it('un établissement dont on ne sait pas s’il est habilité reste inconnu, et se dit', () => {
    const saisies = saisiesDe('emma', {
      'cadre-voeu-1': { secteur: 'inconnu', rythme: 'plein', statut: 'etudiant' },
    });
    expect(faits(saisies).etudes?.etablissement).toBeUndefined();
    const { marche, contexte } = remplirPour(saisies);
    expect(motifsExamen(marche.reponses, contexte)).toEqual([expect.stringContaining('habilité')]);
  });

  it.each(['passerelle', 'accord_retrait'])('« %s » n’est pas tranché par la machine', (protection) => {
    const saisies = saisiesDe('fatou', { protection: { protection } });
    expect(faits(saisies).nationalite).toMatchObject({ groupe: 'autre', statutProtection: undefined });
    const { marche, contexte } = remplirPour(saisies);
    expect(motifsExamen(marche.reponses, contexte)).toHaveLength(1);
  });

  it('les attaches d’un Européen', () => {
    expect(faits(saisiesDe('sofia')).nationalite).toMatchObject({
      groupe: 'ue_eee_suisse',
      conditionUEEmploiOuParent: true,
      integration: false,
      residenceReguliereAns: 1,
    });
  });

  it('une première demande n’a utilisé aucun droit', () => {
    expect(faits(saisiesDe('emma')).droits).toMatchObject({ droitsUtilises: 0, cursus: 'licence' });
  });

  it('les droits déjà utilisés et la progression', () => {
    expect(faits(saisiesDe('sarah')).droits).toEqual({
      cursus: 'licence',
      droitsUtilises: 1,
      droitsUtilisesLicence: 1,
      creditsValides: 60,
      passageAnneeSuperieure: true,
      situationParticuliere: false,
    });
  });

  it('l’âge, les enfants élevés et l’interruption', () => {
    const saisies = SCENARIOS['un père de 29 ans qui reprend une bourse'] ?? {};
    expect(faits(saisies).age).toEqual({
      dateNaissance: '1997-03-02',
      premiereDemande: false,
      etudesInterrompues: true,
      handicapCDAPH: false,
      enfantsEleves: 1,
      serviceCiviqueMois: 0,
    });
  });

  it('un vœu se nomme par sa formation, son établissement et sa commune', () => {
    const { marche } = remplirPour(saisiesDe('lina'));
    expect(libelleDuVoeu(marche.reponses, 1)).toBe('Licence de droit, Université de Nantes (Nantes 44000)');
    expect(libelleDuVoeu({}, 2)).toBe('Vœu 2');
  });
});
