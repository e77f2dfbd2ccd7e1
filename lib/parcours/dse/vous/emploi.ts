import { choixMultiple, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { aideTexte, ligne } from '../textes';
import type { Emploi } from './valeurs';

const EMPLOIS = [
  { valeur: 'france_travail', libelle: 'Inscrit à France Travail comme demandeur d’emploi' },
  { valeur: 'stagiaire', libelle: 'Fonctionnaire stagiaire' },
  {
    valeur: 'agent_public',
    libelle: 'Agent public titulaire',
    aide: 'En activité, en disponibilité ou en congé sans traitement.',
  },
  { valeur: 'retraite', libelle: 'Retraité' },
  { valeur: 'detenu', libelle: 'Détenu, sans régime de semi-liberté' },
  { valeur: 'interne', libelle: 'Interne en médecine' },
  { valeur: 'preprofessionnalisation', libelle: 'En préprofessionnalisation rémunérée' },
  {
    valeur: 'autre_bourse',
    libelle: 'Boursier d’un autre ministère ou d’un gouvernement étranger',
    aide: 'Ou pris en charge par le ministère des outre-mer.',
  },
  {
    valeur: 'asaa',
    libelle: 'Bénéficiaire d’une aide spécifique annuelle du Crous',
    aide: 'L’aide ponctuelle, elle, se cumule avec une bourse.',
  },
  { valeur: 'aed', libelle: 'Assistant d’éducation à mi-temps', aide: 'Le Crous examine ce cumul.' },
  { valeur: 'aucune', libelle: 'Aucune de ces situations' },
] as const satisfies Options<Emploi>;

/** EXC-2 to EXC-10, and the aids of k that don't go with a bourse. Work-study contracts belong to a wish, and are asked there. */
export const emploi = definirQuestion({
  id: 'emploi',
  tache: 'identite',
  poser: ({ contexte: { annee } }) => ({
    titre: 'L’une de ces situations vous concerne-t-elle ?',
    pourquoi: `Regardez l’année ${annee}. Ces situations ne se cumulent pas avec une bourse.`,
    champs: [{ type: 'choix-multiple', nom: 'emplois', libelle: 'Votre situation', options: EMPLOIS }],
    aide: aideTexte(
      'Et un emploi étudiant ?',
      'Un emploi étudiant, un stage obligatoire ou un service civique n’empêchent pas d’avoir une bourse.',
    ),
    schema: schemaDe({
      emplois: choixMultiple(
        EMPLOIS,
        'Cochez les situations qui vous concernent, ou « Aucune de ces situations »',
        { valeur: 'aucune', message: 'Cochez soit vos situations, soit « Aucune de ces situations »' },
      ),
    }),
    recapituler: ({ emplois }) => [
      ligne('Situations particulières', emplois.map((situation) => libelleDe(EMPLOIS, situation)).join(', ')),
    ],
  }),
});
