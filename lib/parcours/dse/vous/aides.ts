import { choixMultiple, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { ligne } from '../textes';

const DEMANDES = [
  { valeur: 'bourse', libelle: 'Une bourse sur critères sociaux', aide: 'Versée de septembre à juin.' },
  { valeur: 'logement', libelle: 'Un logement en résidence du Crous' },
] as const satisfies Options<string>;

export const aides = definirQuestion({
  id: 'aides',
  tache: 'aides',
  poser: () => ({
    titre: 'Que demandez-vous ?',
    pourquoi: 'Un seul dossier sert pour les deux demandes. Vous pouvez cocher les deux cases.',
    champs: [{ type: 'choix-multiple', nom: 'demandes', libelle: 'Votre demande', options: DEMANDES }],
    schema: schemaDe({ demandes: choixMultiple(DEMANDES, 'Cochez au moins une aide : bourse ou logement') }),
    recapituler: ({ demandes }) => [
      ligne('Aides demandées', demandes.map((demande) => libelleDe(DEMANDES, demande)).join(', ')),
    ],
  }),
});
