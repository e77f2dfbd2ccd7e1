import { COMPLEMENTS_DOSSIER, piecesDemandees, REFUS_DOSSIER } from '@/lib/domain/logement/sejour';
import type { GenreInstruit } from './genre';

const GARANTIES = { physique: 'Garant : une personne', visale: 'Garant : Visale' } as const;

const estGarantie = (cle: string): cle is keyof typeof GARANTIES => Object.hasOwn(GARANTIES, cle);

const aRefaire = Object.fromEntries(
  Object.entries(COMPLEMENTS_DOSSIER).map(([code, phrase]) => [code, `À refaire. ${phrase}`]),
);

export const DOSSIER_LOCATIF: GenreInstruit = {
  libelle: 'Dossier locatif',
  decrire: (cle) => ({
    libelle: estGarantie(cle) ? GARANTIES[cle] : cle,
    pieces: piecesDemandees(estGarantie(cle) ? cle : null)
      .filter(({ forme }) => forme === 'document' || forme === 'visale')
      .map(({ libelle }) => libelle),
    regle:
      'Le dossier est valide quand chaque pièce se lit, est au nom de l’étudiant et couvre l’année. Le certificat de scolarité peut venir plus tard. Une pièce à refaire renvoie le dossier à l’étudiant sans lui prendre le logement ; un refus rend le logement.',
    texte: 'cite-u.crous-bordeaux.fr, guide d’utilisation (26 février 2025)',
  }),
  accord: 'Valider le dossier',
  effet: 'L’étudiant peut payer le dépôt de garantie. Payé, la décision d’admission lui parvient.',
  issues: { accordee: 'Dossier validé', refusee: 'Dossier renvoyé à l’étudiant' },
  refus: { ...aRefaire, ...REFUS_DOSSIER },
  suiteDuRefus:
    'L’étudiant est prévenu. Une pièce à refaire se remplace et le dossier se dépose de nouveau ; un refus se conteste dans les deux mois.',
};
