import { persona } from './gabarit';

/** Dossiers that the parents' household decides. */
export const PERSONAS_FAMILLE = [
  persona(
    {
      cle: 'lina',
      prenom: 'Lina',
      nom: 'Moreau',
      dateNaissance: '2007-04-12',
      ine: '150890045HB',
      situation:
        'Élevée par sa mère, dont l’avis d’impôt porte la lettre T : seules les ressources de sa mère comptent.',
      attendu: { type: 'eligible', echelon: '4' },
    },
    {
      domicile: 'Rennes 35000',
      etudes: 'Nantes 44000',
      reponses: {
        parents: { situation: 'isole' },
        'parent-isole': { titres: ['lettre_t'] },
        'lettre-t-autre': { lettre: 'non' },
        'nouveau-couple': { couple: 'non' },
        'avis-parent': { rbg: '18 000' },
        'nombre-enfants': { nombre: '1' },
        'enfant-1': { prenom: 'Zoé', etudes: 'non' },
      },
    },
  ),
  persona(
    {
      cle: 'karim',
      prenom: 'Karim',
      nom: 'Benali',
      dateNaissance: '2006-11-03',
      ine: '1234567890K',
      situation: 'Parents séparés sans décision qui fixe une pension : les ressources des deux comptent.',
      attendu: { type: 'eligible', echelon: '1' },
    },
    {
      domicile: 'Rennes 35000',
      etudes: 'Rennes 35000',
      reponses: {
        parents: { situation: 'separes' },
        separation: { alternee: 'non', pension: 'non' },
        'parent-isole': { titres: ['aucun'] },
        'nouveau-couple': { couple: 'non' },
        'avis-parent': { rbg: '16 000 €' },
        'avis-autre-parent': { rbg: '17000' },
        'pension-versee': { existe: 'oui', montant: '1 200' },
        'nombre-enfants': { nombre: '1' },
        'enfant-1': { prenom: 'Samir', etudes: 'superieur' },
      },
    },
  ),
  persona(
    {
      cle: 'chloe',
      prenom: 'Chloé',
      nom: 'Lefèvre',
      dateNaissance: '2007-06-21',
      situation: 'Sa mère s’est remariée : les textes se contredisent, le Crous examine le dossier.',
      attendu: { type: 'indetermine', code: 'FOY-9' },
    },
    {
      domicile: 'Tours 37000',
      etudes: 'Tours 37000',
      reponses: {
        parents: { situation: 'separes' },
        separation: { alternee: 'non', pension: 'oui' },
        'nouveau-couple': { couple: 'remarie' },
        'avis-parent': { rbg: '27500' },
      },
    },
  ),
  persona(
    {
      cle: 'adele',
      prenom: 'Adèle',
      nom: 'Garnier',
      dateNaissance: '2006-01-30',
      situation:
        'Parents divorcés : un jugement fixe une pension, seules les ressources de son père comptent.',
      attendu: { type: 'eligible', echelon: '5' },
    },
    {
      domicile: 'Grenoble 38000',
      etudes: 'Lyon 69007',
      reponses: {
        parents: { situation: 'separes' },
        separation: { alternee: 'non', pension: 'oui' },
        'nouveau-couple': { couple: 'non' },
        'avis-parent': { rbg: '14 000' },
      },
    },
  ),
];
