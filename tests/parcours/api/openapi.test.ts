import { describe, expect, it } from 'vitest';
import { listerBaremes } from '@/lib/domain/baremes';
import {
  BAREME,
  BAREMES,
  DEMANDE,
  decrireApi,
  EXEMPLE,
  listerAnnees,
  presenterBareme,
} from '@/lib/parcours/api';
import { CHAMPS } from './contrat';
import { repondre } from './guichet';

const document = JSON.parse(JSON.stringify(decrireApi('https://exemple.fr', listerBaremes())));

/** The value at a path such as `components/schemas/Demande`. */
const lire = (chemin: string): unknown =>
  chemin.split('/').reduce<unknown>((objet, cle) => Object(objet)[cle.replaceAll('~1', '/')], document);

function references(valeur: unknown): readonly string[] {
  if (!(valeur instanceof Object)) return [];
  return Object.entries(valeur).flatMap(([cle, v]) => (cle === '$ref' ? [String(v)] : references(v)));
}

describe('la description OpenAPI', () => {
  it('décrit les trois adresses et leurs réponses', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual([
      '/api/v1/simulations',
      '/api/v1/baremes',
      '/api/v1/baremes/{annee}',
    ]);
    expect(Object.keys(document.paths['/api/v1/simulations'].post.responses)).toEqual([
      ...['200', '400', '404', '413', '429'],
    ]);
  });

  it('ne renvoie qu’à ce qu’elle contient', () => {
    const liens = references(document);
    expect(liens.length).toBeGreaterThan(5);
    for (const lien of liens) expect(lire(lien.replace('#/', '')), lien).toBeTypeOf('object');
  });

  it.each(CHAMPS.map((c) => [c.chemin, c] as const))(
    'dit de %s sa valeur par défaut et ce qu’il est',
    (_, c) => {
      const champ = Object(lire(`components/schemas/Demande/properties/${c.groupe}/properties/${c.champ}`));
      expect(champ.default).toBe(c.defaut);
      expect(champ.description).toMatch(/\S/);
    },
  );

  it('dit que rien d’autre n’est accepté, et qu’un total va seul', () => {
    const { Demande } = document.components.schemas;
    expect(Demande.additionalProperties).toBe(false);
    expect(Demande.required).toEqual(['annee']);
    expect(Demande.properties.charges).toMatchObject({
      additionalProperties: false,
      dependentSchemas: { pointsDeCharge: { maxProperties: 1 } },
    });
  });

  it('montre un exemple que le moteur vient de calculer', () => {
    const { post } = document.paths['/api/v1/simulations'];
    expect(DEMANDE.safeParse(post.requestBody.content['application/json'].example).success).toBe(true);
    expect(post.responses['200'].content['application/json'].example).toEqual(repondre(EXEMPLE));
  });
});

describe('les barèmes de l’API', () => {
  it('listent les années, la plus récente d’abord', () => {
    const annees = listerAnnees(listerBaremes());
    expect(BAREMES.parse(annees)).toEqual(annees);
    expect(annees[0]).toEqual({ annee: '2026-2027', statut: 'provisoire', anneeRevenus: 2024 });
    expect(annees.map(({ annee }) => annee)).toEqual(
      annees
        .map(({ annee }) => annee)
        .sort()
        .reverse(),
    );
  });

  it.each(listerBaremes().map((b) => [b.annee, b] as const))(
    '%s : toute la table qui calcule',
    (_, bareme) => {
      const table = presenterBareme(bareme);
      expect(BAREME.parse(table)).toEqual(table);
      expect(table.plafonds).toHaveLength(bareme.plafonds.length);
      for (const { points, plafonds } of table.plafonds)
        expect(bareme.echelons.map((echelon) => plafonds[echelon])).toEqual(bareme.plafonds[points]);
      expect(bareme.echelons.map((echelon) => table.montantsAnnuels[echelon])).toEqual(
        bareme.montants.annuel,
      );
      expect(table.sources.length).toBe(bareme.sources.length);
    },
  );
});
