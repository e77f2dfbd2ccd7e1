import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaitsBourse } from '@/lib/domain/bourse';
import { evaluerBourse } from '@/lib/domain/bourse';
import { baremes, faitsComplets } from './arbitraires';
import { COMPLET, juger } from './personne';

/** The same facts without the one at the end of a path. */
function retirer<T extends object>(objet: T, chemin: readonly string[]): T {
  const [tete = '', ...reste] = chemin;
  const valeur: unknown = Reflect.get(objet, tete);
  const suite = reste.length && typeof valeur === 'object' && valeur ? retirer(valeur, reste) : undefined;
  return { ...objet, [tete]: suite };
}

/** Paths of every fact told. */
function feuilles(objet: object, prefixe: readonly string[] = []): string[] {
  return Object.entries(objet).flatMap(([cle, valeur]: [string, unknown]) =>
    typeof valeur === 'object' && valeur
      ? feuilles(valeur, [...prefixe, cle])
      : [[...prefixe, cle].join('.')],
  );
}

describe('un fait retiré à une personne complète', () => {
  const chemins = [
    'age.dateNaissance',
    'diplome.baccalaureat',
    ...Object.keys(COMPLET.etudes)
      // One of the two other contract facts is redundant with `alternance`, and the year with the diploma.
      .filter(
        (champ) =>
          !['anneeEtude', 'alternance', 'apprentissage', 'contratProfessionnalisation'].includes(champ),
      )
      .map((champ) => `etudes.${champ}`),
    'nationalite.groupe',
    'droits.droitsUtilises',
    'charges.distanceKm',
    'charges.autresEnfants',
    'charges.autresEnfantsSup',
    'charges.handicapCDAPH',
    'charges.etudiantAidant',
    'ressources.foyer.parents',
    'ressources.foyer.rbgCouple',
    'ressources.foyer.revenusEtranger',
    'ressources.autonomie.statut',
  ];

  it.each(chemins)('%s : n’est jamais deviné, et c’est lui que l’on demande', (chemin) => {
    const faits = retirer<FaitsBourse>(COMPLET, chemin.split('.'));
    const resultat = juger(faits);
    expect(resultat.type).toBe('indetermine');
    const codes = resultat.type === 'indetermine' ? resultat.faitsManquants.map((fait) => fait.code) : [];
    expect(codes).toEqual([chemin]);
  });
});

/** Facts that another one can stand for: without them the engine reads the other, it doesn't guess. */
const REMPLACABLES = [
  /\.mode$/,
  /^annee$/,
  /anneeEtude$/,
  /premiereAnnee$/,
  /cursus$/,
  /rbg(Couple|ParentA|ParentB)$/,
  /etudiantAChargeDe$/,
  // Claims: without them the engine reads that nothing is claimed.
  /^(changement|autresAides)/,
  /(accordDeRetrait|diplomePasserelle|miseANiveauLinguistique|enfantsAlternanceSup)$/,
];

describe('un fait retiré à n’importe qui', () => {
  it('laisse la même réponse, ou la rend indéterminée ; il n’en change jamais le sens', () => {
    fc.assert(
      fc.property(faitsComplets, fc.nat(), baremes, (faits, tirage, bareme) => {
        const chemins = feuilles(faits).filter((chemin) => !REMPLACABLES.some((forme) => forme.test(chemin)));
        const chemin = chemins[tirage % chemins.length] ?? '';
        const [avant, apres] = [faits, retirer(faits, chemin.split('.'))].map((f) =>
          evaluerBourse(f, bareme),
        );
        if (!avant || !apres || apres.type === 'indetermine') return;
        expect(apres.type, chemin).toBe(avant.type);
        if (apres.type !== 'eligible' || avant.type !== 'eligible') return;
        expect([apres.echelon, apres.calcul], chemin).toEqual([avant.echelon, avant.calcul]);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);

  it('nomme ce qui manque par le chemin d’un fait qui existe', () => {
    fc.assert(
      fc.property(faitsComplets, fc.nat(), baremes, (faits, tirage, bareme) => {
        // A list of aids is one fact, not one by element.
        const chemins = feuilles(faits).filter((chemin) => !chemin.startsWith('autresAides'));
        const chemin = chemins[tirage % chemins.length] ?? '';
        const resultat = evaluerBourse(retirer(faits, chemin.split('.')), bareme);
        const manquants = resultat.type === 'indetermine' ? resultat.faitsManquants : [];
        for (const fait of manquants) if (fait.raison === 'manquant') expect(chemins).toContain(fait.code);
      }),
      { numRuns: 1_000 },
    );
  }, 30_000);
});
