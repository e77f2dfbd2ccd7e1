import { CATEGORIES_DEMANDABLES, type CleExoneration, categorieExoneration } from '@/lib/domain/cvec';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Champ, francais, type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur';
import { champPiece } from './piece';

const categorie: Lecteur<CleExoneration> = (brut) => {
  const lue = categorieExoneration(texteDe(brut));
  return lue && lue.voie !== 'automatique'
    ? succes(lue.cle as CleExoneration)
    : refus('Choisissez votre situation');
};

/** Who may ask, and with what document: each situation says its own. */
export const CHAMPS_EXONERATION: readonly Champ[] = [
  {
    type: 'choix',
    nom: 'categorie',
    libelle: 'Votre situation cette année',
    options: CATEGORIES_DEMANDABLES.map(({ cle, libelle, piece, voie }) => ({
      valeur: cle,
      libelle: francais(libelle),
      aide: francais(
        `${piece ?? ''}${voie === 'examen' ? '. La loi ne cite pas cette situation : le Crous examine.' : ''}`,
      ),
    })),
  },
  champPiece('Le document qui le prouve'),
];

export const schemaExoneration = schemaDe({ categorie });
