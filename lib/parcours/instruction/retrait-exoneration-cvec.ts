import { MAINTIENS_EXONERATION } from '@/lib/domain/cvec';
import type { GenreInstruit } from './genre';

/** The bourse that exempted a student is refused. No text says what becomes of the exemption: an agent does. */
export const RETRAIT_EXONERATION_CVEC: GenreInstruit = {
  libelle: 'Exonération à réexaminer',
  page: '/cvec',
  constat: true,
  decrire: (cle) => ({
    libelle: cle === 'boursier' ? 'La bourse qui l’exonérait est refusée' : cle,
    pieces: [],
    regle:
      'La loi exonère les bénéficiaires d’une bourse de l’année au titre de laquelle la contribution est due. Aucun texte ne dit ce que devient une exonération déjà accordée : la décision est celle du Crous.',
    texte: 'code de l’éducation, L. 841-5, II',
  }),
  accord: 'Retirer l’exonération',
  effet:
    'L’attestation n’est plus valable et l’étudiant doit régler sa contribution. Il est prévenu, avec le texte et les voies de recours.',
  refus: MAINTIENS_EXONERATION,
  refuser: 'Maintenir l’exonération',
  issues: { accordee: 'Exonération retirée', refusee: 'Exonération maintenue' },
  suiteDuRefus: 'L’attestation reste valable. L’étudiant est prévenu.',
};
