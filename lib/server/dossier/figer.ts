import 'server-only';
import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, type ResultatBourse } from '@/lib/domain/bourse';
import type { Campagne, Issue } from '@/lib/domain/dossier';
import { issueDuDepot, mensualitesDues, phaseDe, premierMoisPaye } from '@/lib/domain/dossier';
import {
  declareUnChangement,
  ENGAGEMENTS,
  libelleDuVoeu,
  logementVersFaits,
  motifsExamen,
  nombreDeVoeux,
  PARCOURS_DSE,
  VERSION_PARCOURS,
  versFaits,
} from '@/lib/parcours/dse';
import { recapituler } from '@/lib/parcours/moteur';
import type { Classante } from '../logement';
import type { Horloge } from '../ports/horloge';
import { classante } from './classer-logement';
import type { ContenuInstantane, DecisionFigee } from './instantane';
import type { ParcoursOuvert, Titulaire } from './ouvrir-parcours';

interface AFiger {
  readonly titulaire: Titulaire;
  readonly campagne: Campagne;
  readonly parcours: ParcoursOuvert;
  readonly numero: string;
  readonly horloge: Horloge;
}

export interface Fige {
  readonly contenu: ContenuInstantane;
  readonly decisions: readonly DecisionFigee[];
  readonly issue: Issue;
  /** What ranks the request for a room; `null` when none is asked for. */
  readonly logement: Classante | null;
}

/** Evaluates each wish, and freezes what the decision was made of. */
export function figer(demande: AFiger): Fige {
  const { titulaire, campagne, parcours, numero, horloge } = demande;
  const { marche, contexte, bareme } = parcours;
  const evaluees = evaluerVoeux(parcours, bareme);
  const decisions = marche.reponses.aides?.demandes.includes('bourse') ? evaluees : [];
  const deposeLe = horloge.aujourdhui();
  const phase = phaseDe(campagne, deposeLe);
  // DIM-4: after the closing day the change is what lets the file in, so somebody has to look at it.
  const recuPourChangement = phase === 'close' && declareUnChangement(marche.reponses);
  const reserves = motifsExamen(marche.reponses, contexte);
  const motifs = [
    ...reserves,
    ...decisions.flatMap(({ resultat }) => inconnues(resultat)),
    ...(recuPourChangement ? [CHANGEMENT] : []),
    ...(decisions.length === 0 ? [LOGEMENT_SEUL] : []),
  ];
  const issue = issueDuDepot(
    decisions.map((d) => d.resultat),
    motifs,
    recuPourChangement,
  );
  const premierMois = premierMoisPaye(campagne, deposeLe);
  const { prenom, nom, dateNaissance, ine } = titulaire;
  const contenu: ContenuInstantane = {
    campagne: campagne.annee,
    numero,
    deposeA: horloge.maintenant().toISOString(),
    deposeLe,
    phase,
    premierMois,
    mensualites: mensualitesDues(campagne, premierMois),
    personne: { prenom, nom, dateNaissance, ine },
    sections: recapituler(PARCOURS_DSE, marche),
    saisies: Object.fromEntries(
      marche.etapes.flatMap(({ question, entree }) =>
        entree ? [[question.cle, entree.saisie] as const] : [],
      ),
    ),
    engagements: ENGAGEMENTS,
    versionParcours: VERSION_PARCOURS,
    bareme: { annee: bareme.annee, statut: bareme.statut, anneeRevenus: bareme.anneeRevenus },
    voeux: decisions.map(({ voeu }) => ({ rang: voeu, libelle: libelleDuVoeu(marche.reponses, voeu) })),
    issue,
    motifsExamen: issue === 'examen' ? [...new Set(motifs)] : [],
    reserves,
  };
  const faits = logementVersFaits(marche.reponses);
  const resultats = evaluees.map(({ resultat }) => resultat);
  return { contenu, decisions, issue, logement: faits && classante(faits, resultats) };
}

const inconnues = (resultat: ResultatBourse): readonly string[] =>
  resultat.type === 'indetermine' ? resultat.faitsManquants.map(({ libelle }) => libelle) : [];

const LOGEMENT_SEUL = 'Vous ne demandez pas de bourse : le Crous traite votre demande de logement.';
const CHANGEMENT =
  'La campagne est close. Vous déclarez un changement durable de votre situation : le Crous l’examine.';

function evaluerVoeux({ marche, contexte }: ParcoursOuvert, bareme: Bareme): DecisionFigee[] {
  const { reponses } = marche;
  return Array.from({ length: nombreDeVoeux(reponses) }, (_, i) => {
    const faits = versFaits(reponses, i + 1, contexte);
    return { voeu: i + 1, faits, resultat: evaluerBourse(faits, bareme) };
  });
}
