import 'server-only';
import type { CampagneLogement, EtatProposition } from '@/lib/domain/logement';
import { jugerLancement, jugerPublication } from '@/lib/domain/logement/tours';
import type { GesteMontre, TourJoueEnBref, TourMontre, ToursDeLAnnee } from '@/lib/parcours/logement/tours';
import { horlogeSysteme, minuteAParis } from '../../../adaptateurs/horloge';
import { lignes } from '../../../base';
import type { Horloge } from '../../../ports/horloge';

const TOURS = `SELECT numero, etat::text AS etat, demandes, voeux, chambres, proposees, servies, "calculeLe", "publieLe", "echeanceLe",
  faites, prevenues FROM "TourLogement" WHERE annee = $1`;
const VALIDES = `SELECT "tourValide" AS numero, count(*)::int AS nombre FROM "DemandeLogement"
  WHERE annee = $1 AND "tourValide" IS NOT NULL AND etat <> 'retiree' GROUP BY 1`;
const REPONSES = `SELECT tour AS numero, etat::text AS etat, count(*)::int AS nombre FROM "Proposition"
  WHERE annee = $1 AND origine = 'tour' GROUP BY 1, 2`;
const GESTES = `SELECT g.numero, g.geste, g.suite, g.origine, g."faitLe", g."inscritLe", a.prenom || ' ' || a.nom AS agent
  FROM "GesteDeTour" g LEFT JOIN "Agent" a ON a.id = g."agentId" WHERE g.annee = $1 ORDER BY g.id DESC LIMIT 60`;

const LONGTEMPS_MS = 20 * 60_000;

/** A gesture that was asked for less than a while ago, and that nothing has answered. */
function enCours(gestes: readonly GesteMontre[], numero: number, maintenant: number): TourMontre['enCours'] {
  const dernier = gestes.find((geste) => geste.numero === numero);
  if (dernier?.suite !== 'demande' || maintenant - dernier.inscritLe.getTime() > LONGTEMPS_MS) return null;
  return dernier.geste;
}

/** The rounds of a year: where each is, what was answered, and who pressed, the latest first. */
export async function lireTours(campagne: CampagneLogement, horloge: Horloge): Promise<ToursDeLAnnee> {
  const annee = [campagne.annee];
  const [joues, valides, reponses, gestes] = await Promise.all([
    lignes<TourJoueEnBref & object>('tours_de_l_annee', TOURS, annee),
    lignes<{ numero: number; nombre: number }>('tours_valides', VALIDES, annee),
    lignes<{ numero: number; etat: EtatProposition; nombre: number }>('tours_reponses', REPONSES, annee),
    lignes<GesteMontre & object>('tours_gestes', GESTES, annee),
  ]);
  const minute = minuteAParis(horloge.maintenant());
  const tours = campagne.tours.map((dates): TourMontre => {
    const { numero } = dates;
    const siennes = reponses.filter((reponse) => reponse.numero === numero);
    return {
      dates,
      joue: joues.find((joue) => joue.numero === numero) ?? null,
      valides: valides.find((valide) => valide.numero === numero)?.nombre ?? 0,
      reponses: Object.fromEntries(siennes.map(({ etat, nombre }) => [etat, nombre])),
      peutLancer: jugerLancement(campagne, numero, minute, joues).ok,
      peutPublier: jugerPublication(campagne, numero, minute, joues).ok,
      enCours: enCours(gestes, numero, horlogeSysteme.maintenant().getTime()),
    };
  });
  return { tours, gestes };
}
