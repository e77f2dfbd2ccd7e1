import { nomEchelon } from '@/lib/affichage';
import type { CodeMotif, Echelon } from '@/lib/domain/bourse/resultat';

/** What the portal should answer to a persona. */
export type ResultatAttendu =
  | { readonly type: 'eligible'; readonly echelon: Echelon }
  | { readonly type: 'non_eligible'; readonly motif: CodeMotif }
  | { readonly type: 'indetermine' };

const MOTIFS: Readonly<Record<CodeMotif, string>> = {
  AGE: 'l’âge',
  DIPLOME: 'le diplôme d’accès',
  NATIONALITE: 'la nationalité',
  SEJOUR_2_ANS: 'la durée du séjour',
  FOYER_FISCAL_FRANCE: 'le foyer fiscal',
  FORMATION_NON_HABILITEE: 'la formation, non habilitée',
  FORMATION_INITIALE: 'la formation initiale',
  ALTERNANCE: 'l’alternance',
  FRANCE_TRAVAIL: 'l’indemnisation par France Travail',
  AGENT_PUBLIC: 'le statut d’agent public',
  DOCTORAT: 'le doctorat',
  INTERNAT: 'l’internat',
  HORS_BAREME: 'les revenus, au-dessus du barème',
  DROITS_EPUISES: 'les droits déjà utilisés',
  PROGRESSION: 'la progression dans les études',
  PIECES_INCOMPLETES: 'les pièces manquantes',
  HORS_DELAI: 'le délai',
  CUMUL_INTERDIT: 'une autre aide, non cumulable',
};

/** « Résultat attendu : échelon 5 » */
export function phraseAttendue(attendu: ResultatAttendu): string {
  switch (attendu.type) {
    case 'eligible':
      return `échelon ${nomEchelon(attendu.echelon)}`;
    case 'non_eligible':
      return `refus, pour ${MOTIFS[attendu.motif]}`;
    case 'indetermine':
      return 'examen par le Crous';
  }
}
