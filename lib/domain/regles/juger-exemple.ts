import type { Bareme } from '../baremes';
import { baremePour } from '../baremes';
import type { ResultatBourse } from '../bourse';
import { bilanDroits, evaluerBourse, evaluerComplements, jugerCalendrier, montantsVerses } from '../bourse';
import { compter, euros, INSECABLE } from '../bourse/format';
import { libelleEchelon } from '../noyau/echelon';
import type { Attendu, Exemple } from './types';

/** Examples without a year are judged by the last published barème. */
export const ANNEE_DES_EXEMPLES = '2025-2026';

/** What the engine answers of an example. */
export interface ExempleJuge {
  /** In the shape of what was expected; `null` when nothing of that kind came out. */
  readonly obtenu: Attendu | null;
  /** The answer, in the engine's words. */
  readonly reponse: string;
}

interface Cas {
  readonly exemple: Exemple;
  readonly bareme: Bareme;
  readonly resultat: ResultatBourse;
}

type Lecteur<T extends Attendu['type']> = (
  cas: Cas,
  attendu: Extract<Attendu, { readonly type: T }>,
) => ExempleJuge;

const RIEN: ExempleJuge = { obtenu: null, reponse: 'sans réponse' };

const calculDe = (resultat: ResultatBourse) =>
  resultat.type === 'indetermine' ? resultat.estimation : resultat.calcul;

const calendrierDe = ({ exemple, bareme }: Cas) => jugerCalendrier(bareme.annee, exemple.calendrier ?? {});

const LECTEURS: { readonly [T in Attendu['type']]: Lecteur<T> } = {
  remplie: ({ resultat }, { condition }) =>
    resultat.conditions[condition] === 'remplie'
      ? { obtenu: { type: 'remplie', condition }, reponse: 'condition remplie' }
      : RIEN,
  refus: ({ resultat }) => {
    if (resultat.type !== 'non_eligible') return RIEN;
    const [{ code, libelle }] = resultat.motifs;
    return { obtenu: { type: 'refus', code }, reponse: libelle };
  },
  examen: ({ resultat }) => {
    if (resultat.type !== 'indetermine') return RIEN;
    const [{ code, libelle, raison }] = resultat.faitsManquants;
    return raison === 'examen_crous' ? { obtenu: { type: 'examen', regle: code }, reponse: libelle } : RIEN;
  },
  points: ({ resultat }) => {
    const calcul = calculDe(resultat);
    if (!calcul) return RIEN;
    const { pointsDeCharge } = calcul;
    return { obtenu: { type: 'points', points: pointsDeCharge }, reponse: compter(pointsDeCharge, 'point') };
  },
  revenu: ({ resultat }) => {
    const calcul = calculDe(resultat);
    if (!calcul) return RIEN;
    const { ressourcesRetenues } = calcul;
    return { obtenu: { type: 'revenu', revenu: ressourcesRetenues }, reponse: euros(ressourcesRetenues) };
  },
  echelon: ({ resultat }) => {
    if (resultat.type !== 'eligible') return RIEN;
    const { echelon, montants } = resultat;
    const reponse = `échelon${INSECABLE}${libelleEchelon(echelon)}, ${euros(montants.annuel)} par an`;
    return { obtenu: { type: 'echelon', echelon }, reponse };
  },
  aide: ({ exemple, bareme, resultat }, attendu) => {
    const { etat, montant } = evaluerComplements(exemple.faits, resultat, bareme, exemple.options)[
      attendu.aide
    ];
    const total = etat === 'exclue' ? 0 : (montant?.total ?? 0);
    const reponse = total === 0 ? 'aucun versement' : `${euros(total)}`;
    return { obtenu: { type: 'aide', aide: attendu.aide, etat, total }, reponse };
  },
  droits: ({ exemple, bareme }) => {
    const { restantsApresLicence, total } = bilanDroits(exemple.faits, bareme);
    const apres =
      restantsApresLicence === null ? '' : `, ${compter(restantsApresLicence, 'droit')} après la licence`;
    const reponse = `${compter(total, 'droit')} en tout${apres}`;
    return { obtenu: { type: 'droits', restantsApresLicence, total }, reponse };
  },
  verse: ({ exemple, bareme, resultat }) => {
    if (resultat.type !== 'eligible') return RIEN;
    const verses = montantsVerses(bareme, resultat.echelon, exemple.options);
    if (!verses.ok) return { obtenu: null, reponse: verses.refus.libelle };
    const { annuel, mensuel, mensualites } = verses.valeur;
    const reponse = `${euros(annuel)} en ${compter(mensualites, 'mensualité')} de ${euros(mensuel)}`;
    return { obtenu: { type: 'verse', annuel, mensualites }, reponse };
  },
  paye: (cas) => {
    const { premierMoisPaye } = calendrierDe(cas);
    const reponse = premierMoisPaye === null ? 'aucun mois payé' : `payée depuis ${premierMoisPaye}`;
    return { obtenu: { type: 'paye', depuis: premierMoisPaye }, reponse };
  },
  recevable: (cas) => {
    const { recevable } = calendrierDe(cas);
    return {
      obtenu: { type: 'recevable', recevable },
      reponse: recevable ? 'demande recevable' : 'demande non recevable',
    };
  },
  recours: (cas) => {
    const { recoursDansLeDelai } = calendrierDe(cas);
    return {
      obtenu: { type: 'recours', dansLeDelai: recoursDansLeDelai },
      reponse: recoursDansLeDelai ? 'recours dans le délai' : 'recours hors délai',
    };
  },
};

/** Asks the engine what it says of an example, with the barème of its year. */
export function jugerExemple(exemple: Exemple): ExempleJuge {
  const bareme = baremePour(exemple.annee ?? ANNEE_DES_EXEMPLES);
  if (!bareme.ok) return RIEN;
  const resultat = evaluerBourse(exemple.faits, bareme.valeur);
  const lire = LECTEURS[exemple.attendu.type] as Lecteur<Attendu['type']>;
  return lire({ exemple, bareme: bareme.valeur, resultat }, exemple.attendu);
}
