import { motifRemboursement, REFUS_REMBOURSEMENT } from '@/lib/domain/cvec';
import type { GenreInstruit } from './genre';

export const REMBOURSEMENT_CVEC: GenreInstruit = {
  libelle: 'Remboursement de la CVEC',
  page: '/cvec',
  decrire: (cle) => {
    const connu = motifRemboursement(cle);
    return {
      libelle: connu?.libelle ?? cle,
      pieces: connu?.pieces ?? [],
      regle:
        'Le remboursement est dû à qui n’avait pas à payer : exonéré, ou jamais concerné. Renoncer à s’inscrire n’y donne pas droit.',
      texte: 'code de l’éducation, D. 841-5',
    };
  },
  accord: 'Accorder le remboursement',
  effet: 'Le virement part avec le prochain fichier, dès que le compte de l’étudiant est connu.',
  refus: REFUS_REMBOURSEMENT,
  suiteDuRefus:
    'L’étudiant est prévenu. Il a deux mois pour saisir le tribunal administratif du siège du Crous.',
};
