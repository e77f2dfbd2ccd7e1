import { parseArgs } from 'node:util';
import { CAMPAGNES_LOGEMENT, type Minute } from '@/lib/domain/logement';
import { type DateCivile, lireDateCivile } from '@/lib/domain/noyau/date-civile';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { messageErreur, Panne } from '../demarrage/panne';

export interface Demande {
  readonly annee: string;
  readonly numero: number;
  readonly geste: 'lancer' | 'publier';
  /** Demonstration only: the minute that it is, for the law. */
  readonly jour: Minute | null;
}

const USAGE = 'npm run affecter -- --tour 2 [--annee 2026-2027] [--publier]';
const HORAIRE = /^([01]\d|2[0-3]):[0-5]\d$/;

function lireArguments(mots: readonly string[]) {
  try {
    const options = {
      tour: { type: 'string' },
      annee: { type: 'string' },
      publier: { type: 'boolean' },
      jour: { type: 'string' },
    } as const;
    return parseArgs({ args: [...mots], options }).values;
  } catch (erreur) {
    throw new Panne(`La commande ne se comprend pas : ${messageErreur(erreur)}`, USAGE);
  }
}

/** « 2026-06-15T10:05 » */
function lireMinute(texte: string): Minute {
  const [jour = '', horaire = ''] = texte.split('T');
  if (!lireDateCivile(jour) || !HORAIRE.test(horaire))
    throw new Panne(`« ${texte} » n’est pas une minute.`, 'Écrivez-la ainsi : --jour 2026-06-15T10:05');
  return texte as Minute;
}

/** Which round, of which campaign: by default the one of the day. */
export function lireDemande(mots: readonly string[], aujourdhui: DateCivile): Demande {
  const { tour, annee: dite, publier = false, jour } = lireArguments(mots);
  const minute = jour === undefined ? null : lireMinute(jour);
  const annee =
    dite ?? campagneLogementDuJour((minute?.slice(0, 10) as DateCivile | undefined) ?? aujourdhui).annee;
  const campagne = CAMPAGNES_LOGEMENT.find((connue) => connue.annee === annee);
  if (!campagne) {
    const connues = CAMPAGNES_LOGEMENT.map((connue) => connue.annee).join(', ');
    throw new Panne(`Aucune campagne de logement ${annee}.`, `Campagnes connues : ${connues}.`);
  }
  if (!tour) throw new Panne('Il faut dire quel tour.', USAGE);
  const numero = Number(tour);
  if (!campagne.tours.some((connu) => connu.numero === numero)) {
    const numeros = campagne.tours.map((connu) => connu.numero).join(', ');
    throw new Panne(`La campagne ${annee} n’a pas de tour « ${tour} ».`, `Ses tours : ${numeros}.`);
  }
  return { annee, numero, geste: publier ? 'publier' : 'lancer', jour: minute };
}
