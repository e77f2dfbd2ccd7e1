import { describe, expect, it } from 'vitest';
import type { ActeurSejour, ActionSejour, EtatSejour } from '@/lib/domain/logement/sejour';
import {
  ACTION_DU_SEJOUR,
  actionsSejour,
  estEnCours,
  TRANSITIONS_SEJOUR,
  transitionSejour,
} from '@/lib/domain/logement/sejour';
import { JOURNAUX, vieDe } from './outillage';

const ETATS = Object.keys(TRANSITIONS_SEJOUR) as readonly EtatSejour[];

describe('la table d’un séjour', () => {
  it.each(ETATS)('« %s » se gagne, et son plus court journal y mène', (etat) => {
    expect(vieDe(JOURNAUX[etat]).etat).toBe(etat);
    const atteints = Object.values(TRANSITIONS_SEJOUR).flatMap((actions) =>
      Object.values(actions).flatMap(({ vers }) => [...vers]),
    );
    if (etat !== 'ouvert') expect(atteints).toContain(etat);
  });

  it.each(ETATS)('« %s » ne fait rien que quelqu’un ne puisse faire', (etat) => {
    for (const { vers, acteurs } of Object.values(TRANSITIONS_SEJOUR[etat])) {
      expect(vers.length).toBe(1);
      expect(acteurs.length).toBeGreaterThan(0);
    }
  });

  it('a un événement, et un seul, pour chaque action', () => {
    const actions = new Set(ETATS.flatMap((etat) => Object.keys(TRANSITIONS_SEJOUR[etat])));
    expect(Object.values(ACTION_DU_SEJOUR).sort()).toEqual([...actions].sort());
  });

  it('ne connaît que trois fins', () => {
    expect(ETATS.filter((etat) => !estEnCours(etat))).toEqual(['parti', 'desiste', 'annule']);
  });

  it('n’a pas d’autre suite que les siennes', () => {
    expect(transitionSejour('parti', 'desister')).toBeNull();
    expect(transitionSejour('cles', 'liberer_rendez_vous')?.vers).toEqual(['admission_acceptee']);
    expect(transitionSejour('entre', 'liberer_rendez_vous')?.vers).toEqual(['entre']);
  });

  it('ne laisse revenir personne dans un logement quitté', () => {
    const entrees = ETATS.filter((etat) => transitionSejour(etat, 'constater_entree'));
    expect(entrees).toEqual(['admission_acceptee', 'cles']);
  });
});

describe('ce que chacun peut faire', () => {
  const de = (acteur: ActeurSejour): Readonly<Record<string, readonly ActionSejour[]>> =>
    Object.fromEntries(ETATS.map((etat) => [etat, [...actionsSejour(etat, acteur)].sort()]));

  it('l’étudiant', () => {
    const agenda = ['attendre', 'liberer_rendez_vous', 'ne_plus_attendre', 'prendre_rendez_vous'] as const;
    expect(de('etudiant')).toEqual({
      ouvert: ['deposer_dossier', 'desister'],
      dossier_depose: ['desister', 'donner_scolarite'],
      a_completer: ['deposer_dossier', 'desister'],
      dossier_valide: ['desister', 'donner_scolarite'],
      admission_emise: ['accepter_admission', 'desister', 'donner_scolarite'],
      admission_acceptee: [...agenda, 'desister', 'donner_scolarite'].sort(),
      cles: [...agenda, 'desister', 'donner_scolarite'].sort(),
      entre: [...agenda, 'donner_preavis', 'donner_scolarite'].sort(),
      preavis: [...agenda, 'donner_scolarite'].sort(),
      parti: [],
      desiste: [],
      annule: [],
    });
  });

  it('le Crous', () => {
    expect(de('crous')).toEqual({
      ouvert: ['annuler'],
      dossier_depose: ['annuler', 'demander_complement', 'refuser_dossier', 'valider_dossier'],
      a_completer: ['annuler'],
      dossier_valide: ['annuler'],
      admission_emise: ['annuler'],
      admission_acceptee: ['annuler', 'constater_entree', 'liberer_rendez_vous'],
      cles: ['annuler', 'constater_entree', 'liberer_rendez_vous'],
      entre: ['constater_sortie', 'liberer_rendez_vous'],
      preavis: ['constater_sortie', 'liberer_rendez_vous'],
      parti: [],
      desiste: [],
      annule: [],
    });
  });

  it('le portail', () => {
    const agenda = ['liberer_rendez_vous', 'ne_plus_attendre', 'prendre_rendez_vous'];
    expect(de('systeme')).toEqual({
      ouvert: ['annuler'],
      dossier_depose: ['annuler'],
      a_completer: ['annuler'],
      dossier_valide: ['annuler', 'emettre_admission', 'regler_depot'],
      admission_emise: ['annuler'],
      admission_acceptee: ['annuler', ...agenda],
      cles: ['annuler', ...agenda],
      entre: agenda,
      preavis: agenda,
      parti: [],
      desiste: [],
      annule: [],
    });
  });
});
