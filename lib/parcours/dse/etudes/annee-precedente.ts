import { premiereAnnee } from '@/lib/domain/noyau/annee-universitaire';
import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';

const SITUATIONS = [
  { valeur: 'terminale', libelle: 'Je suis, ou j’étais, en terminale' },
  { valeur: 'superieur', libelle: 'Je fais, ou je faisais, des études supérieures' },
  { valeur: 'autre', libelle: 'Autre chose', aide: 'Un emploi, un service civique, une année de césure.' },
] as const satisfies Options<string>;

export const anneePrecedente = definirQuestion({
  id: 'annee-precedente',
  tache: 'etudes',
  poser: ({ contexte: { annee } }) => {
    const debut = premiereAnnee(annee);
    return {
      titre: `Que faites-vous pendant l’année ${debut - 1}-${debut} ?`,
      pourquoi: `C’est l’année qui précède celle de la bourse, ${annee}.`,
      champs: [champChoix('annee', 'Votre année', SITUATIONS)],
      schema: schemaDe({ annee: choix(SITUATIONS, 'Choisissez ce que vous faites cette année-là') }),
      recapituler: (valeur) => [ligne(`Année ${debut - 1}-${debut}`, libelleDe(SITUATIONS, valeur.annee))],
    };
  },
});
