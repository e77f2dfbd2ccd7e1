import path from 'node:path';
import pg from 'pg';
import { PERSONAS } from '@/prisma/personas';
import { lireFiche } from '../demarrage/postgres/grappe';
import { urlDe } from '../demarrage/postgres/serveur';
import { lireSecrets } from '../demarrage/secrets';

export const CAMPAGNE = '2026-2027';

/** A persona signed in, whose dossier holds every answer: the pages under load are full ones. */
export interface Etudiante {
  urlBase: string;
  personneId: string;
  cookie: string;
  question: string;
}

export async function preparerEtudiante(donnees: string): Promise<Etudiante> {
  const { port, motDePasse } = lireFiche(path.join(donnees, 'postgres.json'));
  const urlBase = urlDe({ motDePasse }, port, 'guichet');
  Object.assign(process.env, lireSecrets(donnees), {
    DATABASE_URL: urlBase,
    DEMONSTRATION: 'oui',
    NODE_ENV: 'production',
  });
  const persona = PERSONAS[0];
  if (!persona) throw new Error('aucune persona');
  const personneId = await trouverPersonne(urlBase, persona.cle);
  await ouvrirSonDossier(personneId, persona.saisies);
  const { signerJeton } = await import('@/lib/server/acces/jetons');
  const { fermerBase } = await import('@/lib/server/base');
  await fermerBase();
  const cles = Object.keys(persona.saisies);
  return {
    urlBase,
    personneId,
    cookie: `session=${signerJeton('session', { sub: personneId, version: 0 }, 3_600)}`,
    question: `/dse/${CAMPAGNE}/${cles[Math.floor(cles.length / 2)]}`,
  };
}

async function trouverPersonne(url: string, cle: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM "Personne" WHERE persona = $1', [cle]);
  await client.end();
  if (!rows[0]) throw new Error(`persona ${cle} absente de la base`);
  return rows[0].id;
}

async function ouvrirSonDossier(
  personneId: string,
  saisies: (typeof PERSONAS)[number]['saisies'],
): Promise<void> {
  const { campagnePour } = await import('@/lib/domain/dossier');
  const { horlogeSysteme } = await import('@/lib/server/adaptateurs/horloge');
  const { ouvrirDossier } = await import('@/lib/server/dossier/commandes/ouvrir-dossier');
  const campagne = campagnePour(CAMPAGNE);
  if (!campagne.ok) throw new Error('campagne absente');
  const brouillon = Object.fromEntries(
    Object.entries(saisies).map(([cle, saisie]) => [
      cle,
      { saisie, confirmee: true, version: 1, le: horlogeSysteme.maintenant().toISOString() },
    ]),
  );
  await ouvrirDossier({ personneId, campagne: campagne.valeur, horloge: horlogeSysteme, brouillon });
}
