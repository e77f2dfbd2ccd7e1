import { describe, expect, it } from 'vitest';
import { evaluerBourse } from '@/lib/domain/bourse';
import { motifsExamen, versFaits } from '@/lib/parcours/dse';
import type { Saisie } from '@/lib/parcours/moteur';
import { remplirPour } from '../guichet';
import { saisiesDe } from '../scenarios';
import { faits } from './outils';
import { BAREME } from './outils-resultat';

const britannique = (protection: string, sejour?: Saisie) => ({
  nationalite: { groupe: 'royaume_uni' },
  protection: { protection },
  ...(sejour ? { sejour } : {}),
});

const BIEN_INSTALLE = { titre: 'oui', domicile: '6', foyer: '6' };
const ARRIVE = { titre: 'oui', domicile: '1', foyer: '1' };

/** Emma, British. */
function juger(protection: string, sejour?: Saisie) {
  const { marche, contexte, arret } = remplirPour(saisiesDe('emma', britannique(protection, sejour)));
  expect(arret).toBeNull();
  return {
    resultat: evaluerBourse(versFaits(marche.reponses, 1, contexte), BAREME),
    motifs: motifsExamen(marche.reponses, contexte),
  };
}

describe('un étudiant britannique (NAT-7)', () => {
  it.each<[string, Saisie | undefined, string]>([
    ['aucun', BIEN_INSTALLE, 'eligible'],
    ['aucun', ARRIVE, 'non_eligible'],
    ['accord_retrait', BIEN_INSTALLE, 'eligible'],
    ['accord_retrait', ARRIVE, 'indetermine'],
    ['refugie', undefined, 'eligible'],
    ['passerelle', undefined, 'indetermine'],
  ])('« %s », séjour %o : %s', (protection, sejour, type) => {
    const seul = { 'avis-etudiant': { rbg: '0' }, 'grandes-vacances': { apres: 'non', heberge: 'oui' } };
    const propres = protection === 'refugie' ? seul : undefined;
    const saisies = saisiesDe('emma', { ...britannique(protection, sejour), ...propres });
    const { marche, contexte } = remplirPour(saisies);
    expect(evaluerBourse(versFaits(marche.reponses, 1, contexte), BAREME).type).toBe(type);
  });

  it('l’accord de retrait se dit une fois, par la règle, quand il s’examine', () => {
    const { resultat, motifs } = juger('accord_retrait', ARRIVE);
    expect(motifs).toEqual([]);
    expect(resultat).toMatchObject({ faitsManquants: [{ code: 'NAT-7' }] });
  });

  it('les faits disent l’accord, et seulement s’il y en a un', () => {
    expect(faits(britannique('accord_retrait')).nationalite).toMatchObject({
      groupe: 'royaume_uni',
      accordDeRetrait: true,
      statutProtection: 'aucun',
    });
    expect(faits(britannique('aucun')).nationalite?.accordDeRetrait).toBeUndefined();
  });

  it('la famille d’un Britannique, d’une autre nationalité, reste examinée', () => {
    const saisies = { nationalite: { groupe: 'autre' }, protection: { protection: 'accord_retrait' } };
    expect(faits(saisies).nationalite).toMatchObject({ groupe: 'autre', statutProtection: undefined });
  });
});

describe('un diplôme « Passerelle » (NAT-8)', () => {
  it('est un fait des études, et la nationalité reste à examiner', () => {
    const saisies = { nationalite: { groupe: 'autre' }, protection: { protection: 'passerelle' } };
    expect(faits(saisies).etudes?.diplomePasserelle).toBe(true);
    expect(faits(saisies).nationalite?.statutProtection).toBeUndefined();
    const sans = { nationalite: { groupe: 'autre' }, protection: { protection: 'aucun' } };
    expect(faits(sans).etudes?.diplomePasserelle).toBeUndefined();
  });

  it('cite sa règle dans l’explication', () => {
    const saisies = saisiesDe('fatou', { protection: { protection: 'passerelle' } });
    const { marche, contexte } = remplirPour(saisies);
    const resultat = evaluerBourse(versFaits(marche.reponses, 1, contexte), BAREME);
    expect(resultat.type).toBe('indetermine');
    expect(resultat.explication).toContainEqual(expect.objectContaining({ regle: 'NAT-8' }));
  });
});
