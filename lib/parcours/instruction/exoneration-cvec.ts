import { categorieExoneration, REFUS_EXONERATION } from '@/lib/domain/cvec';
import type { GenreInstruit } from './genre';

const REGLES = {
  automatique: 'Cette situation se trouve d’elle-même dans la base : elle ne s’instruit pas.',
  sur_piece: 'La loi exonère cette situation : elle se prouve par le document.',
  examen: 'La loi ne cite pas cette situation : la décision est celle du Crous.',
} as const;

export const EXONERATION_CVEC: GenreInstruit = {
  libelle: 'Exonération de la CVEC',
  page: '/cvec',
  decrire: (cle) => {
    const connue = categorieExoneration(cle);
    return {
      libelle: connue?.libelle ?? cle,
      pieces: connue?.piece ? [connue.piece] : [],
      regle: REGLES[connue?.voie ?? 'examen'],
      texte: connue?.texte ?? '',
    };
  },
  accord: 'Accorder l’exonération',
  effet:
    'L’attestation est délivrée aussitôt et l’étudiant prévenu. S’il avait déjà payé, son remboursement s’ouvre.',
  refus: REFUS_EXONERATION,
  suiteDuRefus: 'L’étudiant est prévenu. Il peut envoyer une autre demande, ou payer.',
};
