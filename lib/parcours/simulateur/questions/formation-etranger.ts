import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { type CarteSimulateur, definirQuestion, type Secteur } from '../definition';

const PAYS = [
  {
    valeur: 'conseil_europe',
    libelle: 'Dans un autre pays d’Europe',
    aide: 'Un État membre du Conseil de l’Europe : par exemple Belgique, Espagne, Royaume-Uni, Turquie.',
  },
  { valeur: 'autre_pays', libelle: 'Dans un autre pays du monde' },
] as const satisfies Options<CarteSimulateur['formation-etranger']['pays']>;

const SECTEURS = [
  { valeur: 'public', libelle: 'Public' },
  { valeur: 'prive_habilite', libelle: 'Privé, habilité à recevoir des boursiers français' },
  { valeur: 'prive_non_habilite', libelle: 'Privé, non habilité' },
  { valeur: 'inconnu', libelle: 'Je ne sais pas' },
] as const satisfies Options<Secteur>;

export const formationEtranger = definirQuestion({
  id: 'formation-etranger',
  tache: 'etudes',
  posee: ({ formation }) => formation?.lieu === 'etranger',
  poser: () => ({
    titre: 'Dans quel pays étudierez-vous ?',
    pourquoi: 'Une bourse peut suivre un étudiant dans certains pays d’Europe, après examen par le Crous.',
    champs: [
      { type: 'choix', nom: 'pays', libelle: 'Pays des études', options: PAYS },
      { type: 'choix', nom: 'secteur', libelle: 'L’établissement est', options: SECTEURS },
    ],
    schema: schemaDe({
      pays: choix(PAYS, 'Choisissez le pays de vos études'),
      secteur: choix(SECTEURS, 'Dites si l’établissement est public ou privé, ou « Je ne sais pas »'),
    }),
    recapituler: ({ pays, secteur }) => [
      { libelle: 'Pays des études', valeur: libelleDe(PAYS, pays) },
      { libelle: 'Établissement', valeur: libelleDe(SECTEURS, secteur) },
    ],
  }),
});
