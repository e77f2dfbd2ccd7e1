import 'server-only';
import {
  faireAvancer,
  jugerAnnonce,
  type ModeComplementaire,
  parametresComplementaires,
  type RefusAnnonce,
  type RefusFenetre,
} from '@/lib/domain/logement/complementaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { lignes, transaction } from '../../../base';
import { nouvelId } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { dansLaTransaction } from '../../demande';
import { crousDeLaFiche } from '../crous';
import { lireFenetreParId } from '../depot';

/** Who decides of the rooms of a Crous; `crous` is `null` for the national team. */
export interface AgentDesFenetres {
  readonly id: string;
  readonly crous: string | null;
}

export interface FenetreAAnnoncer {
  readonly agent: AgentDesFenetres;
  readonly annee: string;
  readonly titre: string;
  readonly ouvreA: number;
  readonly fermeA: number;
  readonly delaiHeures: number;
  readonly fiches: readonly number[];
  readonly horloge: Horloge;
}

export type RefusDAnnonce =
  | RefusAnnonce
  | 'campagne_inconnue'
  | 'fiche_inconnue'
  | 'autre_crous'
  | 'deja_en_fenetre';

const FICHES = `SELECT g.id, r."codePostal" FROM "Logement" g JOIN "Residence" r ON r.id = g."residenceId"
  WHERE g.id = ANY($1::int[])`;

// One statement: a sheet that another window has meets its index, and nothing of this one is written. The alerts know at once.
const ANNONCER = `WITH libres AS (SELECT x AS id FROM unnest($8::int[]) x WHERE NOT EXISTS
    (SELECT FROM "FicheDeFenetre" d WHERE d."logementId" = x AND d."enCours")),
  fenetre AS (INSERT INTO "FenetreLogement" (id, annee, crous, titre, "ouvreLe", "fermeLe", "delaiHeures", "agentId",
      "annonceeLe")
    SELECT $1::uuid, $2, $3, $4, $5::timestamptz, $6::timestamptz, $7, $9::uuid, $10::timestamptz
    WHERE (SELECT count(*) FROM libres) = cardinality($8::int[]) RETURNING id, annee),
  fiches AS (INSERT INTO "FicheDeFenetre" ("fenetreId", "logementId") SELECT fenetre.id, libres.id FROM fenetre, libres),
  dites AS (INSERT INTO "LogementLibere" ("logementId", annee) SELECT libres.id, fenetre.annee FROM fenetre, libres)
  SELECT id FROM fenetre`;

/** Announces a window on sheets of one Crous: from now on nobody holds their rooms. */
export async function annoncerFenetre(demande: FenetreAAnnoncer): Promise<Resultat<string, RefusDAnnonce>> {
  const { agent, annee, titre, ouvreA, fermeA, delaiHeures, horloge } = demande;
  const parametres = parametresComplementaires(annee);
  if (!parametres.ok) return parametres;
  const jugee = jugerAnnonce(demande, horloge.maintenant().getTime(), parametres.valeur);
  if (!jugee.ok) return jugee;
  const fiches = await lignes<{ codePostal: string | null }>('fenetre_fiches', FICHES, [jugee.valeur]);
  if (fiches.length < jugee.valeur.length) return refus('fiche_inconnue');
  const siens = new Set(fiches.map(({ codePostal }) => crousDeLaFiche(codePostal)));
  const [crous] = siens;
  if (!crous || siens.size > 1 || (agent.crous !== null && crous !== agent.crous))
    return refus('autre_crous');
  const id = nouvelId(horloge.maintenant().getTime());
  const instants = [new Date(ouvreA).toISOString(), new Date(fermeA).toISOString()];
  const [ecrite] = await lignes<{ id: string }>('fenetre_annoncer', ANNONCER, [
    ...[id, annee, crous, titre, ...instants, delaiHeures, jugee.valeur, agent.id],
    horloge.maintenant().toISOString(),
  ]);
  return ecrite ? succes(ecrite.id) : refus('deja_en_fenetre');
}

const ANNULER = `WITH f AS (UPDATE "FenetreLogement" SET etat = 'annulee' WHERE id = $1::uuid RETURNING id)
  UPDATE "FicheDeFenetre" d SET "enCours" = false FROM f WHERE d."fenetreId" = f.id RETURNING 1`;

/** Cancels a window that is not open yet: its rooms may be held again. */
export async function annulerFenetre(
  id: string,
  agent: AgentDesFenetres,
  horloge: Horloge,
): Promise<Resultat<'annulee', RefusFenetre | 'introuvable'>> {
  return transaction(async (tx) => {
    const requete = dansLaTransaction(tx);
    const fenetre = await lireFenetreParId(id, requete, 'FOR UPDATE');
    if (!fenetre || (agent.crous !== null && fenetre.crous !== agent.crous))
      return refus('introuvable' as const);
    const jugee = faireAvancer(fenetre, 'annuler', horloge.maintenant().getTime());
    if (!jugee.ok) return jugee;
    await requete('fenetre_annuler', ANNULER, [id]);
    return succes('annulee' as const);
  });
}

const CHOISIR = `INSERT INTO "ModeComplementaire" (annee, crous, mode, "agentId", "choisiLe")
  VALUES ($1, $2, $3, $4::uuid, $5::timestamptz)
  ON CONFLICT (annee, crous) DO UPDATE SET mode = $3, "agentId" = $4::uuid, "choisiLe" = $5::timestamptz`;

/** A Crous chooses how the rooms outside of its windows are given. What is held stays held. */
export async function choisirMode(choix: {
  readonly agent: { readonly id: string };
  readonly crous: string;
  readonly annee: string;
  readonly mode: ModeComplementaire;
  readonly horloge: Horloge;
}): Promise<void> {
  const { agent, crous, annee, mode, horloge } = choix;
  await lignes('fenetre_mode', CHOISIR, [annee, crous, mode, agent.id, horloge.maintenant().toISOString()]);
}
