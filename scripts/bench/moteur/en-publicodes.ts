import Engine from 'publicodes';
import type { Bareme } from '@/lib/domain/baremes';
import type { Charges } from './cas';

type Regles = Readonly<Record<string, unknown>>;

const MUET = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** A band of a grid stops before its ceiling; only whole numbers are compared, so an included ceiling is the next one. */
const jusqua = (plafond: number, montant: number) => ({ montant, plafond: plafond + 1 });

/** Points de charge, from the distance, the siblings and the handicap. */
function pointsDeCharge({ points }: Bareme): Regles {
  const { paliers, autreEnfant, enfantSuperieur, handicapCDAPH } = points;
  const tranches = paliers.map((palier, i) =>
    jusqua((paliers[i + 1]?.kmMin ?? Number.MAX_SAFE_INTEGER) - 1, palier.points),
  );
  return {
    distance: null,
    'autres enfants': null,
    'enfants dans le supérieur': null,
    handicap: null,
    'points de distance': { grille: { assiette: 'distance', tranches } },
    'points de handicap': { variations: [{ si: 'handicap', alors: handicapCDAPH ?? 0 }, { sinon: 0 }] },
    'points de charge': {
      somme: [
        `autres enfants * ${autreEnfant}`,
        `enfants dans le supérieur * ${enfantSuperieur}`,
        'points de distance',
        'points de handicap',
      ],
    },
  };
}

/** Rank of the échelon plus one, 0 out of the table: a grid a row of points, the mechanism this language has for tables. */
function echelon({ plafonds, echelons }: Bareme): Regles {
  const rangs = [...echelons.keys()].reverse();
  const nom = (points: number) => `échelon avec ${points} points`;
  const lignes = plafonds.map((ligne, points) => {
    const tranches = rangs.map((rang) => jusqua(ligne[rang] ?? 0, rang + 1));
    tranches.push(jusqua(Number.MAX_SAFE_INTEGER - 1, 0));
    return [nom(points), { grille: { assiette: 'revenu', tranches } }] as const;
  });
  const choix = plafonds.slice(0, -1).map((_, n) => ({ si: `points de charge = ${n}`, alors: nom(n) }));
  return {
    revenu: null,
    ...Object.fromEntries(lignes),
    échelon: { variations: [...choix, { sinon: nom(plafonds.length - 1) }] },
  };
}

function montantAnnuel({ montants }: Bareme): Regles {
  const tranches = [jusqua(0, 0), ...montants.annuel.map((annuel, rang) => jusqua(rang + 1, annuel))];
  return { 'montant annuel': { grille: { assiette: 'échelon', tranches } } };
}

const valeur = (noeud: { readonly nodeValue: unknown }): number => Number(noeud.nodeValue);

/** An interpreter of the tables of a barème, written as rules, and the questions that are put to it. */
export function ouvrirPublicodes(bareme: Bareme) {
  const regles = { ...pointsDeCharge(bareme), ...echelon(bareme), ...montantAnnuel(bareme) };
  const moteur = new Engine(regles as ConstructorParameters<typeof Engine>[0], { logger: MUET });
  return {
    /** Rank of the échelon, −1 out of the table, for points already counted. */
    rang: (revenu: number, points: number): number =>
      valeur(moteur.setSituation({ revenu, 'points de charge': points }).evaluate('échelon')) - 1,
    /** Euros a year, from what was answered. */
    montant(revenu: number, { distanceKm, autresEnfants, autresEnfantsSup, handicapCDAPH }: Charges): number {
      moteur.setSituation({
        revenu,
        distance: distanceKm,
        'autres enfants': autresEnfants,
        'enfants dans le supérieur': autresEnfantsSup,
        handicap: handicapCDAPH ? 'oui' : 'non',
      });
      return valeur(moteur.evaluate('montant annuel'));
    },
  };
}
