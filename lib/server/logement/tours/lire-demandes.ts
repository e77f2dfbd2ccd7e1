import 'server-only';
import { createHash } from 'node:crypto';
import { type ClientBase, escapeLiteral } from 'pg';
import { to } from 'pg-copy-streams';
import { lotsDuVoeu } from '@/lib/domain/logement/tours';
import { type LigneBinaire, lireBinaire } from './copie/lire-binaire';
import type { FicheLue, LotsLus } from './lire-lots';

/** Of a request, a wish that no round examines: the student already has a room in that city. */
export interface Ecarte {
  readonly voeu: number;
  readonly lot: number;
}

/** The closed list of a round, in the order of the published hashes. */
export interface DemandesLues {
  readonly nombre: number;
  /** SHA-256 of the list as it is published: one hash a line. */
  readonly empreinte: string;
  /** 16 bytes a request. */
  readonly ids: Buffer;
  readonly rbg: Int32Array;
  readonly points: Uint8Array;
  readonly outreMer: Uint8Array;
  readonly qualites: Uint8Array;
  readonly dejaTenues: Uint8Array;
  readonly empreintes: Uint32Array;
  /** Where the lots that a request asks start, in the two lists below. */
  readonly debuts: Uint32Array;
  readonly lots: Uint32Array;
  readonly voeux: Uint8Array;
  readonly ecartes: ReadonlyMap<number, readonly Ecarte[]>;
  readonly nombreDeVoeux: number;
}

/** Baskets confirmed for the round, of those who have an index: without a decided DSE, nothing ranks a request. */
const QUI = (
  annee: string,
  numero: number,
) => `d.annee = ${escapeLiteral(annee)} AND d."tourValide" = ${numero}
  AND d.etat <> 'retiree' AND d.rbg IS NOT NULL AND d.points IS NOT NULL`;

const LISTE = (annee: string, numero: number) => `COPY (
  SELECT d.id, sha256(convert_to(d.numero, 'UTF8')), d.rbg, d.points, d."outreMer", d.qualites,
    (SELECT array_agg(v."logementId" ORDER BY v.rang) FROM "VoeuLogement" v WHERE v."demandeId" = d.id),
    p.secteurs
  FROM "DemandeLogement" d LEFT JOIN (SELECT "demandeId", array_agg(secteur) AS secteurs FROM "Proposition"
    WHERE etat IN ('proposee', 'reservee') AND annee = ${escapeLiteral(annee)} GROUP BY 1) p ON p."demandeId" = d.id
  WHERE ${QUI(annee, numero)} ORDER BY 2) TO STDOUT (FORMAT binary)`;

/** Sheets that left the catalogue ask nothing. */
const AUCUN: readonly number[] = [];

function choisir(fiche: FicheLue | undefined, qualites: number, id: () => string): readonly number[] {
  if (!fiche) return AUCUN;
  if (fiche.nommees) return lotsDuVoeu(fiche.exigences, qualites, fiche.nommees.has(id()));
  let choix = fiche.choix[qualites];
  if (!choix) fiche.choix[qualites] = choix = lotsDuVoeu(fiche.exigences, qualites);
  return choix;
}

/** Reads the requests of a round as they stand in the transaction's snapshot: from then on the list is closed. */
export async function lireDemandes(
  client: ClientBase,
  { annee, numero }: { readonly annee: string; readonly numero: number },
  { lots: connus, parFiche }: LotsLus,
): Promise<DemandesLues> {
  const compte = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM "DemandeLogement" d WHERE ${QUI(annee, numero)}`,
  );
  const nombre = compte.rows[0]?.n ?? 0;
  const ids = Buffer.alloc(16 * nombre);
  const [rbg, empreintes] = [new Int32Array(nombre), new Uint32Array(2 * nombre)];
  const colonne = () => new Uint8Array(nombre);
  const [points, outreMer, qualites, dejaTenues] = [colonne(), colonne(), colonne(), colonne()];
  const debuts = new Uint32Array(nombre + 1);
  const [lots, voeux]: [number[], number[]] = [[], []];
  const ecartes = new Map<number, Ecarte[]>();
  const hachage = createHash('sha256');
  let [d, nombreDeVoeux] = [0, 0];
  const fiches: number[] = [];

  function lire(ligne: LigneBinaire): void {
    ligne.brut(0).copy(ids, 16 * d);
    const empreinte = ligne.brut(1);
    hachage.update(`${empreinte.toString('hex')}\n`);
    empreintes[2 * d] = empreinte.readUInt32BE(0);
    empreintes[2 * d + 1] = empreinte.readUInt32BE(4);
    rbg[d] = ligne.entier(2);
    points[d] = ligne.court(3);
    outreMer[d] = ligne.booleen(4) ? 1 : 0;
    const qualite = ligne.court(5);
    qualites[d] = qualite;
    const tenues = ligne.estNul(7) ? null : ligne.textes(7);
    dejaTenues[d] = tenues?.length ?? 0;
    const siens = ligne.entiers(6, fiches);
    nombreDeVoeux += siens;
    const id = () => ids.toString('hex', 16 * d, 16 * d + 16);
    for (let v = 0; v < siens; v++) {
      const fiche = parFiche.get(fiches[v] ?? 0);
      for (const place of choisir(fiche, qualite, id)) {
        const lot = fiche?.lots[place] ?? 0;
        if (tenues?.includes(connus[lot]?.secteur ?? '')) {
          ecartes.set(d, [...(ecartes.get(d) ?? []), { voeu: v + 1, lot }]);
          break;
        }
        lots.push(lot);
        voeux.push(v + 1);
      }
    }
    debuts[++d] = lots.length;
  }

  await lireBinaire(client.query(to(LISTE(annee, numero))), lire);
  if (d !== nombre) throw new Error(`${nombre} demandes comptées, ${d} lues`);
  return {
    ...{ nombre, empreinte: hachage.digest('hex'), ids, rbg, points, outreMer, qualites, dejaTenues },
    ...{ empreintes, debuts, lots: Uint32Array.from(lots), voeux: Uint8Array.from(voeux) },
    ...{ ecartes, nombreDeVoeux },
  };
}
