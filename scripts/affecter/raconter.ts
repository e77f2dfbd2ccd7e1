import { entier, jourEtHeure, pluriel } from '@/lib/affichage';
import type { BilanDuTour } from '@/lib/server/logement/tours/commandes/affecter';

/** The account of a round, in lines. */
export function raconterTour(bilan: BilanDuTour): readonly string[] {
  const { demandes, voeux, chambres, proposees, servies, expirees, graine, empreinte } = bilan;
  return [
    ...(expirees > 0
      ? [`${pluriel(expirees, 'proposition rendue', 'propositions rendues')} faute de paiement.`]
      : []),
    `${pluriel(demandes, 'demande')}, ${pluriel(voeux, 'vœu', 'vœux')}, ${pluriel(chambres, 'chambre libre', 'chambres libres')}.`,
    `${pluriel(proposees, 'chambre attribuée', 'chambres attribuées')} à ${pluriel(servies, 'étudiant')}.`,
    `Liste close : ${empreinte}`,
    `Graine tirée ensuite : ${graine}`,
    'Rien n’est proposé avant la minute annoncée : le portail publie tout seul, ou --publier.',
  ];
}

export const raconterPublication = (
  { faites, echeanceLe }: { readonly faites: number; readonly echeanceLe: Date },
  courriels: number,
): readonly string[] => [
  `${pluriel(faites, 'proposition faite', 'propositions faites')}, à payer avant le ${jourEtHeure(echeanceLe)}.`,
  `${entier(courriels)} demandes prévenues par courriel.`,
];
