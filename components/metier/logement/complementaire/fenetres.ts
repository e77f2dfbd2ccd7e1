import type { TonPastille } from '@/components/ui/Pastille';
import { heure, jourEnClair, jourEtHeure } from '@/lib/affichage';
import type { MomentDeFenetre } from '@/lib/domain/logement/complementaire';
import type { FenetreEnBref } from '@/lib/parcours/logement/complementaire';

export const MOMENTS: Readonly<Record<MomentDeFenetre, { readonly mot: string; readonly ton: TonPastille }>> =
  {
    a_venir: { mot: 'À venir', ton: 'bleu' },
    ouverte: { mot: 'Ouverte', ton: 'vert' },
    close: { mot: 'Tirage en cours', ton: 'safran' },
    publiee: { mot: 'Tirage publié', ton: 'gris' },
    annulee: { mot: 'Annulée', ton: 'gris' },
  };

const memeJour = (a: Date, b: Date): boolean => jourEnClair(a) === jourEnClair(b);

/** « mardi 24 novembre 2026, de 10 h 00 à 10 h 10 » */
export const direQuand = ({ ouvreLe, fermeLe }: Pick<FenetreEnBref, 'ouvreLe' | 'fermeLe'>): string =>
  memeJour(ouvreLe, fermeLe)
    ? `${jourEnClair(ouvreLe)}, de ${heure(ouvreLe)} à ${heure(fermeLe)}`
    : `du ${jourEtHeure(ouvreLe)} au ${jourEtHeure(fermeLe)}`;
