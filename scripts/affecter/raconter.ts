import { entier, jourEtHeure, minuteEnClair, pluriel } from '@/lib/affichage';
import type { CampagneLogement } from '@/lib/domain/logement';
import type { BilanDuTour, RefusDuTour } from '@/lib/server/logement/tours/commandes/affecter';
import type { RefusDePublier } from '@/lib/server/logement/tours/commandes/publier';

type Refus = RefusDuTour | RefusDePublier;

/** A refusal, and what to do then. */
export function direRefus(
  refus: Refus,
  { tours, complementaire }: CampagneLogement,
  numero: number,
): { readonly cause: string; readonly remede: string } {
  const tour = tours.find((t) => t.numero === numero);
  const le = (minute = complementaire) => minuteEnClair(minute);
  const PHRASES: Readonly<Record<Refus, readonly [string, string]>> = {
    campagne_inconnue: [
      'Cette campagne n’existe pas.',
      'Ajoutez-la à lib/domain/logement/campagnes-connues.ts.',
    ],
    tour_inconnu: ['Cette campagne n’a pas ce tour.', 'Relisez ses dates.'],
    voeux_ouverts: ['Les vœux ne sont pas clos.', `Ils le sont ${le(tour?.cloture)}.`],
    deja_calcule: ['Ce tour est déjà calculé.', 'Un tour se joue une fois : rien n’a changé.'],
    deja_en_cours: ['Ce tour est en cours, lancé par quelqu’un d’autre.', 'Attendez qu’il finisse.'],
    precedent_non_publie: [
      'Le tour d’avant n’est pas publié : ses chambres sont promises.',
      'Publiez-le d’abord : --publier.',
    ],
    tour_depasse: ['Un tour suivant est déjà calculé.', 'On ne revient pas en arrière.'],
    phase_terminee: ['La phase principale est finie.', `La phase complémentaire est ouverte depuis ${le()}.`],
    pas_calcule: ['Ce tour n’est pas calculé.', `Lancez-le : npm run affecter -- --tour ${numero}`],
    deja_publie: ['Ce tour est déjà publié.', 'Rien n’a changé.'],
    trop_tot: ['Ce n’est pas l’heure.', `Les résultats sont annoncés pour ${le(tour?.resultats)}.`],
  };
  const [cause, remede] = PHRASES[refus];
  return { cause, remede };
}

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
