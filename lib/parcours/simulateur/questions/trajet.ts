import type { Bareme } from '@/lib/domain/baremes';
import {
  choix,
  decimal,
  enKm,
  enNombre,
  lireSi,
  type Options,
  type Saisie,
  schemaDe,
  texteDe,
} from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { baremeDe } from '../contexte';
import { definirQuestion } from '../definition';
import { estDemandeeParLeDse } from '../reprendre';

/** Half the equator, rounded up: no two places are further apart. */
const KM_MAX = 20_040;

const CHEZ_EUX = {
  qui: 'vos parents',
  option: 'Chez eux',
  domicile: 'le domicile de votre famille',
} as const;
/** Whose own resources count has a home of one's own. */
const CHEZ_SOI = { qui: 'vous', option: 'Chez moi', domicile: 'votre domicile' } as const;

const loin = (saisie: Saisie): boolean => texteDe(saisie.ou) === 'loin';
const enPoints = (points: number): string => `${points} point${points < 2 ? '' : 's'}`;

/** « de 30 à 249 km : 1 point », one sentence a band. */
const bandes = ({ points: { paliers } }: Bareme): readonly string[] =>
  paliers.map(({ kmMin, points }, i) => {
    const suivant = paliers[i + 1]?.kmMin;
    if (suivant === undefined) return `${enKm(kmMin)} et plus : ${enPoints(points)}.`;
    if (kmMin === 0) return `Moins de ${enKm(suivant)} : ${enPoints(points)}.`;
    return `De ${enNombre(kmMin)} à ${enKm(suivant - 1)} : ${enPoints(points)}.`;
  });

export const trajet = definirQuestion({
  id: 'trajet',
  tache: 'famille',
  poser: ({ reponses, contexte }) => {
    const chez = estDemandeeParLeDse('parents', reponses, contexte) ? CHEZ_EUX : CHEZ_SOI;
    const bareme = baremeDe(reponses);
    const proche = bareme.points.paliers[1]?.kmMin ?? 0;
    const lieux = [
      { valeur: 'proche', libelle: `${chez.option}, ou à moins de ${enKm(proche)}` },
      { valeur: 'loin', libelle: 'Plus loin' },
    ] as const satisfies Options<string>;
    return {
      titre: `Étudierez-vous loin de chez ${chez.qui} ?`,
      pourquoi: `La distance entre ${chez.domicile} et vos études donne des points.`,
      mots: motsPour(bareme.annee, 'distance', 'points-de-charge'),
      champs: [
        { type: 'choix', nom: 'ou', libelle: 'Vous étudierez', options: lieux },
        {
          type: 'nombre',
          nom: 'km',
          libelle: 'À combien de kilomètres ?',
          aide: 'Seulement si vous étudiez plus loin. À vol d’oiseau, d’une commune à l’autre.',
          facultatif: true,
          suffixe: 'km',
        },
      ],
      aide: {
        type: 'texte',
        titre: 'Une distance approximative suffit-elle ?',
        paragraphes: ['Oui, seule la tranche compte.', ...bandes(bareme)],
      },
      schema: schemaDe({
        ou: choix(lieux, `Dites si vous étudierez près ou loin de chez ${chez.qui}`),
        km: lireSi(
          loin,
          decimal({ min: 0, max: KM_MAX, message: 'Indiquez la distance en kilomètres, par exemple 120' }),
        ),
      }).transform(({ km }) => ({ km: km ?? 0 })),
      recapituler: ({ km }) => [{ libelle: 'Distance des études', valeur: km === 0 ? 'Proche' : enKm(km) }],
    };
  },
});
