import type { Bareme } from '../../baremes';
import { AUCUN_SUPPLEMENT } from '../../bourse';
import { LESCROUS, NON_RELU, PAGE_DROITS } from '../../bourse/sources';
import { DROITS_EPUISES, droits, examen, exemple, MASTER, remplie } from '../situations';
import type { FamilleDeRegles } from '../types';

const supplement = (fait: keyof typeof AUCUN_SUPPLEMENT) =>
  droits({ ...DROITS_EPUISES, supplements: { ...AUCUN_SUPPLEMENT, [fait]: true } }, MASTER);

const combien = ({ regles }: Bareme, id: string): string => {
  const trouve = regles.droitsSupplementaires.find(({ regle }) => regle === id);
  if (!trouve) return '';
  return trouve.droits < 2 ? `${trouve.droits} droit de plus` : `${trouve.droits} droits de plus`;
};

export const DROITS_SUPPLEMENTAIRES = {
  cle: 'droits-supplementaires',
  titre: 'Les droits supplémentaires',
  intro: 'Les situations qui ajoutent des années de bourse.',
  regles: [
    {
      id: 'DRS-1',
      titre: 'Difficultés familiales ou de santé',
      texte: (bareme) =>
        `${combien(bareme, 'DRS-1')} par cycle, sur avis des services médicaux et sociaux : le Crous examine.`,
      etat: 'examen',
      preuve: 'A',
      source: PAGE_DROITS,
      exemples: [
        exemple(
          'Vos droits sont épuisés après un deuil.',
          supplement('echecFamilleOuSante'),
          examen('DRS-1'),
        ),
      ],
    },
    {
      id: 'DRS-2',
      titre: 'Service civique ou volontariat',
      texte: (bareme) =>
        `Une année non validée après un service civique ou un volontariat : ${combien(bareme, 'DRS-2')}.`,
      etat: 'appliquee',
      preuve: 'A',
      source: PAGE_DROITS,
      exemples: [
        exemple(
          'Sept droits utilisés, une année manquée après un service civique.',
          supplement('echecApresServiceCivique'),
          remplie('droits'),
        ),
      ],
    },
    {
      id: 'DRS-3',
      titre: 'Santé, parcours linéaire',
      texte: (bareme) =>
        `Médecine, odontologie ou pharmacie sans changer de voie : ${combien(bareme, 'DRS-3')}.`,
      etat: 'appliquee',
      preuve: 'A',
      source: PAGE_DROITS,
      exemples: [
        exemple('Sept droits utilisés, en médecine.', supplement('santeLineaire'), remplie('droits')),
      ],
    },
    {
      id: 'DRS-4',
      titre: 'Première année en deux ans',
      texte: (bareme) => `Un contrat de réussite pédagogique : ${combien(bareme, 'DRS-4')}.`,
      etat: 'appliquee',
      preuve: 'A',
      source: PAGE_DROITS,
      exemples: [
        exemple('Sept droits utilisés, avec ce contrat.', supplement('contratReussite'), remplie('droits')),
      ],
    },
    {
      id: 'DRS-5',
      titre: 'Handicap',
      texte: (bareme) => `Un handicap reconnu par la CDAPH : ${combien(bareme, 'DRS-5')}.`,
      etat: 'appliquee',
      preuve: 'A',
      source: `${PAGE_DROITS} ; ${LESCROUS}`,
      exemples: [
        exemple('Sept droits utilisés, avec un handicap reconnu.', supplement('handicapCDAPH'), {
          type: 'droits',
          restantsApresLicence: 4,
          total: 10,
        }),
      ],
    },
    {
      id: 'DRS-6',
      titre: 'Sport de haut niveau',
      texte: (bareme) =>
        `${combien(bareme, 'DRS-6')} dans un texte de 2006, non relu depuis : le Crous examine.`,
      etat: 'examen',
      preuve: 'M',
      source: NON_RELU,
      exemples: [
        exemple(
          'Sept droits utilisés, sportif de haut niveau.',
          supplement('sportifHautNiveau'),
          examen('DRS-6'),
        ),
      ],
    },
    {
      id: 'DRS-7',
      titre: 'Stage obligatoire',
      texte: (bareme) =>
        `${combien(bareme, 'DRS-7')} pour un stage obligatoire intégré à la formation, d’après un arrêt : le Crous examine.`,
      etat: 'examen',
      preuve: 'C',
      source: 'CAA Nancy, 28 février 2023, n° 21NC00782',
      exemples: [
        exemple(
          'Sept droits utilisés, dont une année de stage.',
          supplement('stageObligatoire'),
          examen('DRS-7'),
        ),
      ],
    },
    {
      id: 'DRS-8',
      titre: 'Année d’échange à l’étranger',
      texte: (bareme) =>
        `${combien(bareme, 'DRS-8')} pour une année dans un programme d’échange, non relu dans un texte : le Crous examine.`,
      etat: 'examen',
      preuve: 'M',
      source: NON_RELU,
      exemples: [
        exemple(
          'Sept droits utilisés, dont une année Erasmus.',
          supplement('anneeEchangeEtranger'),
          examen('DRS-8'),
        ),
      ],
    },
  ],
} as const satisfies FamilleDeRegles;
