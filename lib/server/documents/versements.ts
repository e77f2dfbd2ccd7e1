import 'server-only';
import { euros, francsPacifique, jourEnClair, moisEnClair, objetDuVersement, pluriel } from '@/lib/affichage';
import { type AnneeVersee, totalVerse } from '@/lib/domain/bourse';
import { enFrancsPacifique } from '@/lib/domain/noyau/xpf';
import type { Ouverture } from '@/lib/parcours/ouverture';
import type { Bloc } from './blocs';

const paragraphe = (texte: string, fort = false): Bloc => ({ type: 'paragraphe', texte, fort });

/** From which month, and what that makes this year (TAR-2). */
function droitOuvert({ versements }: AnneeVersee): string {
  const bourse = versements.filter(({ nature }) => nature === 'bourse');
  const [premier] = bourse;
  if (!premier) return 'Aucun mois ne reste à payer cette année.';
  const combien = `${pluriel(bourse.length, 'versement')} cette année, soit ${euros(totalVerse(bourse))}`;
  return `Votre droit est ouvert à partir de ${moisEnClair(premier.mois)} : ${combien}.`;
}

/** e.3, e.4, OMR-5: what the place of studies and the summer change. */
function particularites({ annee, maintien, pacifique }: Ouverture): Bloc[] {
  if (!annee) return [];
  const { annuel, complementOutreMer } = annee.montants;
  const total = `${euros(annuel)} pour une année entière`;
  const francs = pacifique ? `, soit ${francsPacifique(enFrancsPacifique(annuel))} à la parité fixe` : '';
  return [
    ...(complementOutreMer > 0
      ? [
          paragraphe(
            `Avec le complément des études outre-mer, ${euros(complementOutreMer)} par mois : ${total}${francs}.`,
          ),
        ]
      : []),
    ...(maintien?.etat === 'remplie'
      ? [paragraphe('Votre bourse est versée aussi en juillet et en août.')]
      : []),
  ];
}

/** What is paid, and when, payment by payment: what a family plans its year with. */
export function blocsDesVersements(ouverture: Ouverture): Bloc[] {
  const { annee, pacifique } = ouverture;
  if (!annee) return [];
  const montant = (n: number): string =>
    pacifique ? `${euros(n)} (${francsPacifique(enFrancsPacifique(n))})` : euros(n);
  return [
    paragraphe(droitOuvert(annee)),
    ...particularites(ouverture),
    ...(annee.versements.length > 0 ? [paragraphe('Vos versements', true)] : []),
    {
      type: 'lignes',
      lignes: annee.versements.map((versement) => ({
        libelle: `${jourEnClair(versement.jour)}, ${objetDuVersement(versement)}`,
        valeur: montant(versement.montant),
      })),
    },
  ];
}
