import { choix, commune, libelleDe, lireSi, type Options, schemaDe, texteDe } from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { champChoix, ligne } from '../textes';
import { nombreDeVoeux } from './nombre-voeux';
import type { LieuVoeu } from './valeurs';

const LIEUX = [
  { valeur: 'france', libelle: 'En France' },
  {
    valeur: 'conseil_europe',
    libelle: 'Dans un autre pays d’Europe',
    aide: 'Un État membre du Conseil de l’Europe : par exemple Belgique, Espagne, Royaume-Uni, Turquie.',
  },
  { valeur: 'autre_pays', libelle: 'Dans un autre pays du monde' },
] as const satisfies Options<LieuVoeu['lieu']>;

export const lieuVoeu = definirQuestion({
  id: 'lieu-voeu',
  tache: 'etudes',
  repetitions: nombreDeVoeux,
  poser: ({ rang, reponses }) => {
    const nom = reponses.voeu?.[rang - 1]?.formation;
    return {
      titre: `Où se passe la formation du vœu ${rang} ?`,
      pourquoi: nom
        ? `« ${nom} » : la distance avec le domicile de votre famille compte.`
        : 'La distance avec le domicile de votre famille compte.',
      champs: [
        champChoix('lieu', 'Pays de la formation', LIEUX),
        {
          type: 'commune',
          nom: 'commune',
          libelle: 'Commune de l’établissement',
          aide: 'Si la formation est en France. Par exemple « Rennes 35000 ».',
          facultatif: true,
        },
      ],
      schema: schemaDe({
        lieu: choix(LIEUX, 'Choisissez le pays de la formation'),
        commune: lireSi(
          (saisie) => texteDe(saisie.lieu) === 'france',
          commune('commune', 'Indiquez la commune de l’établissement, par exemple « Rennes 35000 »'),
        ),
      }),
      recapituler: (valeur) => [
        ligne(`Vœu ${rang} : lieu`, valeur.commune?.texte ?? libelleDe(LIEUX, valeur.lieu)),
      ],
    };
  },
});
