import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';
import type { Protection } from './valeurs';

const PROTECTIONS = [
  { valeur: 'aucun', libelle: 'Aucune de ces situations' },
  { valeur: 'refugie', libelle: 'Réfugié reconnu par l’Ofpra' },
  { valeur: 'apatride', libelle: 'Apatride' },
  { valeur: 'protection_subsidiaire', libelle: 'Protection subsidiaire' },
  { valeur: 'protection_temporaire', libelle: 'Protection temporaire' },
  { valeur: 'passerelle', libelle: 'Je prépare un diplôme « Passerelle » pour étudiants en exil' },
  { valeur: 'accord_retrait', libelle: 'Titre de séjour « accord de retrait » du Royaume-Uni' },
] as const satisfies Options<Protection>;

export const protection = definirQuestion({
  id: 'protection',
  tache: 'identite',
  posee: ({ nationalite }) => nationalite?.groupe === 'autre' || nationalite?.groupe === 'royaume_uni',
  poser: () => ({
    titre: 'L’une de ces situations est-elle la vôtre ?',
    pourquoi: 'Une personne protégée par la France peut demander une bourse sans délai de séjour.',
    champs: [champChoix('protection', 'Votre situation', PROTECTIONS)],
    schema: schemaDe({
      protection: choix(PROTECTIONS, 'Choisissez votre situation, ou « Aucune de ces situations »'),
    }),
    recapituler: (valeur) => [ligne('Protection', libelleDe(PROTECTIONS, valeur.protection))],
  }),
});
