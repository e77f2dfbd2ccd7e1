import { describe, expect, it } from 'vitest';
import { motifsExamen, paireDe, type ReponsesDse } from '@/lib/parcours/dse';
import {
  CONTEXTE,
  etape,
  faits,
  fois,
  lignes,
  poser,
  quandPosee,
  refus,
  titre,
  toujoursPosee,
  unNombre,
  valeur,
  voir,
} from './outils';

const orphelin: ReponsesDse = { enfance: { enfance: 'orphelin' } };
const RENNES = { texte: 'Rennes 35000', code: '35238' };
const BREST = { texte: 'Brest 29200', code: '29019' };

describe('les autres enfants', () => {
  quandPosee('nombre-enfants', [
    ['se comptent chez les parents', {}, true],
    ['pas chez qui n’en dépend pas', orphelin, false],
  ]);
  unNombre('nombre-enfants', {
    ...{ champ: 'nombre', min: 0, max: 15 },
    phrase: 'Indiquez un nombre d’enfants, par exemple 2, ou 0',
  });

  it('ont chacun leur page', () => {
    expect(fois('enfant', {})).toBe(0);
    expect(fois('enfant', { 'nombre-enfants': { nombre: 0 } })).toBe(0);
    expect(fois('enfant', { 'nombre-enfants': { nombre: 15 } })).toBe(15);
    expect(titre('enfant', { reponses: { 'nombre-enfants': { nombre: 3 } }, rang: 2 })).toBe(
      'Qui est l’enfant 2 sur 3~?',
    );
  });

  it.each([
    ['non', 'Non'],
    ['superieur', 'Oui'],
    ['alternance', 'Oui, en alternance'],
  ])('dont les études sont « %s » s’écrivent « %s »', (etudes, mots) => {
    expect(lignes('enfant', { prenom: ' Zoé ', etudes }, { rang: 2 })).toEqual([
      'Enfant 2 : Zoé',
      `Enfant 2~: études supérieures : ${mots}`,
    ]);
  });

  it('se refusent champ par champ', () => {
    expect(refus('enfant', { prenom: 'R2D2', etudes: 'oui' })).toEqual([
      'prenom : Écrivez le nom avec des lettres, des espaces, des traits d’union ou des apostrophes',
      'etudes : Dites si cet enfant fait des études supérieures',
    ]);
    expect(refus('enfant', { etudes: 'non' })).toEqual(['prenom : Indiquez le prénom de cet enfant']);
  });

  it.each([
    [['non', 'non'], 2, 0, undefined],
    [['superieur', 'non'], 1, 1, undefined],
    [['alternance', 'superieur'], 0, 1, 1],
    [['alternance', 'alternance'], 0, 0, 2],
  ])('%o : %i sans études supérieures, %i avec', (etudes, autresEnfants, autresEnfantsSup, enAlternance) => {
    const enfants = etudes.map((e, i) => [`enfant-${i + 1}`, { prenom: 'Léa', etudes: e }] as const);
    const saisies = { 'nombre-enfants': { nombre: '2' }, ...Object.fromEntries(enfants) };
    const enfantsAlternanceSup = enAlternance;
    expect(faits(saisies).charges).toMatchObject({ autresEnfants, autresEnfantsSup, enfantsAlternanceSup });
  });

  it('restent inconnus tant qu’un seul n’est pas décrit', () => {
    const saisies = { 'nombre-enfants': { nombre: '2' }, 'enfant-2': { prenom: 'Léa', etudes: 'non' } };
    expect(faits(saisies).charges).toMatchObject({ autresEnfants: undefined, autresEnfantsSup: undefined });
  });
});

describe('le domicile', () => {
  toujoursPosee('domicile');

  it('est celui de la famille, ou le sien quand seules ses ressources comptent', () => {
    expect(titre('domicile')).toBe('Où habite votre famille~?');
    expect(titre('domicile', { reponses: orphelin })).toBe('Où habitez-vous~?');
    expect(poser('domicile', { reponses: orphelin }).pourquoi).toContain('votre domicile');
  });

  it.each([
    [{ lieu: 'france', commune: 'Rennes 35000', communeCode: '35238', pays: 'Maroc' }, 'Rennes 35000'],
    [{ lieu: 'etranger', pays: ' Maroc,  Rabat ', commune: 'Rennes' }, 'Maroc, Rabat'],
    [{ lieu: 'etranger', pays: 'الرباط' }, 'الرباط'],
  ])('%o s’écrit « %s »', (saisie, mots) => {
    expect(lignes('domicile', saisie)).toEqual([`Domicile : ${mots}`]);
  });

  it.each([
    [{}, 'lieu : Dites si le domicile est en France ou à l’étranger'],
    [{ lieu: 'lune' }, 'lieu : Dites si le domicile est en France ou à l’étranger'],
    [{ lieu: 'france' }, 'commune : Indiquez la commune du domicile, par exemple «~Rennes 35000~»'],
    [{ lieu: 'etranger' }, 'pays : Indiquez le pays et la ville du domicile, par exemple «~Maroc, Rabat~»'],
    [{ lieu: 'etranger', pays: 'x'.repeat(121) }, 'pays : Écrivez au plus 120 caractères'],
  ])('%o se refuse', (saisie, phrase) => {
    expect(refus('domicile', saisie)).toEqual([phrase]);
  });
});

describe('la distance calculée', () => {
  const km = 196.4;
  const contexte = { ...CONTEXTE, distances: { [paireDe('35238', '29019')]: km } };
  const reponses: ReponsesDse = {
    'nombre-voeux': { nombre: '1' },
    domicile: { lieu: 'france', commune: RENNES, pays: undefined },
    'lieu-voeu': [{ lieu: 'france', commune: BREST }],
  };
  const ici = { reponses, contexte };
  const paire = '35238>29019=196.4';

  it('se montre, avec la paire que le serveur écrit', () => {
    expect(titre('distance', ici)).toBe('De Rennes 35000 à Brest 29200, il y a 196,4~km. Est-ce juste~?');
    expect(poser('distance', ici).ajouts).toEqual({ paire });
  });

  it.each([
    [{ juste: 'oui' }, km, ['Vœu 1~: distance du domicile : 196,4~km']],
    [
      { juste: 'oui', km: 'n’importe', justification: 'rien' },
      km,
      ['Vœu 1~: distance du domicile : 196,4~km'],
    ],
    [
      { juste: 'non', km: '210,5 km', justification: 'Par\r\nla mer' },
      210.5,
      ['Vœu 1~: distance du domicile : 210,5~km', 'Vœu 1~: justification : Par\nla mer'],
    ],
  ])('%o vaut %f km', (saisie, attendus, ecrites) => {
    expect(valeur('distance', { ...saisie, paire }, ici)).toMatchObject({ km: attendus, calculee: km });
    expect(lignes('distance', { ...saisie, paire }, ici)).toEqual(ecrites);
  });

  it.each([
    [{}, ['juste : Répondez oui ou non~: cette distance est-elle juste~?']],
    [
      { juste: 'non', km: '20041', justification: 'x' },
      ['km : Indiquez un nombre entre 0 et 20040, par exemple 120'],
    ],
    [
      { juste: 'non', km: '-3', justification: 'x' },
      ['km : Indiquez la distance en kilomètres, par exemple 120'],
    ],
    [
      { juste: 'non', km: '12', justification: '  ' },
      ['justification : Expliquez en quelques mots comment vous avez mesuré la distance'],
    ],
    [
      { juste: 'non', km: '12', justification: 'x'.repeat(1001) },
      ['justification : Écrivez au plus 1000 caractères'],
    ],
  ])('%o se refuse', (saisie, phrases) => {
    expect(refus('distance', { ...saisie, paire }, ici)).toEqual(phrases);
  });

  it.each(['', '35238>29019', '35238>29019=196', '29019>35238=196.4'])(
    'répondue pour la paire « %s », se redemande',
    (autre) => {
      expect(refus('distance', { juste: 'oui', paire: autre }, ici)).toEqual([
        'juste : Une commune a changé depuis votre réponse~: vérifiez la distance',
      ]);
    },
  );

  it.each([
    [196.4, 0],
    [30, 0],
    [249.9, 0],
    [29.9, 1],
    [250, 1],
  ])('corrigée à %f km : %i motif d’examen', (corrigee, motifs) => {
    const distance = [{ km: corrigee, calculee: km, justification: 'x' }];
    expect(motifsExamen({ ...reponses, distance }, contexte)).toHaveLength(motifs);
  });

  it('dit au Crous l’écart, dans les mots de l’étudiant', () => {
    const distance = [undefined, { km: 250, calculee: km, justification: 'x' }];
    expect(motifsExamen({ distance }, contexte).map(voir)).toEqual([
      'Pour le vœu 2, vous indiquez 250~km au lieu de 196,4~km. Le Crous vérifie cette distance.',
    ]);
  });
});

describe('la distance que personne ne peut calculer', () => {
  const saisies = {
    'nombre-voeux': { nombre: '1' },
    domicile: { lieu: 'etranger', pays: 'Maroc, Rabat' },
    'lieu-voeu-1': { lieu: 'france', commune: 'Brest 29200', communeCode: '29019' },
  };

  it('se demande en kilomètres, et se croit', () => {
    expect(voir(etape('distance-1', saisies)?.question.titre ?? '')).toBe(
      'Quelle distance sépare Maroc, Rabat de Brest 29200~?',
    );
    const saisie = { km: '1 900', paire: 'Maroc, Rabat>29019' };
    expect(faits({ ...saisies, 'distance-1': saisie }).charges).toMatchObject({ distanceKm: 1900 });
  });

  it('sans domicile, parle de « votre domicile »', () => {
    expect(titre('distance')).toBe('Quelle distance sépare votre domicile de votre lieu d’études~?');
    expect(refus('distance', { paire: '>' })).toEqual([
      'km : Indiquez la distance en kilomètres, par exemple 120',
    ]);
  });
});
