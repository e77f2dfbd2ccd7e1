import type {
  RefusAnnonce,
  RefusBlocage,
  RefusFenetre,
  RefusInscription,
} from '@/lib/domain/logement/complementaire';

export type RefusComplementaireMontre =
  | RefusBlocage
  | RefusInscription
  | RefusAnnonce
  | RefusFenetre
  | 'fiche_inconnue'
  | 'sans_demande'
  | 'plus_de_chambre'
  | 'demande_retiree'
  | 'autre_crous'
  | 'deja_en_fenetre'
  | 'introuvable'
  | 'campagne_inconnue'
  | 'lieu_inconnu'
  | 'trop_de_recherches';

/** Why it is not possible, and what to do instead. Written with plain spaces. */
export const PHRASES_COMPLEMENTAIRES: Readonly<Record<RefusComplementaireMontre, string>> = {
  phase_fermee:
    'La phase complémentaire n’est pas ouverte. Sa date est sur la page « Phase complémentaire ».',
  indisponible: 'Ce logement ne se réserve pas en ce moment.',
  en_fenetre:
    'Les chambres de ce logement sont données par une fenêtre d’inscription. Inscrivez-vous à la fenêtre.',
  par_fenetre:
    'Ce Crous donne ses chambres par fenêtres d’inscription. Aucune n’est annoncée pour ce logement.',
  fiche_inconnue: 'Ce logement n’existe pas.',
  sans_demande: 'Faites d’abord votre demande de logement : elle prend une minute.',
  demande_retiree: 'Votre demande de logement est retirée. Rouvrez-la pour réserver une chambre.',
  plus_de_chambre:
    'Il n’y a plus de chambre libre dans ce logement. Une chambre bloquée et non payée se libère vite : revenez dans quelques minutes.',
  pas_ouverte:
    'La fenêtre n’est pas encore ouverte. Revenez à l’heure dite : arriver le premier ne donne aucun avantage.',
  close: 'La fenêtre est close : la liste des inscrits ne change plus.',
  annulee: 'Cette fenêtre est annulée.',
  sans_voeu: 'Choisissez au moins un logement.',
  trop_de_voeux: 'Vous avez choisi trop de logements.',
  voeu_en_double: 'Le même logement est choisi deux fois. Changez l’un des deux choix.',
  fiche_hors_fenetre: 'Ce logement n’est pas dans cette fenêtre.',
  deja_passee: 'L’ouverture est déjà passée. Choisissez un jour et une heure à venir.',
  duree: 'La fenêtre dure au moins une minute et au plus un jour.',
  sans_fiche: 'Indiquez au moins un logement, par le numéro de sa fiche.',
  trop_de_fiches: 'Il y a trop de logements pour une seule fenêtre. Annoncez-en deux.',
  delai: 'Le délai pour payer est trop court ou trop long.',
  action_impossible: 'La fenêtre a déjà avancé : la page montre où elle en est.',
  pas_encore_close: 'La fenêtre est encore ouverte.',
  deja_ouverte: 'La fenêtre est ouverte : elle ne s’annule plus.',
  autre_crous: 'Ces logements ne sont pas tous de votre Crous.',
  deja_en_fenetre: 'L’un de ces logements est déjà dans une fenêtre qui n’est pas finie.',
  introuvable: 'Cette fenêtre n’existe pas.',
  campagne_inconnue: 'Aucune campagne de logement n’est connue pour cette année.',
  lieu_inconnu: 'Le lieu d’études de cette recherche n’est pas connu. Changez-le, puis gardez la recherche.',
  trop_de_recherches:
    'Vous gardez déjà autant de recherches que possible. Supprimez-en une pour garder celle-ci.',
};

export const estRefusComplementaire = (raison: string): raison is RefusComplementaireMontre =>
  Object.hasOwn(PHRASES_COMPLEMENTAIRES, raison);
