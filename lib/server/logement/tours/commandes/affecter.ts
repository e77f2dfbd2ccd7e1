import 'server-only';
import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { CampagneLogement, TourDeCampagne } from '@/lib/domain/logement';
import { affecter, campagneLogement, lireGraine } from '@/lib/domain/logement';
import { jugerLancement, type RefusDeTour, type RefusLancement } from '@/lib/domain/logement/tours';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { debutDeLaMinute, minuteAParis } from '../../../adaptateurs/horloge';
import type { Horloge } from '../../../ports/horloge';
import { composerTour } from '../composer';
import { type Demandeur, enTransaction, estDejaEcrit, lireConnus, noterGeste, prendreLaMain } from '../depot';
import { compter, ecrireTour } from '../ecrire';
import { lireDemandes } from '../lire-demandes';
import { type LireNommees, lireLots, personneNommee } from '../lire-lots';
import { expirerAvantLeTour } from './expirer';

export interface DemandeDeTour {
  readonly annee: string;
  readonly numero: number;
  readonly horloge: Horloge;
  readonly par: Demandeur;
  readonly lireNommees?: LireNommees;
  /** Told what is being done: reading, allotting, writing. */
  readonly surEtape?: (etape: 'lecture' | 'affectation' | 'ecriture') => void;
}

export interface BilanDuTour {
  readonly id: number;
  readonly demandes: number;
  readonly voeux: number;
  readonly chambres: number;
  readonly proposees: number;
  readonly servies: number;
  readonly expirees: number;
  readonly graine: string;
  readonly empreinte: string;
}

type RefusDuTour = Extract<RefusDeTour, 'campagne_inconnue' | 'deja_en_cours' | RefusLancement>;

const TOUR = `INSERT INTO "TourLogement" (annee, numero, etat, empreinte, graine, "propositionsMaximum", demandes, voeux, chambres,
    proposees, servies, "resultatsLe", "calculeLe")
  VALUES ($1, $2, 'calcule', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`;

/** Drawn by us once the list of hashes is closed, and published with it. */
function tirerGraine() {
  const texte = randomBytes(16).toString('hex');
  const graine = lireGraine(texte);
  if (!graine.ok) throw new Error(graine.refus);
  return { texte, graine: graine.valeur };
}

async function jouer(
  client: ClientBase,
  { propositionsMaximum }: CampagneLogement,
  { numero, resultats }: TourDeCampagne,
  { annee, horloge, par, lireNommees = personneNommee, surEtape }: DemandeDeTour,
): Promise<Omit<BilanDuTour, 'expirees'>> {
  surEtape?.('lecture');
  // A round follows another by a few days: what the one before proposed may not be counted yet.
  await client.query('ANALYZE "Proposition"');
  const lus = await lireLots(client, annee, lireNommees);
  const demandes = await lireDemandes(client, { annee, numero }, lus);
  surEtape?.('affectation');
  const { texte: graine, graine: mots } = tirerGraine();
  const tour = composerTour(lus, demandes, { graine: mots, propositionsMaximum });
  const joue = { tour, attribution: affecter(tour), demandes, lus };
  surEtape?.('ecriture');
  const compte = {
    ...{ demandes: demandes.nombre, voeux: demandes.nombreDeVoeux },
    ...{ chambres: tour.lots.chambres[tour.lots.nombre] ?? 0, ...compter(joue) },
  };
  const { empreinte } = demandes;
  const [le, resultatsLe] = [horloge.maintenant(), debutDeLaMinute(resultats)];
  const { rows } = await client.query<{ id: number }>(TOUR, [
    ...[
      annee,
      numero,
      empreinte,
      graine,
      propositionsMaximum,
      compte.demandes,
      compte.voeux,
      compte.chambres,
    ],
    ...[compte.proposees, compte.servies, resultatsLe, le],
  ]);
  const id = rows[0]?.id ?? 0;
  await ecrireTour(client, id, joue);
  await noterGeste({ ...par, annee, numero, geste: 'lancer', suite: 'accepte', faitLe: le }, client);
  return { id, ...compte, graine, empreinte };
}

/**
 * Runs a round: reads what the students confirmed and the rooms that are free, allots, keeps all of it. One transaction: killed in
 * the middle it has done nothing, and asked again it begins again; asked once too often it says so. Nothing is proposed
 * before the publication.
 */
export async function affecterTour(demande: DemandeDeTour): Promise<Resultat<BilanDuTour, RefusDuTour>> {
  const { annee, numero, horloge } = demande;
  const campagne = campagneLogement(annee);
  if (!campagne.ok) return campagne;
  const juger = async (client?: ClientBase) =>
    jugerLancement(
      campagne.valeur,
      numero,
      minuteAParis(horloge.maintenant()),
      await lireConnus(annee, client),
    );
  const avant = await juger();
  if (!avant.ok) return avant;
  const expirees = await expirerAvantLeTour(annee, horloge);
  try {
    return await enTransaction(async (client): Promise<Resultat<BilanDuTour, RefusDuTour>> => {
      if (!(await prendreLaMain(client, annee))) return refus('deja_en_cours');
      const juge = await juger(client);
      if (!juge.ok) return juge;
      return succes({ ...(await jouer(client, campagne.valeur, juge.valeur, demande)), expirees });
    }, 'REPEATABLE READ');
  } catch (erreur) {
    if (!estDejaEcrit(erreur)) throw erreur;
    return refus('deja_calcule');
  }
}
