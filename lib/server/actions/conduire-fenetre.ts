import 'server-only';
import type { ModeComplementaire } from '@/lib/domain/logement/complementaire';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { PHRASES_COMPLEMENTAIRES } from '@/lib/parcours/logement/complementaire';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { debutDeLaMinute } from '@/lib/server/adaptateurs/horloge';
import {
  annoncerFenetre,
  annulerFenetre,
  choisirMode,
} from '@/lib/server/logement/complementaire/commandes/annoncer';
import { conduireFenetre } from '@/lib/server/logement/complementaire/commandes/balayer';
import { lireFenetre } from '@/lib/server/logement/complementaire/requetes/lire-tirage';
import { estUuid } from '@/lib/server/uuid';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

type Contexte = ContexteAction<'instruire'>;

const FENETRES = '/instruction/logement/fenetres';
const MINUTE_MS = 60_000;

interface Annonce {
  readonly titre: string;
  readonly fiches: readonly number[];
  readonly jour: DateCivile;
  readonly heure: string;
  readonly minutes: number;
  readonly delai: number;
}

const CHAMP_DE = { deja_passee: 'jour', duree: 'minutes', delai: 'delai' } as const;

/** « Annoncer la fenêtre » */
export async function annoncerUneFenetre({ agent, horloge }: Contexte, annonce: Annonce): Promise<Issue> {
  const { titre, fiches, jour, heure, minutes, delai } = annonce;
  const ouvreA = debutDeLaMinute(`${jour}T${heure}` as `${DateCivile}T${number}:${number}`).getTime();
  const faite = await annoncerFenetre({
    ...{ agent, horloge, titre, fiches, ouvreA, fermeA: ouvreA + minutes * MINUTE_MS, delaiHeures: delai },
    annee: campagneLogementDuJour(horloge.aujourdhui()).annee,
  });
  if (faite.ok) return rediriger(`${FENETRES}?fait=annoncee`);
  const champ = Object.hasOwn(CHAMP_DE, faite.refus)
    ? CHAMP_DE[faite.refus as keyof typeof CHAMP_DE]
    : 'fiches';
  return invalider(champ, PHRASES_COMPLEMENTAIRES[faite.refus]);
}

export async function annulerUneFenetre(
  { agent, horloge }: Contexte,
  _saisie: Saisie,
  id: string,
): Promise<Issue> {
  if (!estUuid(id)) return rediriger(FENETRES);
  const annulee = await annulerFenetre(id, agent, horloge);
  return annulee.ok ? rediriger(`${FENETRES}?fait=annulee`) : refuser(PHRASES_COMPLEMENTAIRES[annulee.refus]);
}

/** « Arrêter la liste et tirer »: what the minute's job does by itself. Asked again, it goes on where it was. */
export async function tirerUneFenetre(
  { agent, horloge }: Contexte,
  _saisie: Saisie,
  id: string,
): Promise<Issue> {
  const fenetre = await lireFenetre(id);
  if (!fenetre || (agent.crous !== null && fenetre.crous !== agent.crous)) return rediriger(FENETRES);
  const faite = await conduireFenetre(id, horloge);
  return faite === 'faite'
    ? rediriger(`/logement/fenetre/${id}/tirage`)
    : refuser(PHRASES_COMPLEMENTAIRES[faite === 'pas_encore' ? 'pas_encore_close' : 'introuvable']);
}

/** How the rooms outside of the windows are given. The national team chooses for nobody. */
export async function choisirLeMode(
  { agent, horloge }: Contexte,
  { mode }: { readonly mode: ModeComplementaire },
): Promise<Issue> {
  const { crous } = agent;
  if (crous === null) return refuser('Chaque Crous choisit pour ses chambres.');
  const { annee } = campagneLogementDuJour(horloge.aujourdhui());
  await choisirMode({ agent, crous, annee, mode, horloge });
  return rediriger(`${FENETRES}?fait=mode`);
}
