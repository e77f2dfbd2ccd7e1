import 'server-only';
import type {
  ActeurSejour,
  CommandeSejour,
  EvenementSejour,
  RefusSejour,
  VieSejour,
} from '@/lib/domain/logement/sejour';
import { deciderSejour, evoluerSejour, reglesDuSejour } from '@/lib/domain/logement/sejour';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { horlogeFixe } from '../../../adaptateurs/horloge';
import { type Tx, transaction } from '../../../base';
import { envoyerCourriels } from '../../../courriels';
import type { Horloge } from '../../../ports/horloge';
import type { CibleSejour } from '../depot';
import { ecrireSejour, verrouillerLAgenda, verrouillerSejour } from '../depot';
import { envoisDuSejour } from '../messages';
import type { SituationSejour } from '../situation';
import { apresLeChangement } from './suites';

export type RefusConduite = RefusSejour | 'introuvable' | 'annee_inconnue' | 'creneau_pris';

/** One change, as it was decided. */
export interface ChangementDeSejour {
  readonly sejour: SituationSejour;
  readonly apres: VieSejour;
  readonly evenements: readonly EvenementSejour[];
}

export interface Conduite {
  readonly cible: CibleSejour;
  readonly acteur: ActeurSejour;
  readonly horloge: Horloge;
  /** The command, once the stay is read under its lock, at the instant that is written with it. */
  readonly commande: (
    sejour: SituationSejour,
    tx: Tx,
    le: Date,
  ) => Promise<Resultat<CommandeSejour, RefusConduite>> | Resultat<CommandeSejour, RefusConduite>;
  /** Rows that only this command writes, in its transaction. */
  readonly ecrire?: (tx: Tx, change: ChangementDeSejour) => Promise<void>;
}

/** Judges a command on a stay that is locked, and writes it with all that follows from it. */
export async function changerSejour(
  tx: Tx,
  sejour: SituationSejour,
  commande: CommandeSejour,
  { acteur, horloge, ecrire }: Pick<Conduite, 'acteur' | 'horloge' | 'ecrire'>,
): Promise<Resultat<ChangementDeSejour, RefusConduite>> {
  const regles = reglesDuSejour(sejour.annee);
  if (!regles.ok) return regles;
  const contexte = { aujourdhui: horloge.aujourdhui(), regles: regles.valeur };
  const decision = deciderSejour(sejour.vie, commande, contexte);
  if (!decision.ok) return decision;
  const evenements = decision.valeur;
  const le = horloge.maintenant();
  await ecrireSejour(tx, sejour, { evenements, acteur, le });
  const change = { sejour, apres: evenements.reduce(evoluerSejour, sejour.vie), evenements };
  await ecrire?.(tx, change);
  await envoyerCourriels(tx, envoisDuSejour(change));
  await apresLeChangement(tx, change, { acteur, horloge });
  return succes(change);
}

/** The same in a transaction of the caller's, which took the agenda before any stay. */
export async function conduireDans(
  tx: Tx,
  conduite: Conduite,
): Promise<Resultat<ChangementDeSejour, RefusConduite>> {
  await verrouillerLAgenda(tx, conduite.cible);
  const sejour = await verrouillerSejour(tx, conduite.cible);
  if (!sejour) return refus('introuvable');
  // One instant for all that is judged, hashed and written: a clock that is read twice has moved.
  const le = conduite.horloge.maintenant();
  const commande = await conduite.commande(sejour, tx, le);
  if (!commande.ok) return commande;
  return changerSejour(tx, sejour, commande.valeur, { ...conduite, horloge: horlogeFixe(le) });
}

/** One command on one stay, in one transaction. A deadlock with another writer is played again. */
export const conduire = (conduite: Conduite): Promise<Resultat<ChangementDeSejour, RefusConduite>> =>
  transaction((tx) => conduireDans(tx, conduite));
