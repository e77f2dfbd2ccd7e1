import { CONDITIONS_DU_RENOUVELLEMENT, REFUS_RENOUVELLEMENT, RENOUVELLEMENT } from '@/lib/domain/logement';
import type { GenreInstruit } from './genre';

export const RENOUVELLEMENT_LOGEMENT: GenreInstruit = {
  libelle: 'Renouvellement de logement',
  page: '/logement/renouvellement',
  decrire: (cas) => ({
    libelle:
      cas === 'exceptionnel'
        ? `Après ${RENOUVELLEMENT.anneesMaximum} ans en résidence : à titre exceptionnel`
        : 'Garder son logement une année de plus',
    pieces: [],
    regle: CONDITIONS_DU_RENOUVELLEMENT.join(' '),
    texte: RENOUVELLEMENT.sources[0],
  }),
  accord: 'Accorder le renouvellement',
  effet: `Le même logement est proposé pour la nouvelle année. L’étudiant a ${RENOUVELLEMENT.joursPourConfirmer} jours pour confirmer.`,
  refus: REFUS_RENOUVELLEMENT,
  suiteDuRefus:
    'L’étudiant est prévenu. Il peut demander un autre logement, et saisir le tribunal administratif dans les deux mois.',
};
