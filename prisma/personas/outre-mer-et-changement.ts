import { persona } from './gabarit';

/** Dossiers where what is paid, or the year of the incomes, is not the ordinary one. */
export const PERSONAS_OUTRE_MER_ET_CHANGEMENT = [
  persona(
    {
      cle: 'teva',
      prenom: 'Teva',
      nom: 'Tehei',
      dateNaissance: '2007-10-11',
      situation:
        'Études à Papeete, près de chez lui : 30 € de plus par mois, et des montants en francs Pacifique.',
      attendu: { type: 'eligible', echelon: '4' },
    },
    { domicile: 'Papeete 98714', etudes: 'Papeete 98714', rbg: '14 000' },
  ),
  persona(
    {
      cle: 'camille',
      prenom: 'Camille',
      nom: 'Robert',
      dateNaissance: '2006-11-03',
      situation: 'Son père a perdu son emploi : des revenus plus récents, que le Crous examine.',
      attendu: { type: 'indetermine', code: 'DIM-3' },
    },
    {
      domicile: 'Tours 37000',
      etudes: 'Tours 37000',
      rbg: '33 000',
      reponses: {
        'baisse-revenus': { baisse: 'oui' },
        changement: { evenement: 'chomage', le: '15/01/2026', suivante: '', enCours: '18 000' },
      },
    },
  ),
];
