import { choixMultiple, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';
import type { Supplement } from './valeurs';

const CAS = [
  {
    valeur: 'famille_sante',
    libelle: 'Un décès dans ma famille, une maternité ou un problème de santé grave',
    aide: 'Les services médicaux et sociaux donnent leur avis.',
  },
  { valeur: 'service_civique', libelle: 'Une année non validée après un service civique ou un volontariat' },
  { valeur: 'sante_lineaire', libelle: 'Médecine, odontologie ou pharmacie, sans changer de filière' },
  {
    valeur: 'contrat_reussite',
    libelle: 'Un contrat de réussite pédagogique',
    aide: 'La première année de licence se fait alors en deux ans.',
  },
  {
    valeur: 'handicap',
    libelle: 'Un handicap reconnu par la CDAPH',
    aide: 'Une question plus loin le demande : c’est elle qui compte.',
  },
  { valeur: 'sportif', libelle: 'Le sport de haut niveau' },
  { valeur: 'stage', libelle: 'Un stage obligatoire de ma formation' },
  { valeur: 'echange', libelle: 'Une année d’études à l’étranger, dans un programme d’échange' },
] as const satisfies Options<Supplement>;

/** DRS-1 to DRS-8: which one decides what the engine adds by itself and what the Crous looks at. */
export const supplements = definirQuestion({
  id: 'supplements',
  tache: 'identite',
  posee: ({ difficultes }) => difficultes?.difficulte === true,
  poser: () => ({
    titre: 'Qu’est-ce qui a allongé vos études ?',
    pourquoi: 'Chaque situation ouvre une ou plusieurs années de bourse en plus. Cochez toutes les vôtres.',
    champs: [{ type: 'choix-multiple', nom: 'cas', libelle: 'Ce qui a allongé vos études', options: CAS }],
    schema: schemaDe({ cas: choixMultiple(CAS, 'Cochez au moins une situation') }),
    recapituler: ({ cas }) => [
      ligne('Ce qui a allongé vos études', cas.map((lequel) => libelleDe(CAS, lequel)).join(', ')),
    ],
  }),
});
