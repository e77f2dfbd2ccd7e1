import { describe, expect, it } from 'vitest';
import type { ActionDossier, EtatDossier, TypeEvenement } from '@/lib/domain/dossier';
import { ETAT_APRES, TRANSITIONS, VIE_INITIALE } from '@/lib/domain/dossier';
import { lireTexte } from './outils/sources';

/** Which action each event records; opening a dossier comes before the table. */
const ACTION_DE: Readonly<Record<Exclude<TypeEvenement, 'dossier_ouvert'>, ActionDossier>> = {
  dossier_depose: 'deposer',
  notification_conditionnelle_emise: 'notifier',
  rejet_emis: 'rejeter',
  examen_ouvert: 'ouvrir_examen',
  dossier_rouvert: 'rouvrir',
  notification_reevaluee: 'reevaluer_en_notification',
  rejet_reevalue: 'reevaluer_en_rejet',
  examen_reevalue: 'reevaluer_en_examen',
};

const transitions = Object.entries(TRANSITIONS).flatMap(([de, actions]) =>
  Object.entries(actions).map(([action, { vers }]) => ({ de, action, vers })),
);

describe('le cycle de vie du dossier', () => {
  it.each(Object.entries(ACTION_DE))('« %s » laisse l’état où « %s » mène', (evenement, action) => {
    const menees = transitions.filter((t) => t.action === action).map(({ vers }) => vers);
    expect(new Set(menees)).toEqual(new Set([ETAT_APRES[evenement as TypeEvenement]]));
  });

  it('a un événement, et un seul, pour chaque action de la table', () => {
    const actions = new Set(transitions.map(({ action }) => action));
    expect([...actions].sort()).toEqual(Object.values(ACTION_DE).sort());
  });

  it('commence dans l’état que laisse l’ouverture', () => {
    expect(VIE_INITIALE.etat).toBe(ETAT_APRES.dossier_ouvert);
  });

  it('sort de chaque état, et y entre', () => {
    const etats = Object.keys(TRANSITIONS) as EtatDossier[];
    const atteints = new Set(transitions.map(({ vers }) => vers));
    for (const etat of etats) {
      expect(Object.keys(TRANSITIONS[etat]), `rien ne sort de ${etat}`).not.toEqual([]);
      expect(atteints.has(etat), `rien ne mène à ${etat}`).toBe(true);
    }
  });

  it('a les mêmes états dans la base', () => {
    const [, enumeration = ''] =
      /enum EtatDossier \{([^}]*)\}/.exec(lireTexte('prisma/schema/dossier.prisma')) ?? [];
    expect(enumeration.trim().split(/\s+/).sort()).toEqual(Object.keys(TRANSITIONS).sort());
  });
});
