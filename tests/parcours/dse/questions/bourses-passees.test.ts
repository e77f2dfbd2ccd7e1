import { describe, expect, it } from 'vitest';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { ReponsesDse } from '@/lib/parcours/dse';
import { faits, fois, lignes, ouiOuNon, quandPosee, refus, toujoursPosee, unNombre, valeur } from './outils';

const premiere = { 'premiere-demande': { premiere: true } } as const;
const suivante = { 'premiere-demande': { premiere: false } } as const;
const ne = (dateNaissance: DateCivile): ReponsesDse => ({
  identite: { prenom: 'Lina', nom: 'Moreau', dateNaissance, ine: undefined },
});

describe('la première demande', () => {
  toujoursPosee('premiere-demande');
  ouiOuNon(
    'premiere-demande',
    'premiere',
    'Première demande de bourse',
    'Répondez oui ou non~: est-ce votre première demande~?',
  );

  it('n’a utilisé aucun droit', () => {
    const { age, droits } = faits({ 'premiere-demande': { premiere: 'oui' } });
    expect(age?.premiereDemande).toBe(true);
    expect(droits).toMatchObject({
      droitsUtilises: 0,
      droitsUtilisesLicence: 0,
      situationParticuliere: false,
    });
  });

  it('qui n’en est pas une laisse les droits à dire', () => {
    const { age, droits } = faits({ 'premiere-demande': { premiere: 'non' } });
    expect(age?.premiereDemande).toBe(false);
    expect(droits?.droitsUtilises).toBeUndefined();
    expect(droits?.situationParticuliere).toBeUndefined();
  });
});

describe.each(['bourses-recues', 'progression', 'difficultes'] as const)('la page « %s »', (cle) => {
  quandPosee(cle, [
    ['attend de savoir si c’est la première demande', {}, false],
    ['ne se pose pas à une première demande', premiere, false],
    ['se pose ensuite', suivante, true],
  ]);
});

describe('les années de bourse', () => {
  const phrase = 'Indiquez un nombre d’années, par exemple 2';
  unNombre('bourses-recues', { champ: 'total', min: 0, max: 20, phrase, reste: { licence: '0' } });
  unNombre('bourses-recues', { champ: 'licence', min: 0, max: 20, phrase, reste: { total: '20' } });

  it.each([
    ['0', '0', true],
    ['3', '2', true],
    ['3', '3', true],
    ['3', '4', false],
    ['0', '1', false],
  ])('%s en tout dont %s en licence : %s', (total, licence, juste) => {
    expect(refus('bourses-recues', { total, licence })).toEqual(
      juste ? [] : ['licence : Indiquez un nombre d’années au plus égal au total de la ligne précédente'],
    );
  });

  it('ne compare pas ce qui ne se lit pas', () => {
    expect(refus('bourses-recues', { total: '', licence: '4' })).toEqual([`total : ${phrase}`]);
  });

  it('s’écrivent et donnent les droits utilisés', () => {
    const saisie = { total: '4', licence: '3' };
    expect(lignes('bourses-recues', saisie)).toEqual([
      'Années de bourse déjà reçues : 4',
      'Dont en licence, BTS, BUT ou classe préparatoire : 3',
    ]);
    const brouillon = { 'premiere-demande': { premiere: 'non' }, 'bourses-recues': saisie };
    expect(faits(brouillon).droits).toMatchObject({ droitsUtilises: 4, droitsUtilisesLicence: 3 });
  });
});

describe('l’avancée des études', () => {
  const reste = { passage: 'non' };
  const phrase = 'Indiquez un nombre de crédits, par exemple 60, ou laissez vide';

  it.each(['0', '1', '59', '60', '599', '600'])('lit %s crédits', (credits) => {
    expect(valeur('progression', { ...reste, credits })).toEqual({
      passage: false,
      credits: Number(credits),
    });
  });

  it.each([
    ['601', 'Indiquez un nombre entier entre 0 et 600'],
    ['-1', phrase],
    ['59,5', phrase],
    ['soixante', phrase],
  ])('« %s » crédits ne passent pas', (credits, dit) => {
    expect(refus('progression', { ...reste, credits })).toEqual([`credits : ${dit}`]);
  });

  it.each(['', '   ', '\u00a0'])('« %s » laisse les crédits inconnus, et le dit', (credits) => {
    expect(valeur('progression', { ...reste, credits })).toEqual({ passage: false, credits: undefined });
    expect(lignes('progression', { ...reste, credits })).toEqual([
      'Passage en année supérieure : Non',
      'Crédits ECTS validés : Je ne sais pas',
    ]);
  });

  it('veut savoir si l’on passe', () => {
    expect(refus('progression', { credits: '60' })).toEqual([
      'passage : Répondez oui ou non~: passez-vous dans l’année supérieure~?',
    ]);
  });

  it('donne ses deux faits', () => {
    const saisies = {
      'premiere-demande': { premiere: 'non' },
      progression: { passage: 'oui', credits: '120' },
    };
    expect(faits(saisies).droits).toMatchObject({ passageAnneeSuperieure: true, creditsValides: 120 });
  });
});

describe('l’événement qui a allongé les études', () => {
  ouiOuNon(
    'difficultes',
    'difficulte',
    'Événement qui a allongé vos études',
    'Répondez oui ou non~: un événement a-t-il allongé vos études~?',
  );

  it.each([
    ['oui', true],
    ['non', false],
  ])('« %s » donne la situation particulière : %s', (difficulte, attendu) => {
    const saisies = { 'premiere-demande': { premiere: 'non' }, difficultes: { difficulte } };
    expect(faits(saisies).droits?.situationParticuliere).toBe(attendu);
  });
});

describe('ce qui recule l’âge limite', () => {
  it.each<[DateCivile, string, number]>([
    ['1998-09-02', '27 ans la veille de ses 28', 0],
    ['1998-09-01', '28 ans le 1er septembre même', 1],
    ['1998-08-31', '28 ans depuis la veille', 1],
    ['2007-04-12', '19 ans', 0],
  ])('né le %s (%s) : %i', (naissance, _, attendu) => {
    expect(fois('service-civique', { ...premiere, ...ne(naissance) })).toBe(attendu);
    expect(fois('interruption', { ...suivante, ...ne(naissance) })).toBe(attendu);
    expect(fois('interruption', { ...premiere, ...ne(naissance) })).toBe(0);
  });

  it('ne se demande pas sans date de naissance', () => {
    expect(fois('service-civique', suivante)).toBe(0);
    expect(fois('interruption', suivante)).toBe(0);
  });

  ouiOuNon(
    'interruption',
    'interrompues',
    'Études interrompues',
    'Répondez oui ou non~: avez-vous interrompu vos études~?',
  );

  unNombre('service-civique', {
    ...{ champ: 'mois', min: 0, max: 60 },
    phrase: 'Indiquez un nombre de mois, par exemple 8, ou 0',
  });

  it('s’écrit en mois et donne ses faits', () => {
    expect(lignes('service-civique', { mois: '8' })).toEqual(['Service civique ou volontariat : 8 mois']);
    const saisies = {
      identite: { prenom: 'Ana', nom: 'Roy', dateNaissance: '01/09/1998', ine: '' },
      'premiere-demande': { premiere: 'non' },
      interruption: { interrompues: 'non' },
      'service-civique': { mois: '8' },
    };
    expect(faits(saisies).age).toMatchObject({ etudesInterrompues: false, serviceCiviqueMois: 8 });
  });
});
