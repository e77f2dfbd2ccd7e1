import 'server-only';
import { entier, jourEtHeure } from '@/lib/affichage';
import type { CampagneLogement } from '@/lib/domain/logement';
import { COMPLET } from '@/lib/domain/logement';
import { debutDeLaMinute } from '../../adaptateurs/horloge';
import type { Envoi } from '../../courriels';
import { logementPropose, logementSansProposition } from '../../courriels';
import { env } from '../../env';

/** A published round, as its mails say it. */
export interface TourAnnonce {
  readonly id: number;
  readonly annee: string;
  readonly numero: number;
  readonly demandes: number;
  readonly echeanceLe: Date;
}

/** Somebody of a round, and the rooms really proposed: wishes and sheets. */
export interface APrevenir {
  readonly rang: number;
  readonly demandeId: string;
  readonly email: string;
  readonly prenom: string;
  readonly issues: readonly number[];
  readonly voeux: readonly number[] | null;
  readonly fiches: readonly number[] | null;
}

/** « 1er », « 412 035e » */
const ordinal = (n: number): string => (n === 1 ? '1er' : `${entier(n)}e`);

/** What a student does next: the following round, or the complementary phase. The same for everybody. */
export function suiteDuTour({ tours, complementaire }: CampagneLogement, numero: number): string {
  const suivant = tours.find((tour) => tour.numero > numero);
  const le = jourEtHeure(debutDeLaMinute(suivant?.cloture ?? complementaire));
  return suivant
    ? `Vos vœux sont gardés. Pour participer au tour ${suivant.numero}, relisez-les et validez-les avant le ${le}.`
    : `C'était le dernier tour. Les chambres qui restent sont ouvertes à tous dans la phase complémentaire, à partir du ${le}.`;
}

const raisonDe = ({ issues, rang }: APrevenir, demandes: number): string =>
  issues.includes(COMPLET)
    ? `Les chambres que vous demandiez sont proposées à des demandes classées avant la vôtre : vous êtes ${ordinal(rang)} sur ${entier(demandes)}.`
    : 'Aucune chambre libre ne répondait à vos vœux : elles sont réservées à d’autres étudiants, ou vous avez déjà une proposition dans ces villes.';

/** The mail of each, prepared once for a round: names of residences and dates are the same for all. */
export function ouvrirMessages(
  tour: TourAnnonce,
  campagne: CampagneLogement,
  residences: ReadonlyMap<number, string>,
): (a: APrevenir) => Envoi {
  const { id, annee, numero, demandes, echeanceLe } = tour;
  const page = `${env().URL_PUBLIQUE}/logement/demande`;
  const pourquoi = `${page}/pourquoi/${numero}?annee=${annee}`;
  const echeance = jourEtHeure(echeanceLe);
  const suite = suiteDuTour(campagne, numero);
  return (a) => {
    const commun = { prenom: a.prenom, annee, tour: numero, pourquoi };
    const chambres = (a.fiches ?? []).map(
      (fiche, i) => `${residences.get(fiche) ?? 'Résidence universitaire'} (vœu ${a.voeux?.[i] ?? 1})`,
    );
    const courriel =
      chambres.length > 0
        ? logementPropose({ ...commun, chambres, echeance, lien: page })
        : logementSansProposition({ ...commun, raison: raisonDe(a, demandes), suite });
    return { cle: `logement-tour:${id}:${a.demandeId}`, destinataire: a.email, courriel };
  };
}
