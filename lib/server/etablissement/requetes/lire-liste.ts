import 'server-only';
import { typographie } from '@/lib/affichage';
import type { MotifDeLigne, ResultatDeLigne } from '@/lib/domain/cvec';
import { MOTIFS_DE_LIGNE } from '@/lib/domain/cvec';
import { estUuid } from '@/lib/server/uuid';
import { lignes } from '../../base';
import { ecrireRangee } from '../csv';

export interface LigneLue {
  readonly rang: number;
  readonly uai: string;
  readonly numero: string;
  readonly nom: string;
  readonly prenom: string;
  readonly resultat: ResultatDeLigne;
  readonly motif: MotifDeLigne | null;
}

export interface ListeLue {
  readonly id: string;
  readonly annee: string;
  readonly fichier: string;
  readonly lignes: number;
  readonly valides: number;
  readonly invalides: number;
  readonly discordantes: number;
  readonly deposeeLe: Date;
}

const LISTE = `SELECT id, annee, fichier, lignes, valides, invalides, discordantes, "deposeeLe" FROM "ListeInscrits"
  WHERE id = $1::uuid AND uai = $2`;

/** A list, for the institution that handed it in; another one learns nothing. */
export async function lireListeDeposee(id: string, uai: string): Promise<ListeLue | null> {
  if (!estUuid(id)) return null;
  const [liste] = await lignes<ListeLue & object>('liste_deposee', LISTE, [id, uai]);
  return liste ?? null;
}

const LIGNES = `SELECT rang, uai, numero, nom, prenom, resultat, motif FROM "LigneInscrite"
  WHERE "listeId" = $1::uuid AND rang > $2 AND ($3::text IS NULL OR resultat = $3) ORDER BY rang LIMIT $4`;

/** Lines after a rank, of one result or of all. The list must have been read for its institution first. */
export const lireLignes = (
  { id }: Pick<ListeLue, 'id'>,
  apres: number,
  resultat: ResultatDeLigne | null,
  nombre: number,
): Promise<readonly LigneLue[]> =>
  lignes<LigneLue & object>('liste_lignes', LIGNES, [id, apres, resultat, nombre]);

const LOT = 2_000;
const MOTS: Readonly<Record<ResultatDeLigne, string>> = {
  valide: 'valide',
  invalide: 'invalide',
  nom_different: 'nom différent',
};

/** The results as a file that spreadsheets open, piece by piece: the lines as they came, and what was found. */
export async function* ecrireResultats(liste: Pick<ListeLue, 'id'>): AsyncGenerator<string> {
  yield `\ufeff${ecrireRangee(['UAI', 'Numéro CVEC', 'Nom', 'Prénom', 'Ligne', 'Résultat', 'Motif'])}`;
  let apres = 0;
  for (;;) {
    const lot = await lireLignes(liste, apres, null, LOT);
    yield lot
      .map(({ rang, uai, numero, nom, prenom, resultat, motif }) =>
        ecrireRangee([
          uai,
          numero,
          nom,
          prenom,
          rang,
          MOTS[resultat],
          motif ? typographie(MOTIFS_DE_LIGNE[motif]) : '',
        ]),
      )
      .join('');
    if (lot.length < LOT) return;
    apres = lot.at(-1)?.rang ?? apres;
  }
}
