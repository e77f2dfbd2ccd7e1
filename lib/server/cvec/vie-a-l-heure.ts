import 'server-only';
import { type ContexteCvec, deciderCvec, evoluerCvec, type VieCvec } from '@/lib/domain/cvec';
import type { Horloge } from '../ports/horloge';

export const contexteDe = (horloge: Horloge): ContexteCvec => ({
  aujourdhui: horloge.aujourdhui(),
  maintenant: horloge.maintenant().getTime(),
});

/** A link or a payment whose hour has passed is shown closed, even before the job that writes it. */
export function vieALHeure(vie: VieCvec, contexte: ContexteCvec): VieCvec {
  const passes = deciderCvec(vie, { type: 'expirer' }, contexte);
  return passes.ok ? passes.valeur.reduce(evoluerCvec, vie) : vie;
}
