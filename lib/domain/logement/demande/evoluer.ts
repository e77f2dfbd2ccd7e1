import type { EvenementLogement } from './evenements';
import type { EtatProposition, PropositionSuivie, VieDemande } from './vie';
import { demandeOuverte } from './vie';

const ETAT_APRES = {
  proposition_refusee: 'refusee',
  proposition_expiree: 'expiree',
  proposition_reservee: 'reservee',
  proposition_liberee: 'liberee',
} as const satisfies Partial<Record<EvenementLogement['type'], EtatProposition>>;

const avec = (vie: VieDemande, id: string, proposition: PropositionSuivie): VieDemande => ({
  ...vie,
  propositions: { ...vie.propositions, [id]: proposition },
});

/** The life after one event, its rank left alone. */
function appliquer(vie: VieDemande, e: EvenementLogement): VieDemande {
  switch (e.type) {
    case 'demande_ouverte':
      return demandeOuverte(e.annee, e.voie);
    case 'voeux_ecrits':
      return { ...vie, voeux: e.voeux, tourValide: null };
    case 'voeux_valides':
      return { ...vie, tourValide: e.tour };
    case 'proposition_faite': {
      const { proposition, chambre, logement, secteur, origine, tour, echeanceA } = e;
      return avec(vie, proposition, {
        ...{ etat: 'proposee', chambre, logement, secteur, origine, tour, echeanceA },
      });
    }
    case 'proposition_refusee':
    case 'proposition_expiree':
    case 'proposition_reservee':
    case 'proposition_liberee': {
      const suivie = vie.propositions[e.proposition];
      return suivie ? avec(vie, e.proposition, { ...suivie, etat: ETAT_APRES[e.type] }) : vie;
    }
    case 'demande_retiree':
      return { ...vie, retiree: true };
    case 'demande_rouverte':
      // What was confirmed before is confirmed again: the student has left in between.
      return { ...vie, retiree: false, tourValide: null };
  }
}

/** The life after one event. */
export const evoluerDemande = (vie: VieDemande, evenement: EvenementLogement): VieDemande => {
  const suivante = appliquer(vie, evenement);
  return evenement.type === 'demande_ouverte' ? suivante : { ...suivante, rang: vie.rang + 1 };
};

/** The life after a whole journal: the rows in the base must say the same. `null` when it does not begin by the opening. */
export function rejouerDemande([premier, ...suite]: readonly EvenementLogement[]): VieDemande | null {
  if (premier?.type !== 'demande_ouverte') return null;
  return suite.reduce(evoluerDemande, demandeOuverte(premier.annee, premier.voie));
}
