import { describe, expect, it } from 'vitest';
import { AjouterAuxVoeux, AjouterDepuisLaListe } from '@/components/metier/logement/demande/AjouterAuxVoeux';
import { MesVoeux } from '@/components/metier/logement/demande/MesVoeux';
import type { Minute } from '@/lib/domain/logement';
import type { DemandeAffichee, LogementNomme } from '@/lib/parcours/logement/demande';
import { arbreDe, entendu, liens, parAttribut, parNom, titres } from '../../outillage/arbre';
import { tenirLesRegles } from '../../outillage/regles';
import {
  CAMPAGNE,
  CLOTURE,
  demande,
  logement,
  MAI,
  NOVEMBRE,
  phaseA,
  RESULTATS,
  rien,
  TOUR_2,
  voeux,
} from './scene';

interface Reste {
  readonly minute?: Minute;
  readonly aAjouter?: LogementNomme | null;
  readonly fait?: string;
  readonly avis?: string;
}

function page(
  change: Partial<DemandeAffichee>,
  { minute = MAI, aAjouter = null, fait = '', avis = '' }: Reste = {},
) {
  const arbre = arbreDe(
    <MesVoeux
      {...{ campagne: CAMPAGNE, phase: phaseA(minute), aAjouter, fait, avis }}
      {...{ ajouter: rien, modifier: rien, valider: rien }}
      demande={demande(change)}
    />,
  );
  tenirLesRegles(arbre);
  return arbre;
}
const boutons = (arbre: ReturnType<typeof page>) => parNom(arbre, 'button').map(entendu);

describe('la page des vœux', () => {
  it('donne à chaque vœu sa place, son loyer et ses boutons, qui disent de quoi ils parlent', () => {
    const arbre = page({ voeux: voeux(1, 2, 3) });
    expect(titres(arbre)).toEqual([
      'h1 Mes vœux de logement',
      ...['h2 Vœu 1 Studio, Résidence 1', 'h2 Vœu 2 Studio, Résidence 2', 'h2 Vœu 3 Studio, Résidence 3'],
    ]);
    expect(boutons(arbre)).toEqual([
      ...['Descendre Studio, Résidence 1', 'Retirer Studio, Résidence 1'],
      ...['Monter Studio, Résidence 2', 'Descendre Studio, Résidence 2', 'Retirer Studio, Résidence 2'],
      ...['Monter Studio, Résidence 3', 'Retirer Studio, Résidence 3'],
      'Valider mes vœux pour le tour 1',
    ]);
    expect(entendu(arbre)).toContain('360\u202f€');
  });

  it('un vœu seul ne se monte ni ne se descend', () => {
    expect(boutons(page({ voeux: voeux(1) }))).toEqual([
      ...['Retirer Studio, Résidence 1', 'Valider mes vœux pour le tour 1'],
    ]);
  });

  it('chaque vœu a une ancre, où l’on revient après un geste', () => {
    const arbre = page({ voeux: voeux(1, 2) });
    for (const ancre of ['voeu-1', 'voeu-2']) expect(parAttribut(arbre, 'id', ancre)).toHaveLength(1);
  });

  it('dit que les vœux ne sont pas validés, et pour quel tour', () => {
    const dit = entendu(page({ voeux: voeux(1), tourValide: 1 }, { minute: TOUR_2 }));
    expect(dit).toContain('Vos vœux sont enregistrés mais pas validés pour le tour 2');
  });

  it('validés, ne se revalident pas, et disent quand viennent les résultats', () => {
    const arbre = page({ voeux: voeux(1), tourValide: 1 });
    expect(boutons(arbre)).not.toContain('Valider mes vœux pour le tour 1');
    expect(entendu(arbre)).toContain('mardi 9\u00a0juin 2026 à 10\u00a0h');
  });

  it('vide, mène au catalogue et ne se valide pas', () => {
    const arbre = page({});
    expect(liens(arbre).map(([, href]) => href)).toContain('/logement');
    expect(boutons(arbre)).toEqual([]);
  });

  it('pleine, n’en propose plus', () => {
    expect(entendu(page({ voeux: voeux(1, 2, 3, 4) }))).not.toContain('Chercher un logement à ajouter');
    expect(entendu(page({ voeux: voeux(1, 2, 3) }))).toContain('1\u00a0place dans la liste');
  });

  it.each([CLOTURE, RESULTATS, NOVEMBRE] as const)('fermés le %s, se lisent sans boutons', (minute) => {
    const arbre = page({ voeux: voeux(1, 2) }, { minute });
    expect(boutons(arbre)).toEqual([]);
    expect(entendu(arbre)).toContain('Les vœux ne se modifient pas en ce moment');
  });

  it.each([
    ['ajoute', 'Ce logement est ajouté à vos vœux.'],
    ['deplace', 'L’ordre de vos vœux est changé.'],
    ['ote', 'Ce logement est retiré de vos vœux.'],
  ])('dit ce qui vient d’être fait : %s', (fait, dit) => {
    expect(entendu(page({ voeux: voeux(1) }, { fait }))).toContain(dit);
  });

  it.each([
    ['page_depassee', 'dans un autre onglet'],
    ['trop_de_voeux', 'Votre liste est pleine'],
    ['voeux_fermes', 'ne se modifient pas'],
  ])('dit pourquoi rien n’a été fait : %s', (avis, dit) => {
    const arbre = page({ voeux: voeux(1) }, { avis, fait: 'ajoute' });
    expect(entendu(arbre)).toContain(dit);
    expect(parAttribut(arbre, 'role', 'alert')).toHaveLength(1);
    expect(entendu(arbre)).not.toContain('est ajouté');
  });

  it('ne répète pas ce qu’une adresse invente', () => {
    const arbre = page({ voeux: voeux(1) }, { avis: 'toString', fait: 'toString' });
    for (const role of ['alert', 'status']) expect(parAttribut(arbre, 'role', role)).toEqual([]);
  });
});

describe('un logement choisi avant de se connecter', () => {
  it('attend d’être ajouté', () => {
    const arbre = page({ voeux: voeux(1) }, { aAjouter: logement(9) });
    expect(boutons(arbre)).toContain('Ajouter à mes vœux');
    expect(entendu(arbre)).toContain('Résidence 9');
  });

  it.each([
    ['est déjà là', { voeux: voeux(9) }, MAI],
    ['n’a plus de place', { voeux: voeux(1, 2, 3, 4) }, MAI],
    ['vient trop tard', { voeux: voeux(1) }, CLOTURE],
  ] as const)('ne s’ajoute pas quand il %s', (_nom, change, minute) => {
    expect(boutons(page(change, { minute, aAjouter: logement(9) }))).not.toContain('Ajouter à mes vœux');
  });
});

describe('depuis une fiche ou la liste', () => {
  const [tour] = CAMPAGNE.tours;

  it('le bouton dit quel logement, et jusqu’à quand', () => {
    if (!tour) throw new Error('pas de tour');
    const arbre = arbreDe(
      <AjouterAuxVoeux logement={3} nom="Studio, Résidence 3" tour={tour} ajouter={rien} />,
    );
    expect(parNom(arbre, 'button').map(entendu)).toEqual(['Ajouter à mes vœux\u202f: Studio, Résidence 3']);
    expect(entendu(arbre)).toContain('lundi 8\u00a0juin 2026 à 10\u00a0h');
  });

  it('dans la liste aussi', () => {
    const arbre = arbreDe(<AjouterDepuisLaListe logement={3} nom="Studio, Résidence 3" ajouter={rien} />);
    expect(parNom(arbre, 'button').map(entendu)).toEqual(['Ajouter à mes vœux\u202f: Studio, Résidence 3']);
  });
});
