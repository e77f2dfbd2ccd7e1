import 'server-only';
import type { GenreAvance } from '@/lib/domain/logement/avance';
import * as cvec from '../../cvec';
import { lireAvanceDuLien, lireLienDAvance } from '../../logement';
import type { Horloge } from '../../ports/horloge';
import type { FormulaireBancaire } from '../../ports/paiement';

/** What a payer sees of a link: a first name and an initial, what is paid, until when. */
export interface LienAuPayeur {
  /** « Lina M. » */
  readonly pour: string;
  readonly annee: string;
  readonly centimes: number;
  /** Milliseconds since 1970. */
  readonly expireA: number;
  readonly ferme: string | null;
  /** A payment through it waits for the bank. */
  readonly enCours: boolean;
  /** The room and what of it is paid; `null` for a contribution. */
  readonly objet: { readonly genre: GenreAvance; readonly logement: string } | null;
}

/** The link of a token, whatever it pays; `null` when there is none. */
export async function lireLien(jeton: string, horloge: Horloge): Promise<LienAuPayeur | null> {
  const lien = await cvec.lireLien(jeton, horloge.maintenant());
  return lien ? { ...lien, objet: null } : lireLienDAvance(jeton, horloge);
}

export interface PaiementDuLien {
  readonly annee: string;
  readonly centimes: number;
  readonly formulaire: FormulaireBancaire;
  readonly objet: LienAuPayeur['objet'];
}

/** The payment that was begun through a link and waits for the bank's page. */
export async function lirePaiementDuLien(
  jeton: string,
  tentative: string,
  langue: 'fr' | 'en',
): Promise<PaiementDuLien | null> {
  const cvecAFaire = await cvec.lirePaiementDuLien(jeton, tentative, langue);
  if (cvecAFaire) return { ...cvecAFaire, objet: null };
  const avance = await lireAvanceDuLien(jeton, tentative, langue);
  return avance && { ...avance, objet: { genre: avance.genre, logement: avance.logement } };
}
