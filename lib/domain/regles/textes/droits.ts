import { AUCUN_SUPPLEMENT } from '../../bourse';
import { NON_RELU, PAGE_DROITS } from '../../bourse/sources';
import { DROITS_EPUISES, droits, exemple, MASTER, refus, remplie } from '../situations';
import type { FamilleDeRegles } from '../types';

export const DROITS = {
  cle: 'droits-et-progression',
  titre: 'Les droits et la progression',
  intro: 'Combien d’années de bourse, et les crédits à valider pour les suivantes.',
  regles: [
    {
      id: 'DRO-1',
      titre: 'Le nombre d’années',
      texte: ({ regles }) => `${regles.droits.total} droits annuels pour toutes les études supérieures.`,
      etat: 'appliquee',
      preuve: 'A',
      source: PAGE_DROITS,
      exemples: [
        exemple(
          'Vous avez déjà reçu sept bourses annuelles.',
          droits({ ...DROITS_EPUISES, supplements: AUCUN_SUPPLEMENT }, MASTER),
          refus('DROITS_EPUISES'),
        ),
      ],
    },
    {
      id: 'DRO-2',
      titre: 'En licence',
      texte: ({ regles }) => `${regles.droits.licence} droits au plus jusqu’à bac+3.`,
      etat: 'appliquee',
      preuve: 'A',
      source: PAGE_DROITS,
      exemples: [
        exemple(
          'Vous avez reçu cinq bourses en licence et en demandez une sixième.',
          droits({ droitsUtilises: 5, droitsUtilisesLicence: 5, supplements: AUCUN_SUPPLEMENT }),
          refus('DROITS_EPUISES'),
        ),
      ],
    },
    {
      id: 'DRO-3',
      titre: 'Après la licence',
      texte:
        'Il reste ce que la licence n’a pas utilisé : quatre droits si elle en a pris trois, trois pour quatre, deux pour cinq.',
      etat: 'appliquee',
      preuve: 'A',
      source: PAGE_DROITS,
      exemples: [
        exemple(
          'Vous avez fait votre licence en quatre ans, boursier chaque année.',
          droits({ droitsUtilises: 4, droitsUtilisesLicence: 4 }, MASTER),
          { type: 'droits', restantsApresLicence: 3, total: 7 },
        ),
      ],
    },
    {
      id: 'DRO-4',
      titre: 'Ce qui utilise un droit',
      texte:
        'Une année d’allocation annuelle (ASAA) en utilise un. Une année commencée compterait entière : aucun texte lu ne le dit.',
      etat: 'dossier',
      preuve: 'M',
      source: `Crous ; ${NON_RELU}`,
    },
    {
      id: 'DRO-5',
      titre: 'Se réorienter',
      texte: 'Une réorientation utilise un droit comme une autre année, sans limite propre.',
      etat: 'appliquee',
      preuve: 'B',
      source: PAGE_DROITS,
      exemples: [
        exemple(
          'Après un an de bourse, vous recommencez une première année sans crédit.',
          droits({ droitsUtilises: 1, creditsValides: 0, passageAnneeSuperieure: false }),
          remplie('droits'),
        ),
      ],
    },
    {
      id: 'f.2',
      titre: 'Les crédits à valider',
      texte: ({ regles }) =>
        `Rien pour les deux premiers droits. Ensuite : ${[...regles.droits.progression]
          .reverse()
          .map(({ droit, credits }) => `${credits} crédits à partir du ${droit}e`)
          .join(
            ', ',
          )}. Passer en année supérieure suffit toujours. Sans crédits ECTS, un semestre vaut la moitié d’une année.`,
      etat: 'appliquee',
      preuve: 'A',
      source: PAGE_DROITS,
      exemples: [
        exemple(
          'Vous demandez un 3e droit avec 60 crédits.',
          droits({ droitsUtilises: 2, creditsValides: 60, passageAnneeSuperieure: false }),
          remplie('droits'),
        ),
        exemple(
          'Vous demandez un 3e droit avec 59 crédits, sans passer en année supérieure.',
          droits({
            droitsUtilises: 2,
            creditsValides: 59,
            passageAnneeSuperieure: false,
            supplements: AUCUN_SUPPLEMENT,
          }),
          refus('PROGRESSION'),
        ),
        exemple(
          'Vous passez en deuxième année avec 45 crédits.',
          droits({ droitsUtilises: 2, creditsValides: 45, passageAnneeSuperieure: true }),
          remplie('droits'),
        ),
      ],
    },
  ],
} as const satisfies FamilleDeRegles;
