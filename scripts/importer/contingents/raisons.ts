import { accord, pluriel } from '@/lib/affichage';
import { reglesDuSejour } from '@/lib/domain/logement/sejour';
import type { LigneDeConvention, RefusDeLigne } from '@/lib/server/logement/contingents/commandes/convenir';

/** «, du 2026-09-01 au 2027-08-31 » */
function bornes(annee: string): string {
  const regles = reglesDuSejour(annee);
  return regles.ok ? `, du ${regles.valeur.debut} au ${regles.valeur.fin}` : '';
}

type Simple = Exclude<RefusDeLigne, { readonly maximum: number } | { readonly minimum: number }>['type'];

const RAISONS: Readonly<Record<Simple, (ligne: LigneDeConvention) => string>> = {
  etablissement_inconnu: ({ uai }) => `l’établissement ${uai} est inconnu`,
  fiche_inconnue: ({ logement }) => `aucune fiche du catalogue n’a pour clé « ${logement} »`,
  annee_inconnue: ({ annee }) => `les dates de l’année ${annee} ne sont pas connues`,
  nombre_invalide: () => 'chambres : un nombre entier, d’une chambre au moins',
  dates_en_desordre: ({ debut, fin }) => `la fin (${fin}) vient avant le début (${debut})`,
  hors_de_l_annee: ({ annee }) => `le début et la fin doivent être dans l’année ${annee}${bornes(annee)}`,
  terme_apres_la_fin: ({ fin }) => `designation_avant vient après la fin (${fin})`,
  terme_passe: ({ designationAvant }) =>
    `designation_avant (${designationAvant}) est passé : ces chambres reviendraient aussitôt à tous`,
  tour_en_cours: () => 'un tour est en train de lire les chambres : relancez dans quelques minutes',
};

/** Why a line was refused, as the Crous reads it. */
export function raisonDuRefus(refus: RefusDeLigne, ligne: LigneDeConvention): string {
  switch (refus.type) {
    case 'plus_de_place':
      return `la fiche peut prêter ${pluriel(refus.maximum, 'chambre')} au plus pour ${ligne.annee}, ${ligne.chambres} ${accord(ligne.chambres, 'demandée')} : les autres sont occupées, promises ou prêtées`;
    case 'chambres_prises':
      return `${pluriel(refus.minimum, 'personne')} y ont été nommées : ${ligne.chambres} ne suffit pas`;
    default:
      return RAISONS[refus.type](ligne);
  }
}
