import type { ReponseDeVerification } from '@/lib/parcours/verification';

const TITRES = {
  valide: 'Attestation valide',
  close: 'Attestation d’une année close',
  autre_personne: 'Attestation d’une autre personne',
  introuvable: 'Attestation introuvable',
  code_refuse: 'Ce code n’est pas valide',
} as const satisfies Record<ReponseDeVerification['type'], string>;

export const titreDe = ({ type }: ReponseDeVerification): string => TITRES[type];

const REFUS_DU_CODE = {
  illisible:
    'Ce texte n’est pas celui d’un code d’attestation, ou il en manque une partie. Scannez-le de nouveau.',
  cle_inconnue: 'Ce code est signé par une clé que le portail ne connaît pas : il ne vient pas d’ici.',
  alteree:
    'La signature ne correspond pas au contenu : ce code n’a pas été fait par le portail, ou il a été modifié.',
} as const;

const INTROUVABLE = {
  numero:
    'Aucune attestation ne porte ce numéro à ce nom. Vérifiez le numéro. Vérifiez aussi le nom : il est parfois écrit autrement dans le compte de l’étudiant, ou échangé avec le prénom. L’étudiant le corrige dans son compte, il ne repaie pas.',
  code: 'Le code est signé par le portail, mais l’attestation n’est plus valable.',
} as const;

const AUTRE_PERSONNE =
  'Le code est signé par le portail, mais pas pour l’identité que vous avez donnée. Vérifiez ce que vous avez écrit ; si tout est juste, le code a été copié sur l’attestation d’une autre personne.';

type Refusee = Exclude<ReponseDeVerification, { type: 'valide' } | { type: 'close' }>;

export function texteDuRefus(reponse: Refusee): string {
  if (reponse.type === 'autre_personne') return AUTRE_PERSONNE;
  return reponse.type === 'introuvable' ? INTROUVABLE[reponse.par] : REFUS_DU_CODE[reponse.raison];
}
