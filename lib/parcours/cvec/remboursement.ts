import { type CleRemboursement, MOTIFS_REMBOURSEMENT, motifRemboursement } from '@/lib/domain/cvec';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { TitulaireAttendu } from '@/lib/parcours/dse/depot/rib';
import { type Champ, type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur';
import { CHAMPS_COMPTE, lecteursCompte } from './compte';
import { champPiece } from './piece';

const DEMANDABLES = MOTIFS_REMBOURSEMENT.filter(({ voie }) => voie === 'demande');

const motif: Lecteur<CleRemboursement> = (brut) => {
  const lu = motifRemboursement(texteDe(brut));
  return lu?.voie === 'demande'
    ? succes(lu.cle as CleRemboursement)
    : refus('Choisissez la raison de votre demande');
};

/** Why, the proof, and the account: what the Crous needs to decide and to pay. */
export const CHAMPS_REMBOURSEMENT: readonly Champ[] = [
  {
    type: 'choix',
    nom: 'motif',
    libelle: 'Pourquoi demandez-vous un remboursement ?',
    options: DEMANDABLES.map(({ cle, libelle, pieces }) => ({
      valeur: cle,
      libelle,
      aide: `À joindre : ${pieces.join(', ').toLowerCase()}`,
    })),
  },
  champPiece('Le justificatif'),
  champPiece('Une copie de votre pièce d’identité', 'identite', true),
  ...CHAMPS_COMPTE,
];

export const schemaRemboursement = (personne: TitulaireAttendu) =>
  schemaDe({ motif, ...lecteursCompte(personne) });
