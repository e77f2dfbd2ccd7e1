import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';

const COUPLES = [
  { valeur: 'non', libelle: 'Non' },
  { valeur: 'remarie', libelle: 'Oui, il est marié ou pacsé avec cette personne' },
  { valeur: 'union_libre', libelle: 'Oui, sans être marié ni pacsé' },
] as const satisfies Options<string>;

/** FOY-9 and FOY-10: our sources disagree, so a yes always ends in an examination by the Crous. */
export const nouveauCouple = definirQuestion({
  id: 'nouveau-couple',
  tache: 'parents',
  posee: ({ parents }) => parents !== undefined && ['separes', 'isole', 'deces'].includes(parents.situation),
  poser: () => ({
    titre: 'Le parent dont vous dépendez vit-il en couple avec une autre personne ?',
    pourquoi: 'Les ressources de cette personne peuvent compter. Le Crous le regarde cas par cas.',
    champs: [champChoix('couple', 'Nouveau couple', COUPLES)],
    schema: schemaDe({ couple: choix(COUPLES, 'Répondez non, ou choisissez la situation de ce parent') }),
    recapituler: ({ couple }) => [ligne('Nouveau couple du parent', libelleDe(COUPLES, couple))],
  }),
});
