import 'server-only';
import { jourEnClair, minuteEnClair } from '@/lib/affichage';
import type { CampagneLogement, TourDeCampagne } from '@/lib/domain/logement';
import { RENOUVELLEMENT, tourOuvert } from '@/lib/domain/logement';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { campagneLogementDuJour } from '@/lib/parcours/logement/demande';
import { minuteAParis } from '../../../adaptateurs/horloge';
import { lignes, transaction } from '../../../base';
import {
  type Envoi,
  envoyerCourriels,
  logementRenouvellementClos,
  logementRenouvellementRappel,
  logementVoeuxAValider,
} from '../../../courriels';
import { env } from '../../../env';
import type { Horloge } from '../../../ports/horloge';
import { envoiAuResident, surLaChambre } from '../renouvellement';
import { anneeDAvant, type ResidenceActuelle, SQL_RESIDENCE } from '../requetes/lire-residence';

const LOT = 500;
const PREMIER = '00000000-0000-0000-0000-000000000000';

/** A mail leaves on its day, or on the next one when the server slept: its name makes it leave once. */
const estDuJour = (jour: DateCivile, debut: DateCivile): boolean =>
  jour === debut || jour === ajouterJours(debut, 1);

interface AValider {
  readonly id: string;
  readonly email: string;
  readonly prenom: string;
}

const A_VALIDER = `SELECT d.id, e.email, e.prenom FROM "DemandeLogement" d JOIN "Personne" e ON e.id = d."personneId"
  WHERE d.annee = $1 AND d.etat <> 'retiree' AND d."tourValide" IS DISTINCT FROM $2 AND d.id > $3::uuid
    AND EXISTS (SELECT FROM "VoeuLogement" v WHERE v."demandeId" = d.id) ORDER BY d.id LIMIT ${LOT}`;

/** Page by page: a page's mails are one transaction. Returns how many leave. */
async function parPages<T extends object>(
  lire: (apres: string) => Promise<readonly T[]>,
  cle: (ligne: T) => string,
  composer: (ligne: T) => Envoi,
): Promise<number> {
  let nombre = 0;
  for (let apres: string | undefined = PREMIER; apres; ) {
    const page: readonly T[] = await lire(apres);
    if (page.length > 0) await transaction((tx) => envoyerCourriels(tx, page.map(composer)));
    nombre += page.length;
    const derniere = page.at(-1);
    apres = derniere && cle(derniere);
  }
  return nombre;
}

/** Whose wishes are kept and not confirmed for the round that has just opened. */
const rappelerVoeux = (annee: string, { numero, cloture }: TourDeCampagne): Promise<number> =>
  parPages<AValider>(
    (apres) => lignes('voeux_a_valider', A_VALIDER, [annee, numero, apres]),
    ({ id }) => id,
    ({ id, email, prenom }) => ({
      cle: `logement-voeux-a-valider:${id}:${numero}`,
      destinataire: email,
      courriel: logementVoeuxAValider({
        ...{ prenom, annee, tour: numero, cloture: minuteEnClair(cloture) },
        lien: `${env().URL_PUBLIQUE}/logement/demande/voeux`,
      }),
    }),
  );

const SANS_DEMANDE = `SELECT * FROM (${SQL_RESIDENCE} WHERE p.annee = $1 AND p.etat = 'reservee' AND p.id > $2::uuid) habite
  WHERE demande IS NULL ORDER BY proposition LIMIT ${LOT}`;

const parLesResidents = (annee: CampagneLogement['annee'], composer: (lue: ResidenceActuelle) => Envoi) =>
  parPages<ResidenceActuelle>(
    (apres) => lignes('residents_sans_demande', SANS_DEMANDE, [anneeDAvant(annee), apres]),
    ({ proposition }) => proposition,
    composer,
  );

const rappelerRenouvellement = ({ annee, renouvellement }: CampagneLogement): Promise<number> =>
  parLesResidents(annee, (lue) =>
    envoiAuResident(
      ...([lue, 'renouvellement-rappel', annee] as const),
      logementRenouvellementRappel({
        ...surLaChambre(lue, annee, '/logement/renouvellement'),
        fin: jourEnClair(renouvellement.fin),
      }),
    ),
  );

/** Not asked for: the room of the new year belongs to nobody, and rounds and holds find it free. */
const clore = ({ annee, entreeEnVigueur }: CampagneLogement): Promise<number> =>
  parLesResidents(annee, (lue) =>
    envoiAuResident(
      ...([lue, 'renouvellement-clos', annee] as const),
      logementRenouvellementClos({
        ...surLaChambre(lue, annee, '/logement/demande'),
        depart: jourEnClair(ajouterJours(entreeEnVigueur, -1)),
      }),
    ),
  );

/** The day when wishes open for a round: the first one of the campaign, then the day after the answers. */
function reouverture({ tours, ouvertureDesVoeux }: CampagneLogement, { numero }: TourDeCampagne): DateCivile {
  const precedent = tours.find((tour) => tour.numero === numero - 1);
  const jour = (precedent?.echeance ?? ouvertureDesVoeux).slice(0, 10) as DateCivile;
  return precedent ? ajouterJours(jour, 1) : jour;
}

export interface Rappels {
  readonly voeux: number;
  readonly renouvellements: number;
  readonly clos: number;
}

/** What a day's job reminds of: wishes to confirm, a room to keep, a room that is not kept. */
export async function rappelerLogement(horloge: Horloge): Promise<Rappels> {
  const jour = horloge.aujourdhui();
  const campagne = campagneLogementDuJour(jour);
  const { fin } = campagne.renouvellement;
  const tour = tourOuvert({ campagne, minute: minuteAParis(horloge.maintenant()) });
  const voeux = tour !== null && estDuJour(jour, reouverture(campagne, tour));
  const rappel = estDuJour(jour, ajouterJours(fin, -RENOUVELLEMENT.joursDeRappel));
  return {
    voeux: voeux ? await rappelerVoeux(campagne.annee, tour) : 0,
    renouvellements: rappel ? await rappelerRenouvellement(campagne) : 0,
    clos: estDuJour(jour, ajouterJours(fin, 1)) ? await clore(campagne) : 0,
  };
}
