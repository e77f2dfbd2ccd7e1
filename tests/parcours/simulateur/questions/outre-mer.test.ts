import { describe, expect, it } from 'vitest';
import { evaluerBourse } from '@/lib/domain/bourse';
import { baremeDe, marcher, type Saisies, simuler, versBrouillonDse } from '@/lib/parcours/simulateur';
import { CONTEXTE, LYCEEN } from '../repondre';
import { etape, lignes, refus, valeur } from './outils';

const NOUMEA = { famille: 'nouvelle_caledonie', etudes: 'metropole', apres: 'oui' };

const simulation = (changements: Saisies) => {
  const marche = marcher({ ...LYCEEN, ...changements }, CONTEXTE);
  const faite = simuler(marche, CONTEXTE);
  if (!faite) throw new Error('simulation incomplète');
  return { ...faite, bareme: baremeDe(marche.reponses) };
};

const outreMer = (saisie: Record<string, string>) =>
  simulation({ situation: { cas: ['outre_mer'] }, 'outre-mer': { ...NOUMEA, ...saisie } });

describe('l’outre-mer', () => {
  it('se demande à qui l’a coché, et à personne d’autre', () => {
    expect(etape('outre-mer', { situation: { cas: ['outre_mer'] } })).not.toBeNull();
    expect(etape('outre-mer', { situation: { cas: ['baisse'] } })).toBeNull();
    expect(etape('outre-mer', { situation: { cas: 'aucune' } })).toBeNull();
  });

  it('se lit et s’écrit en mots', () => {
    expect(valeur('outre-mer', NOUMEA)).toEqual({ ...NOUMEA, apres: true });
    expect(lignes('outre-mer', { ...NOUMEA, apres: 'non' })).toEqual([
      'Domicile de la famille : Nouvelle-Calédonie',
      'Lieu des études : France métropolitaine',
      'Études après le 1er juillet : Non',
    ]);
    expect(refus('outre-mer', { famille: 'corse', etudes: '', apres: '' })).toEqual([
      'famille : Choisissez dans la liste où vit votre famille',
      'etudes : Choisissez dans la liste où vous étudierez',
      'apres : Répondez oui ou non~: vos études dureront-elles après le 1er juillet~?',
    ]);
  });

  it.each<[string, Record<string, string>, object | undefined]>([
    ['de Nouméa à la métropole', {}, { residenceParents: 'outre_mer', lieuEtudes: 'metropole' }],
    [
      'de Wallis à Nouméa',
      { famille: 'wallis_et_futuna', etudes: 'nouvelle_caledonie' },
      { residenceParents: 'outre_mer', lieuEtudes: 'autre_ile' },
    ],
    ['de Nouméa à Nouméa', { etudes: 'nouvelle_caledonie' }, undefined],
    ['de la métropole à La Réunion', { famille: 'metropole', etudes: 'la_reunion' }, undefined],
    ['de Mayotte à La Réunion', { famille: 'mayotte', etudes: 'la_reunion' }, undefined],
    ['vers l’étranger', { etudes: 'etranger' }, undefined],
    ['depuis l’étranger', { famille: 'etranger' }, undefined],
  ])('%s, le maintien est %o', (_, saisie, attendu) => {
    const { maintien } = outreMer(saisie).faits;
    if (attendu) expect(maintien).toEqual({ etudesApresLe1erJuillet: true, ...attendu });
    else expect(maintien).toBeUndefined();
  });

  it('ne change jamais la réponse', () => {
    expect(outreMer({}).resultat).toEqual(simulation({}).resultat);
  });
});

describe('une baisse durable des revenus', () => {
  const BAISSE = { cas: ['baisse'] };
  const CHOMAGE = { evenement: 'chomage', le: '', suivante: '', enCours: '12 000' };

  it('demande l’événement et les nouveaux revenus', () => {
    expect(etape('changement', { situation: BAISSE })).not.toBeNull();
    expect(etape('changement', { situation: { cas: 'aucune' } })).toBeNull();
    expect(etape('changement', {})).toBeNull();
  });

  it('s’estime avec les nouveaux revenus, et s’annonce comme à examiner', () => {
    const { faits, resultat, bareme } = simulation({ situation: BAISSE, changement: CHOMAGE });
    expect(faits.changement).toEqual({ evenement: 'chomage', revenuAnneeEnCours: 12_000 });
    expect(resultat).toEqual(evaluerBourse(faits, bareme));
    expect(resultat).toMatchObject({ type: 'indetermine', estimation: { ressourcesRetenues: 12_000 } });
  });

  it('passe dans le dossier, que l’événement soit là ou non', () => {
    const repris = versBrouillonDse({ situation: BAISSE, changement: CHOMAGE });
    expect(repris['baisse-revenus']).toEqual({ baisse: 'oui' });
    expect(repris.changement).toEqual(CHOMAGE);
    expect(versBrouillonDse({ situation: { cas: 'aucune' } })['baisse-revenus']).toEqual({ baisse: 'non' });
    expect(versBrouillonDse({})['baisse-revenus']).toBeUndefined();
  });
});
