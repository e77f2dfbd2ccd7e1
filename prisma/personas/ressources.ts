import { persona, publicPlein } from './gabarit';

/** Dossiers that the incomes, the points or the distance decide. */
export const PERSONAS_RESSOURCES = [
  persona(
    {
      cle: 'emma',
      prenom: 'Emma',
      nom: 'Petit',
      dateNaissance: '2007-09-14',
      situation: 'Revenu brut global exactement égal au plafond de l’échelon 1.',
      attendu: { type: 'eligible', echelon: '1' },
    },
    { domicile: 'Dijon 21000', etudes: 'Dijon 21000', rbg: '23850' },
  ),
  persona(
    {
      cle: 'jules',
      prenom: 'Jules',
      nom: 'Petitjean',
      dateNaissance: '2007-02-05',
      situation: 'Un euro au-dessus du plafond de l’échelon 1 : échelon 0 bis.',
      attendu: { type: 'eligible', echelon: '0bis' },
    },
    { domicile: 'Dijon 21000', etudes: 'Dijon 21000', rbg: '23.851' },
  ),
  persona(
    {
      cle: 'sarah',
      prenom: 'Sarah',
      nom: 'Cohen',
      dateNaissance: '2005-12-25',
      ine: '120890046TA',
      situation: 'Quatre frères et sœurs étudiants et des études loin de Marseille : plus de 17 points.',
      attendu: { type: 'eligible', echelon: '3' },
    },
    {
      domicile: 'Marseille 13001',
      etudes: 'Lille 59000',
      rbg: '45 000',
      reponses: {
        'annee-precedente': { annee: 'superieur' },
        'voeu-1': {
          etablissement: 'Université de Lille',
          formation: 'Licence de chimie',
          niveau: 'licence_2',
        },
        'premiere-demande': { premiere: 'non' },
        'bourses-recues': { total: '1', licence: '1' },
        progression: { passage: 'oui', credits: '60' },
        difficultes: { difficulte: 'non' },
        'nombre-enfants': { nombre: '4' },
        'enfant-1': { prenom: 'David', etudes: 'superieur' },
        'enfant-2': { prenom: 'Rachel', etudes: 'superieur' },
        'enfant-3': { prenom: 'Nathan', etudes: 'superieur' },
        'enfant-4': { prenom: 'Léa', etudes: 'alternance' },
      },
    },
  ),
  persona(
    {
      cle: 'theo',
      prenom: 'Théo',
      nom: 'Marchand',
      dateNaissance: '2006-08-17',
      situation: 'Parents agriculteurs, déficit brut global : le revenu est négatif.',
      attendu: { type: 'eligible', echelon: '7' },
    },
    { domicile: 'Toulouse 31000', etudes: 'Toulouse 31000', rbg: '−1 500' },
  ),
  persona(
    {
      cle: 'anais',
      prenom: 'Anaïs',
      nom: 'Payet',
      dateNaissance: '2007-03-08',
      situation: 'Famille à La Réunion, études à Paris : plus de 3 500 km, et une bourse versée aussi l’été.',
      attendu: { type: 'eligible', echelon: '4' },
    },
    {
      domicile: 'Saint-Denis 97400',
      etudes: 'Paris 75005',
      rbg: '20 000',
      reponses: {
        aides: { demandes: ['bourse', 'logement'] },
        logement: { ville: 'Paris 75005' },
        'nombre-enfants': { nombre: '1' },
        'enfant-1': { prenom: 'Loïc', etudes: 'non' },
        'grandes-vacances': { apres: 'oui' },
      },
    },
  ),
  persona(
    {
      cle: 'paul',
      prenom: 'Paul',
      nom: 'Delacroix',
      dateNaissance: '2006-05-19',
      situation: 'Les revenus de ses parents dépassent tous les plafonds.',
      attendu: { type: 'non_eligible', motif: 'HORS_BAREME' },
    },
    { domicile: 'Lyon 69003', etudes: 'Lyon 69003', rbg: '61 200 €' },
  ),
  persona(
    {
      cle: 'lucas',
      prenom: 'Lucas',
      nom: 'Le Goff',
      dateNaissance: '2007-10-02',
      situation: 'Deux vœux, à Brest et à Paris : la distance change l’échelon.',
      attendu: { type: 'eligible', echelon: '0bis', parVoeu: ['0bis', '1'] },
    },
    {
      domicile: 'Brest 29200',
      etudes: 'Brest 29200',
      rbg: '24000',
      reponses: {
        'nombre-voeux': { nombre: '2' },
        'voeu-2': {
          etablissement: 'Sorbonne Université',
          formation: 'Licence de physique',
          niveau: 'licence_1',
        },
        'lieu-voeu-2': { lieu: 'france', commune: 'Paris 75005' },
        'cadre-voeu-2': publicPlein,
        'distance-2': { juste: 'oui' },
      },
    },
  ),
  persona(
    {
      cle: 'manon',
      prenom: 'Manon',
      nom: 'Girard',
      dateNaissance: '2007-01-11',
      situation: 'Ses parents n’ont pas encore l’avis d’impôt : le dossier part quand même, à l’examen.',
      attendu: { type: 'indetermine', code: 'ressources.foyer.rbgCouple' },
    },
    {
      domicile: 'Nantes 44000',
      etudes: 'Nantes 44000',
      reponses: { 'avis-couple': { rbg: '', pasEncore: 'oui' } },
    },
  ),
  persona(
    {
      cle: 'hugo',
      prenom: 'Hugo',
      nom: 'Faure',
      dateNaissance: '2006-07-07',
      situation: 'Il corrige la distance, et la correction change ses points : le Crous vérifie.',
      attendu: { type: 'indetermine', code: 'charges.distanceKm' },
    },
    {
      domicile: 'Grenoble 38000',
      etudes: 'Marseille 13001',
      rbg: '30000',
      reponses: {
        'distance-1': {
          juste: 'non',
          km: '275',
          justification: 'Par la route : l’autoroute fait le tour par Valence.',
        },
      },
    },
  ),
];
