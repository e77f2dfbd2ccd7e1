import { describe, expect, it } from 'vitest';
import { libelleDuVoeu, type ReponsesDse } from '@/lib/parcours/dse';
import { etape, faits, fois, lignes, refus, titre, toujoursPosee, unChoix, valeur } from './outils';

const DROIT = {
  etablissement: 'Université de Rennes',
  formation: 'Licence de droit',
  niveau: 'licence_1',
} as const;
const deux: ReponsesDse = { 'nombre-voeux': { nombre: '2' }, voeu: [DROIT] };

describe('le nombre de vœux', () => {
  toujoursPosee('nombre-voeux');
  unChoix('nombre-voeux', {
    champ: 'nombre',
    libelle: 'Nombre de vœux',
    phrase: 'Choisissez le nombre de vœux, de un à quatre',
    options: [
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
      ['4', '4'],
    ],
  });

  it.each(['1', '2', '3', '4'] as const)('%s : autant de pages de chaque sorte', (nombre) => {
    for (const cle of ['voeu', 'lieu-voeu', 'cadre-voeu', 'distance'] as const)
      expect(fois(cle, { 'nombre-voeux': { nombre } })).toBe(Number(nombre));
    expect(fois('voeu', {})).toBe(0);
  });

  it('réduit, cache les vœux en trop sans les perdre', () => {
    const saisies = { 'nombre-voeux': { nombre: '2' }, 'voeu-2': { ...DROIT } };
    expect(etape('voeu-2', saisies)?.etat).toBe('repondue');
    expect(etape('voeu-2', { ...saisies, 'nombre-voeux': { nombre: '1' } })).toBeNull();
  });
});

describe('un vœu', () => {
  it('se numérote seulement quand il y en a plusieurs', () => {
    expect(titre('voeu', { reponses: { 'nombre-voeux': { nombre: '1' } } })).toBe('Quel est votre vœu~?');
    expect(titre('voeu', { reponses: deux, rang: 2 })).toBe('Quel est votre vœu 2~?');
  });

  it('désigne les trois champs vides, avec un exemple', () => {
    expect(refus('voeu', { etablissement: ' ', formation: '\u00a0' })).toEqual([
      'etablissement : Indiquez le nom de l’établissement, par exemple «~Université de Rennes~»',
      'formation : Indiquez le nom de la formation, par exemple «~Licence de droit~»',
      'niveau : Choisissez l’année d’études dans la liste',
    ]);
  });

  it.each([
    ['licence_1', 'Première année après le bac', true, 'licence'],
    ['licence_2', 'Deuxième année après le bac', false, 'licence'],
    ['licence_3', 'Troisième année après le bac', false, 'licence'],
    ['master_1', 'Quatrième année après le bac (master 1)', false, 'master'],
    ['master_2', 'Cinquième année après le bac (master 2)', false, 'master'],
    ['doctorat_1', 'Doctorat', false, undefined],
    ['autre', 'Une autre année', undefined, undefined],
  ])('« %s » : %s, première année %s, cursus %s', (niveau, mots, premiereAnnee, cursus) => {
    const saisie = { ...DROIT, niveau };
    expect(lignes('voeu', saisie)).toEqual([
      'Vœu 1 : Licence de droit, Université de Rennes',
      `Vœu 1~: année d’études : ${mots}`,
    ]);
    const lus = faits({ 'nombre-voeux': { nombre: '1' }, 'voeu-1': saisie });
    expect(lus.etudes).toMatchObject({ anneeEtude: niveau, niveau: 'superieur' });
    expect(lus.diplome?.premiereAnnee).toBe(premiereAnnee);
    expect(lus.droits?.cursus).toBe(cursus);
  });

  it.each(['terminale', 'doctorat_2', 'licence_4', 'Doctorat', ''])('n’a pas d’année « %s »', (niveau) => {
    expect(refus('voeu', { ...DROIT, niveau })).toEqual([
      'niveau : Choisissez l’année d’études dans la liste',
    ]);
  });

  it('garde un nom dans l’écriture de la personne, jusqu’à 120 caractères', () => {
    const nom = 'École 42 — Пари́ж & Cie (🦊)';
    expect(valeur('voeu', { ...DROIT, etablissement: `  ${nom}  ` })).toMatchObject({ etablissement: nom });
    expect(refus('voeu', { ...DROIT, formation: 'a'.repeat(120) })).toEqual([]);
    expect(refus('voeu', { ...DROIT, formation: 'a'.repeat(121) })).toEqual([
      'formation : Écrivez au plus 120 caractères',
    ]);
  });

  it.each([
    ['la même', DROIT.etablissement, DROIT.formation, true],
    ['en capitales sans accents', 'UNIVERSITE DE RENNES', 'LICENCE DE DROIT', true],
    ['avec d’autres signes', 'Université  de — Rennes.', 'Licence-de-droit !', true],
    ['avec des accents décomposés', 'Universite\u0301 de Rennes', 'Licence de droit', true],
    ['une autre formation', DROIT.etablissement, 'Licence de droits', false],
    ['un autre établissement', 'Université de Rennes 2', DROIT.formation, false],
    ['les mots dans l’autre champ', 'Licence de droit', 'Université de Rennes', false],
  ])('refuse deux fois une formation : %s', (_, etablissement, formation, pareille) => {
    expect(refus('voeu', { ...DROIT, etablissement, formation }, { reponses: deux, rang: 2 })).toEqual(
      pareille
        ? [
            'formation : Cette formation est déjà votre vœu 1~: indiquez une autre formation ou un autre établissement',
          ]
        : [],
    );
  });

  it('ne se compare ni à lui-même ni aux vœux qui suivent', () => {
    const reponses: ReponsesDse = { 'nombre-voeux': { nombre: '2' }, voeu: [DROIT, DROIT] };
    expect(refus('voeu', DROIT, { reponses, rang: 1 })).toEqual([]);
  });

  it('dit de quel vœu il est la copie, même quand un autre ne se lit pas', () => {
    const reponses: ReponsesDse = { 'nombre-voeux': { nombre: '4' }, voeu: [undefined, undefined, DROIT] };
    expect(refus('voeu', DROIT, { reponses, rang: 4 })[0]).toContain('votre vœu 3');
  });
});

describe('le lieu d’un vœu', () => {
  const reponses = deux;

  it('rappelle la formation quand elle est connue', () => {
    const circonstances = { reponses, rang: 1 };
    expect(titre('lieu-voeu', circonstances)).toBe('Où se passe la formation du vœu 1~?');
    expect(lignes('lieu-voeu', { lieu: 'autre_pays' }, circonstances)).toEqual([
      'Vœu 1~: lieu : Dans un autre pays du monde',
    ]);
  });

  it.each([
    [{ lieu: 'france', commune: 'Rennes 35000', communeCode: '35238' }, 'Rennes 35000', 'france'],
    [{ lieu: 'conseil_europe', commune: '' }, 'Dans un autre pays d’Europe', 'conseil_europe'],
    [
      { lieu: 'autre_pays', commune: 'Rennes', communeCode: '35238' },
      'Dans un autre pays du monde',
      'autre_pays',
    ],
  ])('%o s’écrit « %s »', (saisie, mots, fait) => {
    expect(lignes('lieu-voeu', saisie)).toEqual([`Vœu 1~: lieu : ${mots}`]);
    const saisies = { 'nombre-voeux': { nombre: '1' }, 'lieu-voeu-1': saisie };
    expect(faits(saisies).etudes?.lieu).toBe(fait);
  });

  it('en France, veut une commune de la liste', () => {
    expect(refus('lieu-voeu', { lieu: 'france' })).toEqual([
      'commune : Indiquez la commune de l’établissement, par exemple «~Rennes 35000~»',
    ]);
    expect(refus('lieu-voeu', { lieu: 'france', commune: 'Rennes' })[0]).toContain('dans la liste');
    expect(refus('lieu-voeu', { lieu: 'lune', commune: 'Rennes' })).toEqual([
      'lieu : Choisissez le pays de la formation',
    ]);
  });
});

describe('le libellé d’un vœu', () => {
  const commune = { texte: 'Rennes 35000', code: '35238' };
  it.each<[ReponsesDse, string]>([
    [{}, 'Vœu 1'],
    [deux, 'Licence de droit, Université de Rennes'],
    [
      { ...deux, 'lieu-voeu': [{ lieu: 'france', commune }] },
      'Licence de droit, Université de Rennes (Rennes 35000)',
    ],
    [{ 'lieu-voeu': [{ lieu: 'france', commune }] }, 'Vœu 1'],
  ])('%o se nomme « %s »', (reponses, attendu) => {
    expect(libelleDuVoeu(reponses, 1)).toBe(attendu);
  });
});
