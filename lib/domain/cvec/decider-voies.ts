import { refus, succes } from '../noyau/resultat';
import { estPayable } from './campagnes';
import type { Commande, ContexteCvec, Decision, RefusCvec } from './commandes';
import type { VieCvec } from './vie';

/** Nothing is begun for a settled contribution, nor outside its campaign. */
export function empechement(vie: VieCvec, { aujourdhui }: ContexteCvec): RefusCvec | null {
  if (vie.acquittement) return 'deja_acquittee';
  return estPayable(vie.annee, aujourdhui) ? null : 'hors_campagne';
}

export function changerCrous(vie: VieCvec, { crous }: Commande<'changer_crous'>): Decision {
  if (vie.acquittement) return refus('deja_acquittee');
  return crous === vie.crous ? refus('sans_effet') : succes([{ type: 'crous_change', crous }]);
}

/** One notice at a time: it is printed again, not drawn again. */
export function emettreAvis(
  vie: VieCvec,
  { tentative, centimes, expireA }: Commande<'emettre_avis'>,
  contexte: ContexteCvec,
): Decision {
  const raison = empechement(vie, contexte);
  if (raison) return refus(raison);
  const enCours = Object.values(vie.tentatives).some((t) => t.mode === 'especes' && t.etat === 'creee');
  if (enCours) return refus('avis_en_cours');
  return succes([{ type: 'tentative_creee', tentative, mode: 'especes', centimes, expireA, lien: null }]);
}
