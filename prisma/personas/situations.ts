import { persona } from './gabarit';

/** Dossiers that the situation of the student decides. */
export const PERSONAS_SITUATIONS = [
  persona(
    {
      cle: 'amir',
      prenom: 'Amir',
      nom: 'Rahimi',
      dateNaissance: '2003-03-21',
      situation: 'Réfugié reconnu par l’Ofpra : seules ses propres ressources comptent.',
      attendu: { type: 'eligible', echelon: '6' },
    },
    {
      domicile: 'Lyon 69007',
      etudes: 'Lyon 69007',
      reponses: {
        nationalite: { groupe: 'autre' },
        protection: { protection: 'refugie' },
        'annee-precedente': { annee: 'autre' },
        baccalaureat: { bac: 'equivalence' },
        parents: null,
        'avis-etudiant': { rbg: '6000' },
        'revenus-etranger': null,
        'pension-versee': null,
        'nombre-enfants': null,
        'grandes-vacances': { apres: 'oui', heberge: 'oui' },
      },
    },
  ),
  persona(
    {
      cle: 'claire',
      prenom: 'Claire',
      nom: 'Fontaine',
      dateNaissance: '1998-09-01',
      situation: 'Première demande à 28 ans, le jour même du 1er septembre 2026.',
      attendu: { type: 'non_eligible', motif: 'AGE' },
    },
    {
      domicile: 'Bordeaux 33000',
      etudes: 'Bordeaux 33000',
      rbg: '19 000',
      reponses: {
        'service-civique': { mois: '0' },
        'annee-precedente': { annee: 'autre' },
        'voeu-1': {
          etablissement: 'Université de Bordeaux',
          formation: 'Master de psychologie',
          niveau: 'master_1',
        },
      },
    },
  ),
  persona(
    {
      cle: 'noe',
      prenom: 'Noé',
      nom: 'Rousseau',
      dateNaissance: '1995-05-05',
      situation: 'Handicap reconnu par la CDAPH : aucune limite d’âge, et quatre points de plus.',
      attendu: { type: 'eligible', echelon: '2' },
    },
    {
      domicile: 'Montpellier 34000',
      etudes: 'Montpellier 34000',
      rbg: '26000',
      reponses: {
        'service-civique': { mois: '0' },
        'annee-precedente': { annee: 'autre' },
        handicap: { cdaph: 'oui' },
      },
    },
  ),
  persona(
    {
      cle: 'ines',
      prenom: 'Inès',
      nom: 'Lambert',
      dateNaissance: '2006-02-14',
      situation: 'Apprentie : son contrat ne se cumule pas avec une bourse.',
      attendu: { type: 'non_eligible', motif: 'ALTERNANCE' },
    },
    {
      domicile: 'Lille 59000',
      etudes: 'Lille 59000',
      rbg: '21 000',
      reponses: {
        'annee-precedente': { annee: 'superieur' },
        'voeu-1': {
          etablissement: 'Lycée Gaston-Berger',
          formation: 'BTS Management commercial',
          niveau: 'licence_2',
        },
        'cadre-voeu-1': { secteur: 'public', rythme: 'plein', statut: 'apprentissage' },
      },
    },
  ),
  persona(
    {
      cle: 'maelle',
      prenom: 'Maëlle',
      nom: 'Tanguy',
      dateNaissance: '2009-02-10',
      ine: '180890047JC',
      situation: 'Mineure, en terminale : son baccalauréat est en cours.',
      attendu: { type: 'eligible', echelon: '5' },
    },
    {
      domicile: 'Brest 29200',
      etudes: 'Rennes 35000',
      rbg: '13 500',
      reponses: { baccalaureat: { bac: 'en_cours' } },
    },
  ),
  persona(
    {
      cle: 'sofia',
      prenom: 'Sofia',
      nom: 'Almeida',
      dateNaissance: '2006-10-28',
      situation: 'Portugaise, son père travaille en France ; elle aide sa grand-mère handicapée.',
      attendu: { type: 'eligible', echelon: '3' },
    },
    {
      domicile: 'Strasbourg 67000',
      etudes: 'Strasbourg 67000',
      rbg: '24 000',
      reponses: {
        nationalite: { groupe: 'ue_eee_suisse' },
        'attaches-france': { attaches: ['parent'], annees: '1' },
        aidant: { aidant: 'oui' },
      },
    },
  ),
  persona(
    {
      cle: 'fatou',
      prenom: 'Fatou',
      nom: 'Diallo',
      dateNaissance: '2005-04-04',
      situation: 'Sénégalaise, en France depuis un an : le délai de séjour de deux ans n’est pas atteint.',
      attendu: { type: 'non_eligible', motif: 'SEJOUR_2_ANS' },
    },
    {
      domicile: 'Toulouse 31000',
      etudes: 'Toulouse 31000',
      rbg: '12000',
      reponses: {
        nationalite: { groupe: 'autre' },
        protection: { protection: 'aucun' },
        sejour: { titre: 'oui', domicile: '1', foyer: '3' },
        'annee-precedente': { annee: 'superieur' },
        baccalaureat: { bac: 'equivalence' },
      },
    },
  ),
];
