import 'server-only';
import type { RefusAvance } from '@/lib/domain/logement/avance';
import { empechementAvance } from '@/lib/domain/logement/avance';
import { lienFerme } from '@/lib/domain/paiement/du';
import { cibleDuJeton, lienDuJeton, nomCourt } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { lireAvance } from '../depot';
import { contexteAvance } from '../juger';
import { nomDuLogement } from '../situation';

/** The link of a token as its payer sees it, `null` when it is none of an advance's. */
export async function lireLienDAvance(jeton: string, horloge: Horloge) {
  const cible = cibleDuJeton(jeton);
  const s = cible && (await lireAvance(cible));
  const contexte = s && contexteAvance(s, horloge);
  if (!s || !contexte?.ok) return null;
  const id = lienDuJeton(s, jeton);
  const lien = s.liens.find((l) => l.id === id);
  if (!lien) return null;
  const { maintenant } = contexte.valeur;
  const ferme: RefusAvance | null =
    lienFerme(s.vie, id, maintenant) ?? empechementAvance(s.vie, contexte.valeur);
  return {
    ...{ pour: nomCourt(s), annee: s.annee, centimes: s.centimes, expireA: lien.expireA, ferme },
    enCours: s.tentatives.some((t) => t.lien === id && (t.etat === 'redirigee' || t.etat === 'en_attente')),
    objet: { genre: s.genre, logement: nomDuLogement(s) },
  };
}
