import 'server-only';
import { createHash } from 'node:crypto';
import {
  arreterListe,
  csvDeLaListe,
  csvDesLots,
  faireAvancer,
  type Inscrite,
  type LotLibre,
  type RefusFenetre,
  rangerLesLots,
} from '@/lib/domain/logement/complementaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { transaction } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { dansLaTransaction } from '../../demande';
import { lireFenetreParId } from '../depot';
import { libererEchues } from './liberer-echues';

const LOTS = `SELECT c."logementId" AS logement, c.exigence, c.secteur, json_agg(c.id ORDER BY c.id) AS chambres
  FROM "FicheDeFenetre" f JOIN "Logement" g ON g.id = f."logementId" AND g.disponible
  JOIN "Chambre" c ON c."logementId" = f."logementId" AND c.annee = $2 AND c.exigence < 3
  WHERE f."fenetreId" = $1::uuid AND NOT EXISTS
    (SELECT FROM "Proposition" p WHERE p."chambreId" = c.id AND p.etat IN ('proposee', 'reservee'))
  GROUP BY 1, 2, 3`;

const INSCRITES = `SELECT d.id, d.numero, d.rbg, d.points, d."outreMer", d.qualites, i.voeux,
  (SELECT coalesce(json_agg(DISTINCT p.secteur), '[]') FROM "Proposition" p WHERE p."demandeId" = d.id
    AND p.etat IN ('proposee', 'reservee')) AS servie
  FROM "InscriptionFenetre" i JOIN "DemandeLogement" d ON d.id = i."demandeId"
  WHERE i."fenetreId" = $1::uuid AND d.etat <> 'retiree'`;

const ARRETER = `WITH f AS (UPDATE "FenetreLogement" SET etat = 'arretee', empreinte = $2, "arreteeLe" = $3::timestamptz
    WHERE id = $1::uuid RETURNING id),
  lots AS (INSERT INTO "LotDeFenetre" ("fenetreId", numero, "logementId", secteur, chambres)
    SELECT f.id, x.numero, x.logement, x.secteur, x.chambres
    FROM f, jsonb_to_recordset($4::jsonb) AS x(numero int, logement int, secteur text, chambres int[]))
  UPDATE "InscriptionFenetre" i SET empreinte = x.empreinte, classe = x.classe, lots = x.lots
  FROM f, jsonb_to_recordset($5::jsonb) AS x(demande uuid, empreinte text, classe int, lots int[])
  WHERE i."fenetreId" = f.id AND i."demandeId" = x.demande RETURNING 1`;

const sha256 = (...textes: readonly string[]): string =>
  textes.reduce((hache, texte) => hache.update(texte), createHash('sha256')).digest('hex');

type InscriteLue = Omit<Inscrite, 'empreinte'> & { readonly id: string; readonly numero: string };

/**
 * Closes a list: rooms and requests are frozen as they are, and their imprint is written before any seed exists. The window is
 * locked, so that nobody is registering meanwhile.
 */
export async function arreterFenetre(
  id: string,
  horloge: Horloge,
): Promise<Resultat<number, RefusFenetre | 'introuvable'>> {
  const avant = await lireFenetreParId(id);
  if (!avant) return refus('introuvable');
  for (const fiche of avant.fiches) await libererEchues(fiche, avant.annee, horloge);
  return transaction(async (tx) => {
    const requete = dansLaTransaction(tx);
    const fenetre = await lireFenetreParId(id, requete, 'FOR UPDATE');
    if (!fenetre) return refus('introuvable' as const);
    const le = horloge.maintenant();
    const jugee = faireAvancer(fenetre, 'arreter', le.getTime());
    if (!jugee.ok) return jugee;
    const lots = await requete<LotLibre>('fenetre_lots', LOTS, [id, fenetre.annee]);
    const lues = await requete<InscriteLue>('fenetre_inscrites', INSCRITES, [id]);
    const inscrites = lues.map((lue) => ({ ...lue, empreinte: sha256(lue.numero) }));
    const liste = arreterListe(inscrites, lots);
    const parEmpreinte = new Map(inscrites.map(({ id: demande, empreinte }) => [empreinte, demande]));
    const chambres = rangerLesLots(lots).map((lot) => lot.chambres);
    await requete('fenetre_arreter', ARRETER, [
      ...[id, sha256(csvDesLots(liste), csvDeLaListe(liste)), le.toISOString()],
      JSON.stringify(liste.lots.map((lot, i) => ({ ...lot, chambres: chambres[i] ?? [] }))),
      JSON.stringify(liste.lignes.map((ligne) => ({ ...ligne, demande: parEmpreinte.get(ligne.empreinte) }))),
    ]);
    return succes(inscrites.length);
  });
}
