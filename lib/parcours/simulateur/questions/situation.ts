import { choixMultiple, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { baremeDe } from '../contexte';
import { type Cas, definirQuestion } from '../definition';

const CAS = [
  {
    valeur: 'handicap',
    libelle: 'La CDAPH a reconnu mon handicap',
    aide: 'Commission des droits et de l’autonomie des personnes handicapées.',
  },
  {
    valeur: 'aidant',
    libelle: 'J’aide un proche en situation de handicap, sans être payé',
    aide: 'La notification CDAPH de ce proche mentionne un besoin d’aide humaine.',
  },
  { valeur: 'couple', libelle: 'Je suis marié ou pacsé' },
  { valeur: 'enfant', libelle: 'J’élève un enfant' },
  {
    valeur: 'enfance',
    libelle: 'J’ai grandi sans l’appui de mes parents',
    aide: 'Aide sociale à l’enfance, pupille de l’État, ou deux parents décédés.',
  },
  {
    valeur: 'revenus_etranger',
    libelle: 'Mes parents ont des revenus qui ne sont pas sur leur avis d’impôt',
    aide: 'Revenus à l’étranger, outre-mer, ou imposés à un taux forfaitaire.',
  },
  {
    valeur: 'baisse',
    libelle: 'Un événement a fait baisser durablement les revenus de ma famille',
    aide: 'Chômage, maladie, décès, séparation, retraite, après l’année de l’avis d’impôt.',
  },
  { valeur: 'outre_mer', libelle: 'Ma famille vit outre-mer, ou j’y étudierai' },
  {
    valeur: 'complements',
    libelle: 'Je veux voir aussi les aides qui s’ajoutent à la bourse',
    aide: 'Mention très bien, bourse de lycée, départ à l’étranger, master dans une autre région.',
  },
  { valeur: 'aucune', libelle: 'Rien de tout cela' },
] as const satisfies Options<Cas>;

/** One page instead of six: whoever ticks nothing has answered them all. */
export const situation = definirQuestion({
  id: 'situation',
  tache: 'vous',
  poser: ({ reponses }) => ({
    titre: 'Qu’est-ce qui est vrai pour vous ?',
    pourquoi:
      'Ces situations changent les points ou les ressources à retenir. Cochez tout ce qui vous concerne.',
    mots: motsPour(baremeDe(reponses).annee, 'independance', 'cdaph', 'aidant', 'points-de-charge'),
    champs: [{ type: 'choix-multiple', nom: 'cas', libelle: 'Votre situation personnelle', options: CAS }],
    schema: schemaDe({
      cas: choixMultiple(CAS, 'Cochez ce qui est vrai pour vous, ou « Rien de tout cela »', {
        valeur: 'aucune',
        message: 'Cochez soit vos situations, soit « Rien de tout cela »',
      }),
    }),
    recapituler: ({ cas }) => [
      { libelle: 'Situation personnelle', valeur: cas.map((lequel) => libelleDe(CAS, lequel)).join(', ') },
    ],
  }),
});
