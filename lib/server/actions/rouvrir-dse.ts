import 'server-only';
import { campagnePour, phaseDe } from '@/lib/domain/dossier';
import { texteDe } from '@/lib/parcours/moteur';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { rouvrirDossier } from '@/lib/server/dossier/commandes/rouvrir-dossier';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

/** « Rouvrir mon dossier »; after the closing day, « Déclarer une baisse durable », which leads to its question. */
export async function rouvrirDse(
  { personne, horloge, saisie }: ContexteAction<'personne'>,
  _valeur: Saisie,
  annee: string,
): Promise<Issue> {
  const connue = campagnePour(annee);
  if (!connue.ok) return refuser('Cette campagne n’existe pas.');
  const campagne = connue.valeur;
  const changementNotable = texteDe(saisie.changement) === 'oui';
  const rouvert = await rouvrirDossier({ personneId: personne.id, campagne, horloge, changementNotable });
  if (!rouvert.ok && rouvert.refus === 'campagne_close')
    return invalider(
      'changement',
      'La campagne est close. Cochez cette case si un événement a fait baisser durablement les revenus',
    );
  const close = phaseDe(campagne, horloge.aujourdhui()) === 'close';
  return rediriger(
    rouvert.ok && close ? `/dse/${annee}/baisse-revenus?depuis=verification` : `/dse/${annee}`,
  );
}
