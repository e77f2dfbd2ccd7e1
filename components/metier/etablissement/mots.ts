import type { ResultatDeLigne } from '@/lib/domain/cvec';
import type { TonPastille } from '../../ui/Pastille';

export const RESULTATS: Readonly<
  Record<ResultatDeLigne, { readonly mot: string; readonly ton: TonPastille }>
> = {
  valide: { mot: 'Valide', ton: 'vert' },
  invalide: { mot: 'Invalide', ton: 'rouge' },
  nom_different: { mot: 'Nom différent', ton: 'safran' },
};

export const estResultat = (texte: string): texte is ResultatDeLigne => Object.hasOwn(RESULTATS, texte);
