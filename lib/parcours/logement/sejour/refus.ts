import type { RefusSejour } from '@/lib/domain/logement/sejour';

export type RefusSejourMontre =
  | RefusSejour
  | 'introuvable'
  | 'annee_inconnue'
  | 'creneau_pris'
  | 'dossier_ferme';

/** Why it is not possible, and what to do instead. */
const PHRASES: Readonly<Record<RefusSejourMontre, string>> = {
  hors_etat: 'Ce n’est pas possible à ce moment du séjour.',
  dossier_incomplet: 'Il manque encore des pièces : donnez-les, puis déposez le dossier.',
  demande_inconnue: 'Cette demande n’est plus celle du dossier.',
  deja_donnee: 'Ce certificat est déjà donné.',
  deja_regle: 'Le dépôt de garantie est déjà réglé.',
  depot_a_regler: 'Réglez d’abord le dépôt de garantie.',
  autre_decision: 'Cette décision n’est plus celle de la page : relisez-la avant de l’accepter.',
  creneau_inconnu: 'La résidence ne reçoit pas à cette heure : choisissez-en une autre.',
  creneau_pris: 'Quelqu’un vient de prendre cette heure : choisissez-en une autre.',
  sans_rendez_vous: 'Vous n’avez pas de rendez-vous à rendre.',
  encore_libre: 'Il reste des heures libres : choisissez-en une.',
  deja_en_attente: 'Vous êtes déjà sur la liste d’attente.',
  pas_en_attente: 'Vous n’êtes pas sur la liste d’attente.',
  trop_tot: 'Ce jour est hors du séjour ou dans l’avenir : indiquez le jour de l’état des lieux.',
  depart_impossible:
    'Ce jour n’est plus possible : un mois civil complet doit passer entre le préavis et le départ.',
  deja_entre: 'Vous avez déjà les clés : pour partir, donnez votre préavis.',
  introuvable: 'Ce séjour n’existe pas.',
  annee_inconnue: 'Les règles de cette année ne sont pas connues.',
  dossier_ferme: 'Le dossier est déposé : il ne change plus.',
};

export const estRefusSejour = (raison: string): raison is RefusSejourMontre => Object.hasOwn(PHRASES, raison);
export const phraseRefusSejour = (raison: RefusSejourMontre): string => PHRASES[raison];
