import type { TonPastille } from '@/components/ui/Pastille';
import type { GenreAvance } from '@/lib/domain/logement/avance';
import type { PropositionMontree } from '@/lib/parcours/logement/avance';

/** « l’avance sur le loyer » */
export const QUOI = {
  avance: 'l’avance sur le loyer',
  depot_de_garantie: 'le dépôt de garantie',
} as const satisfies Record<GenreAvance, string>;

export const MONTANT = {
  avance: 'Avance sur le loyer',
  depot_de_garantie: 'Dépôt de garantie',
} as const satisfies Record<GenreAvance, string>;

interface Entete {
  readonly mot: string;
  readonly ton: TonPastille;
  readonly titre: string;
}

const RENDUE = {
  refusee: { mot: 'Refusé', ton: 'gris', titre: 'Vous avez refusé ce logement' },
  expiree: { mot: 'Trop tard', ton: 'gris', titre: 'Ce logement n’est plus à vous' },
  liberee: { mot: 'Rendu', ton: 'gris', titre: 'Vous avez rendu ce logement' },
} as const satisfies Readonly<Record<string, Entete>>;

/** What the page says first: where the room and its money stand. */
export function enteteDe({ chambre, genre, etat, empechement }: PropositionMontree): Entete {
  if (chambre === 'refusee' || chambre === 'liberee') return RENDUE[chambre];
  if (chambre === 'expiree') return RENDUE.expiree;
  if (genre === 'depot_de_garantie') {
    return etat === 'a_payer' || etat === 'paiement_en_cours'
      ? { mot: 'À payer', ton: 'bleu', titre: 'Payer le dépôt de garantie' }
      : { mot: 'Payé', ton: 'vert', titre: 'Votre dépôt de garantie est payé' };
  }
  if (chambre === 'reservee')
    return { mot: 'Réservé', ton: 'vert', titre: 'Ce logement est réservé pour vous' };
  return empechement === 'echeance_passee'
    ? RENDUE.expiree
    : { mot: 'Proposé', ton: 'bleu', titre: 'Un logement vous est proposé' };
}
