import type { TonPastille } from '@/components/ui/Pastille';
import { accord, jourEnClair, minuteEnClair, pluriel } from '@/lib/affichage';
import type { CampagneLogement, PhaseLogement, TourDeCampagne } from '@/lib/domain/logement';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import type { DemandeAffichee } from '@/lib/parcours/logement/demande';

/** Where a request stands: one word, the title of the page, and what comes next. */
export interface SituationDite {
  readonly mot: string;
  readonly ton: TonPastille;
  readonly titre: string;
  readonly suite: string;
  /** Where the main button goes; `null`: nothing to do but wait. */
  readonly faire: { readonly href: string; readonly texte: string } | null;
}

const VOEUX = '/logement/demande/voeux';
const CHERCHER = { href: '/logement', texte: 'Chercher un logement' } as const;

/** After a round: its answers are over at the end of a day, and wishes are written again from the next one. */
function apresLeTour({ numero, echeance }: TourDeCampagne, campagne: CampagneLogement): string {
  const suivant = campagne.tours.find((tour) => tour.numero === numero + 1);
  if (!suivant) return `La phase complémentaire ouvre le ${minuteEnClair(campagne.complementaire)}.`;
  const lendemain = ajouterJours(echeance.slice(0, 10) as DateCivile, 1);
  return `Les vœux rouvrent le ${jourEnClair(lendemain)}, pour le tour ${suivant.numero}.`;
}

function pendantLesVoeux(
  { voeux, tourValide }: DemandeAffichee,
  { numero, cloture, resultats }: TourDeCampagne,
  { voeuxMaximum }: CampagneLogement,
): SituationDite {
  if (voeux.length === 0) {
    return {
      ...{ mot: 'À faire', ton: 'safran', titre: 'Choisissez vos logements' },
      suite: `Jusqu’à ${pluriel(voeuxMaximum, 'vœu', 'vœux')}, dans toutes les villes, avant le ${minuteEnClair(cloture)}.`,
      faire: CHERCHER,
    };
  }
  if (tourValide === numero) {
    return {
      ...{ mot: 'Vœux validés', ton: 'vert', titre: `Vos vœux participent au tour ${numero}` },
      suite: `Résultats le ${minuteEnClair(resultats)}. D’ici au ${minuteEnClair(cloture)}, vous pouvez encore les changer : il faudra les valider de nouveau.`,
      faire: { href: VOEUX, texte: 'Voir mes vœux' },
    };
  }
  return {
    ...{ mot: 'À valider', ton: 'safran' },
    titre: `Vos vœux sont enregistrés mais pas validés pour le tour ${numero}`,
    suite: `Ils ne comptent que si vous les validez avant le ${minuteEnClair(cloture)}.`,
    faire: { href: VOEUX, texte: 'Voir et valider mes vœux' },
  };
}

const HORS_DU_TOUR = { mot: 'Hors du tour', ton: 'gris', faire: null } as const;

function apresLaCloture(
  { tourValide, tours }: DemandeAffichee,
  phase: Extract<PhaseLogement, { type: 'affectation' | 'reponses' }>,
  campagne: CampagneLogement,
): SituationDite {
  const { numero, resultats } = phase.tour;
  if (tourValide !== numero) {
    return {
      ...HORS_DU_TOUR,
      titre: `Vos vœux ne participent pas au tour ${numero}`,
      suite: `Ils n’étaient pas validés à la clôture. ${apresLeTour(phase.tour, campagne)}`,
    };
  }
  if (phase.type === 'affectation' || !tours.includes(numero)) {
    return {
      ...{
        mot: 'En cours',
        ton: 'bleu',
        titre: `Les chambres du tour ${numero} sont en cours d’attribution`,
      },
      suite: `Résultats le ${minuteEnClair(resultats)}, ici et par courriel.`,
      faire: null,
    };
  }
  return {
    ...{ mot: 'Sans proposition', ton: 'gris', titre: `Pas de chambre pour vous au tour ${numero}` },
    suite: `Vos vœux sont gardés. ${apresLeTour(phase.tour, campagne)}`,
    faire: { href: `/logement/demande/pourquoi/${numero}`, texte: 'Comprendre ce résultat' },
  };
}

function selonLaPhase(
  demande: DemandeAffichee,
  phase: PhaseLogement,
  campagne: CampagneLogement,
): SituationDite {
  switch (phase.type) {
    case 'pas_ouverte':
      return {
        ...{ mot: 'Enregistrée', ton: 'bleu', titre: 'Votre demande de logement est enregistrée' },
        suite: `Vous choisirez vos logements à partir du ${minuteEnClair(phase.ouverture)}. Le catalogue se consulte dès maintenant.`,
        faire: CHERCHER,
      };
    case 'voeux':
      return pendantLesVoeux(demande, phase.tour, campagne);
    case 'affectation':
    case 'reponses':
      return apresLaCloture(demande, phase, campagne);
    case 'entre_deux':
      return {
        ...{ mot: 'Tours terminés', ton: 'gris', titre: 'Les tours sont terminés' },
        suite: `Les chambres encore libres sont ouvertes à tous le ${minuteEnClair(phase.ouverture)}. Votre demande reste valable : vous n’avez rien à refaire.`,
        faire: { href: '/logement/complementaire', texte: 'Comprendre la phase complémentaire' },
      };
    case 'complementaire':
      return {
        ...{ mot: 'Phase complémentaire', ton: 'bleu', titre: 'Des chambres libres se réservent maintenant' },
        suite:
          'Il n’y a plus de vœux ni de tours : cherchez une chambre libre, ou inscrivez-vous à une ouverture de chambres.',
        faire: { href: '/logement/complementaire', texte: 'Voir les chambres libres' },
      };
  }
}

/** What the student reads first. What waits for an answer comes before everything else. */
export function situationDe(
  demande: DemandeAffichee,
  phase: PhaseLogement,
  campagne: CampagneLogement,
): SituationDite {
  if (demande.etat === 'retiree') {
    return {
      ...{ mot: 'Retirée', ton: 'gris', titre: 'Votre demande de logement est retirée', faire: null },
      suite: 'Plus rien ne vous sera proposé. Vous pouvez la rouvrir : vos vœux sont gardés.',
    };
  }
  const offertes = demande.propositions.filter(({ etat, echue }) => etat === 'proposee' && !echue);
  if (offertes.length > 0) {
    const n = offertes.length;
    return {
      ...{ mot: 'Réponse attendue', ton: 'safran', faire: null },
      titre: n === 1 ? 'Une chambre vous est proposée' : `${pluriel(n, 'chambre')} vous sont proposées`,
      suite: `Répondez avant l’heure indiquée : sans réponse, ${accord(n, 'elle est rendue', 'elles sont rendues')} à quelqu’un d’autre.`,
    };
  }
  if (demande.propositions.some(({ etat }) => etat === 'reservee')) {
    return {
      ...{ mot: 'Réservée', ton: 'vert', titre: 'Votre chambre est réservée', faire: null },
      suite: 'La suite se fait en ligne : dossier locatif, décision d’admission, rendez-vous pour les clés.',
    };
  }
  return selonLaPhase(demande, phase, campagne);
}
