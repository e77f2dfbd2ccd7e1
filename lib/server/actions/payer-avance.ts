import 'server-only';
import { adresseDeLaProposition, phraseRefusAvance } from '@/lib/parcours/logement/avance';
import type { Saisie } from '@/lib/parcours/moteur/types';
import {
  annulerLienDAvance,
  creerLienDAvance,
  demarrerAvance,
} from '@/lib/server/logement/avance/commandes/payer';
import { accepterSansAvance, refuserLaProposition } from '@/lib/server/logement/avance/commandes/repondre';
import { estUuid } from '@/lib/server/uuid';
import type { ContexteAction } from './definir-action';
import { type Issue, rediriger, refuser } from './issues';

type Contexte = ContexteAction<'personne'>;

const LOGEMENT = '/logement/demande';
const page = (id: string) => adresseDeLaProposition(encodeURIComponent(id));

/** Accepts by paying: the bank's page comes next. */
export async function payerLAvance(
  { personne, horloge }: Contexte,
  _saisie: Saisie,
  id: string,
  cle: string,
): Promise<Issue> {
  if (!estUuid(id)) return rediriger(LOGEMENT);
  const demarre = await demarrerAvance({ avance: id, personneId: personne.id, cle, horloge });
  if (demarre.ok) return rediriger(adresseDeLaProposition(id, `/carte/${demarre.valeur.tentative}`));
  return refuser(phraseRefusAvance(demarre.refus), { href: page(id), texte: 'Revenir au logement' });
}

/** A link for whoever pays, sent when an address is given. */
export async function creerUnLien(
  { personne, horloge }: Contexte,
  { courriel }: { readonly courriel?: string | undefined },
  id: string,
): Promise<Issue> {
  if (!estUuid(id)) return rediriger(LOGEMENT);
  const envoi = courriel === undefined ? {} : { courriel };
  const cree = await creerLienDAvance({ avance: id, personneId: personne.id, horloge, ...envoi });
  return cree.ok ? rediriger(page(id)) : refuser(phraseRefusAvance(cree.refus));
}

export async function annulerLeLien(
  { personne, horloge }: Contexte,
  _saisie: Saisie,
  id: string,
): Promise<Issue> {
  if (estUuid(id)) await annulerLienDAvance({ avance: id, personneId: personne.id, horloge });
  return rediriger(page(id));
}

/** Says no to the room. */
export async function refuserLeLogement(
  { personne, horloge }: Contexte,
  _saisie: Saisie,
  proposition: string,
): Promise<Issue> {
  if (!estUuid(proposition)) return rediriger(LOGEMENT);
  await refuserLaProposition({ proposition, personneId: personne.id, horloge });
  return rediriger(page(proposition));
}

/** Books a room that asks for nothing. */
export async function accepterLogementGratuit(
  { personne, horloge }: Contexte,
  _saisie: Saisie,
  proposition: string,
): Promise<Issue> {
  if (!estUuid(proposition)) return rediriger(LOGEMENT);
  const faite = await accepterSansAvance({ proposition, personneId: personne.id, horloge });
  return faite.ok
    ? rediriger(LOGEMENT)
    : refuser('Ce logement n’est plus à vous. Il est proposé à quelqu’un d’autre.');
}
