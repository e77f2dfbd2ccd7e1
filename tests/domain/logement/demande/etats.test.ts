import { describe, expect, it } from 'vitest';
import type { ActeurLogement, ActionDemande, EtatDemandeLogement } from '@/lib/domain/logement';
import {
  ACTION_DE_LOGEMENT,
  actionsDemande,
  demandeOuverte,
  etatDeDemande,
  rejouerDemande,
  TRANSITIONS_DEMANDE_LOGEMENT,
  transitionDemande,
} from '@/lib/domain/logement';
import { SCENES } from './scenes';

const ETATS = Object.keys(TRANSITIONS_DEMANDE_LOGEMENT) as EtatDemandeLogement[];
const ACTEURS: readonly ActeurLogement[] = ['etudiant', 'crous', 'etablissement', 'systeme'];
const VOEUX = ['ecrire_voeux', 'valider_voeux', 'faire_proposition'] as const;
const PAIE = ['faire_proposition', 'reserver'] as const;

/** What each actor may do, by hand. */
const OFFERT: readonly (readonly [EtatDemandeLogement, ActeurLogement, readonly ActionDemande[]])[] = [
  ['ouverte', 'etudiant', [...VOEUX, 'retirer']],
  ['ouverte', 'systeme', [...PAIE, 'retirer']],
  ['ouverte', 'crous', ['faire_proposition', 'retirer']],
  ['ouverte', 'etablissement', ['faire_proposition']],
  ['validee', 'etudiant', [...VOEUX, 'retirer']],
  ['validee', 'systeme', [...PAIE, 'retirer']],
  ['proposee', 'etudiant', [...VOEUX, 'fermer_proposition', 'retirer']],
  ['proposee', 'systeme', [...PAIE, 'fermer_proposition', 'retirer']],
  ['proposee', 'etablissement', ['faire_proposition', 'fermer_proposition']],
  ['reservee', 'etudiant', [...VOEUX, 'fermer_proposition', 'liberer']],
  ['reservee', 'systeme', [...PAIE, 'fermer_proposition', 'liberer']],
  ['reservee', 'crous', ['faire_proposition', 'fermer_proposition', 'liberer']],
  ['retiree', 'etudiant', ['rouvrir']],
  ['retiree', 'systeme', ['rouvrir']],
  ['retiree', 'crous', []],
  ['retiree', 'etablissement', []],
];

describe('la table des états d’une demande de logement', () => {
  it.each(OFFERT)('depuis « %s », offre à « %s » exactement %j', (etat, acteur, actions) => {
    expect([...actionsDemande(etat, acteur)].sort()).toEqual([...actions].sort());
  });

  it.each(ETATS)('ne mène depuis « %s » qu’à des états connus, par des acteurs connus', (etat) => {
    for (const { vers, acteurs } of Object.values(TRANSITIONS_DEMANDE_LOGEMENT[etat])) {
      expect(vers.length).toBeGreaterThan(0);
      for (const suivant of vers) expect(ETATS).toContain(suivant);
      for (const acteur of acteurs) expect(ACTEURS).toContain(acteur);
    }
  });

  it.each([
    ['reservee', 'retirer'],
    ['retiree', 'ecrire_voeux'],
    ['retiree', 'faire_proposition'],
    ['retiree', 'reserver'],
    ['ouverte', 'liberer'],
    ['ouverte', 'fermer_proposition'],
    ['proposee', 'liberer'],
    ['ouverte', 'rouvrir'],
  ] as const)('depuis « %s », « %s » est impossible', (etat, action) => {
    expect(transitionDemande(etat, action)).toBeNull();
  });

  it('a un événement pour chaque action, et une action pour chaque événement', () => {
    const actions = new Set(Object.values(TRANSITIONS_DEMANDE_LOGEMENT).flatMap((t) => Object.keys(t)));
    expect(new Set<string>(Object.values(ACTION_DE_LOGEMENT))).toEqual(actions);
  });
});

describe('l’état d’une vie', () => {
  it.each([
    ['vierge', 'ouverte'],
    ['panier', 'ouverte'],
    ['validee', 'validee'],
    ['proposee', 'proposee'],
    ['deux', 'proposee'],
    ['refusee', 'validee'],
    ['expiree', 'validee'],
    ['reservee', 'reservee'],
    ['liberee', 'validee'],
    ['retiree', 'retiree'],
  ] as const)('« %s » est %s', (scene, etat) => {
    expect(etatDeDemande(SCENES[scene])).toBe(etat);
  });
});

describe('le journal', () => {
  it('commence par l’ouverture, ou ne raconte rien', () => {
    expect(rejouerDemande([])).toBeNull();
    expect(rejouerDemande([{ type: 'voeux_valides', tour: 1 }])).toBeNull();
    expect(rejouerDemande([{ type: 'demande_ouverte', annee: '2026-2027', voie: 'seule' }])).toEqual(
      demandeOuverte('2026-2027', 'seule'),
    );
  });

  it('ne croit pas une proposition dont il n’a pas entendu parler', () => {
    const vie = rejouerDemande([
      { type: 'demande_ouverte', annee: '2026-2027', voie: 'dse' },
      { type: 'proposition_reservee', proposition: 'inconnue' },
    ]);
    expect(vie).toEqual({ ...demandeOuverte('2026-2027', 'dse'), rang: 2 });
  });
});
