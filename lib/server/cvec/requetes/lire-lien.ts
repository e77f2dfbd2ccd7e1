import 'server-only';
import type { RefusCvec } from '@/lib/domain/cvec';
import { lienFerme, montantCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { cibleDuJeton, lienDuJeton, nomCourt } from '../../du';
import { lireSituation } from '../depot';

/** What a payer sees: a first name and an initial, a year and an amount. Nothing else of the student. */
export interface LienOuvert {
  /** « Lina M. » */
  readonly pour: string;
  readonly annee: AnneeUniversitaire;
  readonly centimes: number;
  /** Milliseconds since 1970. */
  readonly expireA: number;
  /** Why it does not open any more, `null` when it does. */
  readonly ferme: RefusCvec | null;
  /** A payment through it waits for the bank. */
  readonly enCours: boolean;
}

/** The link of a token, `null` when there is none: the same answer for a wrong token and for one that never was. */
export async function lireLien(jeton: string, maintenant: Date): Promise<LienOuvert | null> {
  const cible = cibleDuJeton(jeton);
  const s = cible && (await lireSituation(cible));
  if (!s) return null;
  const id = lienDuJeton(s, jeton);
  const lien = s.liens.find((l) => l.id === id);
  const centimes = montantCvec(s.annee);
  if (!lien || centimes === null) return null;
  return {
    ...{ pour: nomCourt(s), annee: s.annee, centimes, expireA: lien.expireA },
    ferme: lienFerme(s.vie, id, maintenant.getTime()),
    enCours: s.tentatives.some((t) => t.lien === id && (t.etat === 'redirigee' || t.etat === 'en_attente')),
  };
}
