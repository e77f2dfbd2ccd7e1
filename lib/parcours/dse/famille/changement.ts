import { EVENEMENTS, type EvenementDeVie } from '@/lib/domain/bourse';
import { dateCivile } from '@/lib/domain/noyau/date-civile';
import {
  choix,
  date,
  enDate,
  enEuros,
  euros,
  facultatif,
  libelleDe,
  type Options,
  schemaDe,
} from '@/lib/parcours/moteur';
import { definirQuestion } from '../definition';
import { aideTexte, ligne } from '../textes';

const OPTIONS: Options<EvenementDeVie> = (
  Object.entries(EVENEMENTS) as readonly (readonly [EvenementDeVie, string])[]
).map(([valeur, libelle]) => ({ valeur, libelle }));

const PLUS_TARD = 'Pas encore connus';

/** DIM-1, DIM-2: the event, and the incomes of n-1 or of the year after. The Crous judges; these figures only estimate. */
export const changement = definirQuestion({
  id: 'changement',
  tache: 'ressources',
  posee: (reponses) => reponses['baisse-revenus']?.baisse === true,
  poser: ({ contexte: { anneeRevenus } }) => {
    const [suivante, enCours] = [anneeRevenus + 1, anneeRevenus + 2];
    const montant = facultatif(euros('Indiquez le montant en euros, par exemple 18000'));
    return {
      titre: 'Quel événement a fait baisser les revenus ?',
      pourquoi: 'Le Crous demandera un justificatif, puis décidera quels revenus retenir.',
      champs: [
        { type: 'liste', nom: 'evenement', libelle: 'Événement', options: OPTIONS },
        { type: 'date', nom: 'le', libelle: 'Date, si vous la connaissez', facultatif: true },
        {
          type: 'euros',
          nom: 'suivante',
          libelle: `Revenu brut global de ${suivante}`,
          aide: `Sur l’avis d’impôt reçu en ${enCours}, tous les parents ensemble. Laissez vide si vous ne l’avez pas.`,
          facultatif: true,
        },
        {
          type: 'euros',
          nom: 'enCours',
          libelle: `Revenus de ${enCours}, sur l’année entière`,
          aide: 'Une estimation suffit. Laissez vide si vous ne la connaissez pas.',
          facultatif: true,
        },
      ],
      aide: aideTexte(
        'Quels revenus compter ?',
        'Ceux des mêmes personnes que les avis d’impôt de ce dossier, additionnés.',
        'Comptez les salaires, les allocations de chômage, les pensions reçues et les retraites.',
      ),
      schema: schemaDe({
        evenement: choix(OPTIONS, 'Choisissez l’événement dans la liste'),
        le: facultatif(
          date('Indiquez la date de l’événement', {
            min: dateCivile(anneeRevenus, 1, 1),
            hors: `Indiquez une date à partir du 1er janvier ${anneeRevenus}, ou laissez vide`,
          }),
        ),
        suivante: montant,
        enCours: montant,
      }),
      recapituler: (valeur) => [
        ligne('Événement', libelleDe(OPTIONS, valeur.evenement)),
        ...(valeur.le ? [ligne('Date de l’événement', enDate(valeur.le))] : []),
        ligne(`Revenus de ${suivante}`, valeur.suivante === undefined ? PLUS_TARD : enEuros(valeur.suivante)),
        ligne(`Revenus de ${enCours}`, valeur.enCours === undefined ? PLUS_TARD : enEuros(valeur.enCours)),
      ],
    };
  },
});
