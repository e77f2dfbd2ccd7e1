import type { ClientBase } from 'pg';
import { COLONNES_DES_RESIDENCES, lireJson, lireLignes, REPARATIONS } from '@/lib/server/logement';
import { Panne } from '../demarrage/panne';
import { enregistrerCatalogue } from '../logement/enregistrer-catalogue';
import { semerCommunes } from '../territoire/semer-communes';
import { lireCsvAGuillemets } from './csv-a-guillemets';
import type { Compte } from './genres';

const ESPACES = /^\s*[[{]/;

function lire(texte: string) {
  if (!ESPACES.test(texte)) return lireLignes(lireCsvAGuillemets(texte, COLONNES_DES_RESIDENCES));
  const lu = lireJson(texte);
  if (lu) return lu;
  throw new Panne(
    'Ce JSON ne se lit pas : ce n’est ni une liste de fiches, ni une réponse de recherche.',
    'Attendu : [{ "id": …, "label": …, "address": … }] ou { "results": { "items": [ … ] } }',
  );
}

/** Residences (CSV) or rooms (JSON), in the formats of the open data. */
export async function importerFichierDeLogements(client: ClientBase, texte: string): Promise<Compte> {
  const fichier = lire(texte);
  // Cities are written as the communes are: a base that was never started doesn't have them yet.
  await semerCommunes(client);
  const { residences, reunies, reparees, ...compte } = await enregistrerCatalogue(client, fichier);
  const detail = [...reparees].sort(([, a], [, b]) => b - a);
  return {
    ...compte,
    notes: [
      `résidences : ${residences.ajoutees} ajoutées, ${residences.modifiees} modifiées ; ${reunies} lignes parlent d’une résidence déjà lue`,
      ...detail.map(([reparation, nombre]) => `${nombre} × ${REPARATIONS[reparation]}`),
    ],
  };
}
