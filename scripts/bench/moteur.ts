// Times the engine beside the same barème in publicodes and beside a loop written by hand: npm run bench:moteur.
// In one process, in processor time of all its threads, as one core would spend it; ratios are medians of rounds that alternate.
import { FINE, pluriel } from '@/lib/affichage';
import { listerBaremes } from '@/lib/domain/baremes';
import { evaluerBourse, lireEchelon } from '@/lib/domain/bourse';
import { verifierAccord } from './moteur/accord';
import { preparerCas } from './moteur/cas';
import { type Concurrent, chronometrerEnAlternance } from './moteur/chronometre';
import { ouvrirPublicodes } from './moteur/en-publicodes';
import { aplatir, sommeDesRangs } from './moteur/plancher';
import { tenirLeTableau } from './moteur/tableau';

const TOURS = Number(process.env.TOURS ?? 15);
const [bareme] = listerBaremes();
if (!bareme) throw new Error('aucun barème');

const cas = preparerCas(bareme, 4_096);
const { faits, charges, revenus, points } = cas;
const publicodes = ouvrirPublicodes(bareme);
const compares = verifierAccord(bareme, cas, publicodes);
console.log(
  `\n  Barème ${bareme.annee}, ${pluriel(compares, 'couple')} (revenu, points)${FINE}: les trois lectures s’accordent.`,
);

const table = aplatir(bareme);
const AUCUNE = { distanceKm: 0, autresEnfants: 0, autresEnfantsSup: 0, handicapCDAPH: false };
/** publicodes is slow: part of the cases is enough. */
const PART = 256;
const repeter = (lire: (i: number) => number, nombre: number) => (tours: number) => {
  let somme = 0;
  for (let tour = 0; tour < tours; tour++) for (let i = 0; i < nombre; i++) somme += lire(i);
  return somme;
};
const concurrents = {
  plancher: {
    nom: 'boucle à la main',
    cas: revenus.length,
    passer: (tours) => sommeDesRangs(table, revenus, points, tours),
  },
  lireEchelon: {
    nom: 'lireEchelon',
    cas: revenus.length,
    passer: (tours) => {
      let somme = 0;
      for (let tour = 0; tour < tours; tour++)
        for (let i = 0; i < revenus.length; i++)
          somme += lireEchelon(bareme, revenus[i] ?? 0, points[i] ?? 0)?.length ?? 0;
      return somme;
    },
  },
  evaluerBourse: {
    nom: 'evaluerBourse',
    cas: faits.length,
    passer: (tours) => {
      let somme = 0;
      for (let tour = 0; tour < tours; tour++)
        for (const fait of faits) somme += evaluerBourse(fait, bareme).explication.length;
      return somme;
    },
  },
  echelonPublicodes: {
    nom: 'publicodes, échelon seul',
    cas: PART,
    passer: repeter((i) => publicodes.rang(revenus[i] ?? 0, points[i] ?? 0), PART),
  },
  toutPublicodes: {
    nom: 'publicodes, points, échelon, montant',
    cas: PART,
    passer: repeter((i) => publicodes.montant(revenus[i] ?? 0, charges[i] ?? AUCUNE), PART),
  },
} as const satisfies Record<string, Concurrent>;

const { temps, evier } = chronometrerEnAlternance(Object.values(concurrents), TOURS);
const tient = tenirLeTableau(temps, concurrents);
if (!Number.isFinite(evier)) throw new Error('rien n’a été calculé');
process.exitCode = tient ? 0 : 1;
