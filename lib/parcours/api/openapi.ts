import { z } from 'zod';
import type { Bareme } from '@/lib/domain/baremes';
import { BAREME, BAREMES } from './bareme';
import { DEMANDE } from './demande';
import { ANNEE_INCONNUE, ERREURS } from './erreurs';
import { EXEMPLE } from './exemple';
import { REPONSE } from './reponse/schema';
import { simuler } from './simuler';

const SCHEMAS = {
  Demande: DEMANDE,
  Reponse: REPONSE,
  Baremes: BAREMES,
  Bareme: BAREME,
  Erreurs: ERREURS,
  AnneeInconnue: ANNEE_INCONNUE,
} as const;

type Nom = keyof typeof SCHEMAS;

/** A request as it is sent, with its defaults to come; an answer as it leaves. */
const enJson = (nom: Nom) => {
  const io = nom === 'Demande' ? 'input' : 'output';
  const { $schema: _dialecte, ...schema } = z.toJSONSchema(SCHEMAS[nom], { io, reused: 'inline' });
  return schema;
};

const contenu = (nom: Nom, example?: object) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${nom}` }, ...(example && { example }) },
});

const reponse = (description: string, nom: Nom, example?: object) => ({
  description,
  content: contenu(nom, example),
});

const NON_MODIFIE = { description: 'Non modifié : l’étiquette ETag envoyée est encore la bonne' };
const INCONNUE = reponse('Année inconnue : la réponse cite celles qui sont connues', 'AnneeInconnue');

const TROP_DE_DEMANDES = {
  ...reponse('Trop de demandes depuis cette adresse', 'Erreurs'),
  headers: {
    'Retry-After': { description: 'Secondes à attendre', schema: { type: 'integer', minimum: 1 } },
  },
};

const simulations = (exemple: object | undefined) => ({
  post: {
    operationId: 'simuler',
    summary: 'Simule une bourse sur critères sociaux et l’explique',
    description: 'Sans clé. Rien de ce qui est envoyé n’est conservé.',
    requestBody: { required: true, content: contenu('Demande', EXEMPLE) },
    responses: {
      '200': reponse('Résultat', 'Reponse', exemple),
      '400': reponse('Demande mal formée ou contradictoire', 'Erreurs'),
      '404': INCONNUE,
      '413': reponse('Corps de plus de 32 Kio', 'Erreurs'),
      '429': TROP_DE_DEMANDES,
    },
  },
});

const ANNEE = {
  name: 'annee',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  example: EXEMPLE.annee,
} as const;

const BAREMES_LUS = {
  get: {
    operationId: 'listerBaremes',
    summary: 'Liste les années connues',
    responses: { '200': reponse('Les années', 'Baremes'), '304': NON_MODIFIE },
  },
};

const BAREME_LU = {
  get: {
    operationId: 'lireBareme',
    summary: 'Donne toute la table d’une année et ses sources',
    parameters: [ANNEE],
    responses: { '200': reponse('La table', 'Bareme'), '304': NON_MODIFIE, '404': INCONNUE },
  },
};

/** The OpenAPI description, made of the schemas that read the requests; its example is computed by the engine. */
export function decrireApi(url: string, baremes: readonly Bareme[]) {
  const bareme = baremes.find(({ annee }) => annee === EXEMPLE.annee);
  const exemple = bareme && simuler(DEMANDE.parse(EXEMPLE), bareme);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Simulation ouverte de bourse sur critères sociaux',
      version: '1',
      description:
        'Montants en euros, deux décimales au plus ; revenus en euros entiers ; distances en kilomètres ; dates AAAA-MM-JJ.',
    },
    servers: [{ url }],
    paths: {
      '/api/v1/simulations': simulations(exemple),
      '/api/v1/baremes': BAREMES_LUS,
      '/api/v1/baremes/{annee}': BAREME_LU,
    },
    components: {
      schemas: Object.fromEntries((Object.keys(SCHEMAS) as Nom[]).map((nom) => [nom, enJson(nom)])),
    },
  };
}
