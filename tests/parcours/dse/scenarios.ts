import { PERSONAS } from '@/prisma/personas';
import type { Saisies } from './guichet';

/** The saisies of a persona, some of them changed. */
export function saisiesDe(cle: string, changements: Saisies = {}): Saisies {
  const persona = PERSONAS.find((candidate) => candidate.cle === cle);
  if (!persona) throw new Error(`persona ${cle} absente`);
  return { ...persona.saisies, ...changements };
}

/** Situations that no persona lives, so that every question is asked at least once. */
export const SCENARIOS: Readonly<Record<string, Saisies>> = {
  'une étudiante mariée qui déclare ses revenus à part': saisiesDe('emma', {
    'situation-familiale': { statut: 'marie', enfants: '0' },
    'declaration-impots': { separee: 'oui', enfants: '0' },
    'ressources-couple': { mensuel: '1 900' },
    'avis-etudiant': { rbg: '19000' },
  }),
  'un père de 29 ans qui reprend une bourse': saisiesDe('claire', {
    identite: { prenom: 'Claire', nom: 'Fontaine', dateNaissance: '02/03/1997', ine: '' },
    'situation-familiale': { statut: 'celibataire', enfants: '1' },
    'declaration-impots': { separee: 'oui', enfants: '1' },
    'premiere-demande': { premiere: 'non' },
    'bourses-recues': { total: '2', licence: '2' },
    progression: { passage: 'non', credits: '120' },
    difficultes: { difficulte: 'non' },
    interruption: { interrompues: 'oui' },
    'avis-etudiant': { rbg: '8 000' },
  }),
  'une étudiante dont la maladie a allongé les études': saisiesDe('sarah', {
    difficultes: { difficulte: 'oui' },
    supplements: { cas: ['famille_sante', 'echange'] },
  }),
  'un parent isolé sans titre': saisiesDe('lina', {
    'parent-isole': { titres: ['aucun'] },
    'pension-isole': { pension: 'non' },
    'avis-autre-parent': { rbg: '', pasEncore: 'oui' },
  }),
  'des parents non mariés qui vivent ensemble': saisiesDe('emma', {
    parents: { situation: 'non_maries_ensemble' },
    'avis-parent': { rbg: '12 000' },
    'avis-autre-parent': { rbg: '11 850' },
  }),
  'une famille à l’étranger': saisiesDe('emma', {
    'revenus-etranger': { existe: 'oui', montant: '8000' },
    domicile: { lieu: 'etranger', pays: 'Maroc, Rabat' },
    'distance-1': { km: '1 900' },
    'grandes-vacances': { apres: 'oui', retour: 'proche' },
  }),
};
