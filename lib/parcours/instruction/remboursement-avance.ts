import { motifAvance } from '@/lib/domain/logement/avance';
import { REFUS_REMBOURSEMENT } from '@/lib/domain/paiement';
import type { GenreInstruit } from './genre';

export const REMBOURSEMENT_AVANCE: GenreInstruit = {
  libelle: 'Remboursement d’une avance de logement',
  page: '/logement/demande',
  decrire: (cle) => {
    const connu = motifAvance(cle);
    return {
      libelle: connu?.libelle ?? cle,
      pieces: connu?.pieces ?? [],
      regle:
        'Demandée avant la date d’entrée, l’avance est rendue d’elle-même. Après, elle ne l’est qu’à titre exceptionnel : maladie, emploi à temps plein, refus d’inscription, changement d’académie, internat, ou autre force majeure.',
      texte: 'cite-u.crous-bordeaux.fr, guide d’utilisation (26 février 2025)',
    };
  },
  accord: 'Accorder le remboursement',
  effet: 'Le virement part avec le prochain fichier, dès que le compte de l’étudiant est connu.',
  refus: REFUS_REMBOURSEMENT,
  suiteDuRefus:
    'L’étudiant est prévenu. Il a deux mois pour saisir le tribunal administratif du siège du Crous.',
};
