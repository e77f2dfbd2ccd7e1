import 'server-only';
import { randomBytes } from 'node:crypto';
import { baremePour } from '@/lib/domain/baremes';
import { lireDemande, simuler } from '@/lib/parcours/api';
import { attendre } from '@/lib/server/acces/limites';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';
import { lireCorps } from '../corps';
import { refuserAnnee, refuserChamps, refuserCorps, repondre } from '../reponses';

const KIO = 1_024;
const CORPS_MAXIMAL = 32 * KIO;
/** A school behind one address simulates for a whole class. */
const LIMITE = { max: 600, fenetreSecondes: 60 } as const;

const EST_DU_JSON = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const SANS_CODAGE = /^(identity)?$/i;

/** The format of the body; the sentence that refuses it, or null. */
function refusDeFormat({ headers }: Request): string | null {
  if (!EST_DU_JSON.test(headers.get('content-type')?.trim() ?? ''))
    return 'Envoyez du JSON, avec l’en-tête Content-Type: application/json.';
  if (!SANS_CODAGE.test(headers.get('content-encoding')?.trim() ?? ''))
    return 'Envoyez le JSON sans compression.';
  return null;
}

async function traiter(requete: Request, adresse: string): Promise<Response> {
  const secondes = await attendre(`api:${adresse}`, LIMITE);
  if (secondes > 0)
    return refuserCorps(`Trop de demandes : attendez ${secondes} s.`, 429, {
      'retry-after': String(secondes),
    });
  const corps = await lireCorps(requete, CORPS_MAXIMAL);
  if (!corps.ok && corps.refus === 'trop_gros')
    return refuserCorps(`Le corps dépasse ${CORPS_MAXIMAL / KIO} Kio.`, 413, { connection: 'close' });
  const format = refusDeFormat(requete);
  if (format) return refuserCorps(format, 400);
  if (!corps.ok) return refuserCorps('Le corps n’est pas du texte UTF-8, ou il est incomplet.', 400);
  const demande = lireDemande(corps.valeur);
  if (!demande.ok) return refuserChamps(demande.refus);
  const bareme = baremePour(demande.valeur.annee);
  if (!bareme.ok) return refuserAnnee(demande.valeur.annee, bareme.refus.anneesConnues);
  return repondre(simuler(demande.valeur, bareme.valeur), 200);
}

/**
 * Answers `POST /api/v1/simulations`. Nothing of the request is kept or logged.
 * @param adresse network address of the client, for the rate limit
 */
export async function repondreSimulation(requete: Request, adresse: string): Promise<Response> {
  try {
    return await traiter(requete, adresse);
  } catch (erreur) {
    const reference = randomBytes(5).toString('hex').toUpperCase();
    tracer.error({ reference, erreur: decrireErreur(erreur) }, 'simulation en panne');
    const message = `La simulation est momentanément indisponible (référence ${reference}).`;
    return refuserCorps(message, 503, { 'retry-after': '30' });
  }
}
