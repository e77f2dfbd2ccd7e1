import 'server-only';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { constaterEtatDesLieux } from '@/lib/server/logement/sejour/commandes/etat-des-lieux';
import { desister, donnerPreavis } from '@/lib/server/logement/sejour/commandes/partir';
import {
  attendreUnRendezVous,
  libererRendezVous,
  nePlusAttendre,
  prendreRendezVous,
} from '@/lib/server/logement/sejour/commandes/rendez-vous';
import type { ContexteAction } from './definir-action';
import { type Issue, rediriger } from './issues';
import { issueDuSejour, pageDuSejour } from './sejour';

type Contexte = ContexteAction<'personne'>;

const sien = ({ personne, horloge }: Contexte, sejour: string) => ({
  ...{ sejour, personneId: personne.id, horloge },
});

const suite = (fait: Resultat<unknown, string>, vers: string, champ?: string): Issue =>
  fait.ok ? rediriger(vers) : issueDuSejour(fait.refus, champ);

const agenda = (sejour: string) => pageDuSejour(sejour, '/rendez-vous');

export const prendreUneHeure = async (
  c: Contexte,
  { creneau }: { readonly creneau: string },
  sejour: string,
) => suite(await prendreRendezVous(sien(c, sejour), creneau), agenda(sejour), 'creneau');

export const rendreLHeure = async (c: Contexte, _saisie: unknown, sejour: string) =>
  suite(await libererRendezVous(sien(c, sejour)), agenda(sejour));

export const attendreUneHeure = async (c: Contexte, _saisie: unknown, sejour: string) =>
  suite(await attendreUnRendezVous(sien(c, sejour)), agenda(sejour));

export const cesserDAttendre = async (c: Contexte, _saisie: unknown, sejour: string) =>
  suite(await nePlusAttendre(sien(c, sejour)), agenda(sejour));

export const donnerLePreavis = async (c: Contexte, { depart }: { readonly depart: string }, sejour: string) =>
  suite(await donnerPreavis(sien(c, sejour), depart), pageDuSejour(sejour), 'depart');

export const renoncerAuLogement = async (c: Contexte, _saisie: unknown, sejour: string) =>
  suite(await desister(sien(c, sejour)), pageDuSejour(sejour));

interface Constat {
  readonly le: DateCivile;
  readonly observations?: string | undefined;
}

/** « Enregistrer l’entrée », « Enregistrer la sortie »: by an agent. */
export async function enregistrerLEtatDesLieux(
  { agent, horloge }: ContexteAction<'instruire'>,
  { le, observations }: Constat,
  sejour: string,
): Promise<Issue> {
  const constat = { sejour, le, observations: observations ?? null, agent, horloge };
  return suite(await constaterEtatDesLieux(constat), `/instruction/cles/${encodeURIComponent(sejour)}`, 'le');
}
