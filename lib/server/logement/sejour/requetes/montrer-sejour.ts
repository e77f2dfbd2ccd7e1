import 'server-only';
import { crousDeCode } from '@/lib/domain/cvec';
import type { ActionSejour, RendezVousSuivi, VieSejour } from '@/lib/domain/logement/sejour';
import {
  actionsSejour,
  departsPossibles,
  genreDuMoment,
  pieceDuDossier,
  piecesDemandees,
  piecesManquantes,
  reglesDuSejour,
} from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { lignes } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { estUuid } from '../../../uuid';
import { lireSejour } from '../depot';
import { fourniDe, garantieDe, type SituationSejour } from '../situation';

export interface PieceMontree {
  readonly cle: string;
  readonly libelle: string;
  readonly donnee: boolean;
  /** The certificate will come later. */
  readonly plusTard: boolean;
  readonly fichiers: readonly string[];
}

const PRECISION = `SELECT precision FROM "DemandeInstruction" WHERE "objetId" = $1::uuid AND genre = 'dossier_locatif'
  AND etat IN ('accordee', 'refusee') ORDER BY "decideeLe" DESC LIMIT 1`;

/** The sentence of the agent who decided last. */
async function precisionDe({ id, vie }: SituationSejour): Promise<string | null> {
  if (vie.etat !== 'a_completer' && vie.etat !== 'annule') return null;
  const [lue] = await lignes<{ precision: string | null }>('sejour_precision', PRECISION, [id]);
  return lue?.precision ?? null;
}

function piecesDe(sejour: SituationSejour): readonly PieceMontree[] {
  const fourni = fourniDe(sejour);
  const manquantes = new Set<string>(piecesManquantes(fourni));
  return piecesDemandees(garantieDe(sejour)).map(({ cle, libelle }) => ({
    ...{ cle, libelle, donnee: !manquantes.has(cle) },
    plusTard: cle === 'scolarite' && fourni.scolariteDifferee,
    fichiers: sejour.documents.filter(({ piece }) => piece === cle).map(({ nom }) => nom),
  }));
}

/** What the student sees of a stay. Instants are milliseconds since 1970, amounts whole centimes. */
export interface SejourMontre {
  readonly id: string;
  readonly vie: VieSejour;
  readonly actions: readonly ActionSejour[];
  readonly lieu: SituationSejour['lieu'];
  readonly crous: string;
  readonly loyer: number | null;
  readonly pieces: readonly PieceMontree[];
  /** The whole file may be deposited. */
  readonly complet: boolean;
  readonly scolariteJusquAu: DateCivile;
  /** Why the file came back, in the agent's words. */
  readonly precision: string | null;
  readonly rendezVous: RendezVousSuivi | null;
  readonly departs: readonly DateCivile[];
  readonly journal: SituationSejour['evenements'];
}

/** A stay as its student reads it, today; `null` when it isn't theirs. */
export async function montrerSejour(
  id: string,
  personneId: string,
  horloge: Horloge,
): Promise<SejourMontre | null> {
  if (!estUuid(id)) return null;
  const sejour = await lireSejour({ par: 'etudiant', id, personneId });
  const regles = sejour && reglesDuSejour(sejour.annee);
  if (!sejour || !regles?.ok) return null;
  const { vie, lieu, loyer, evenements } = sejour;
  return {
    ...{ id, vie, lieu, loyer, journal: evenements },
    actions: actionsSejour(vie.etat, 'etudiant'),
    crous: crousDeCode(sejour.crous)?.nom ?? 'Crous',
    pieces: piecesDe(sejour),
    complet: piecesManquantes(fourniDe(sejour)).length === 0,
    scolariteJusquAu: regles.valeur.scolariteJusquAu,
    precision: await precisionDe(sejour),
    rendezVous: vie.rendezVous[genreDuMoment(vie)] ?? null,
    departs: vie.etat === 'entre' ? departsPossibles(regles.valeur, horloge.aujourdhui()) : [],
  };
}

/** What one page of the file shows: the paper, what was typed, what was sent. */
export async function montrerPiece(id: string, personneId: string, cle: string) {
  const piece = pieceDuDossier(cle);
  if (!piece || !estUuid(id)) return null;
  const sejour = await lireSejour({ par: 'etudiant', id, personneId });
  if (!sejour) return null;
  const demandee = piecesDemandees(garantieDe(sejour)).some((p) => p.cle === cle);
  const actions = actionsSejour(sejour.vie.etat, 'etudiant');
  const enRetard =
    cle === 'scolarite' && sejour.vie.scolariteDifferee && actions.includes('donner_scolarite');
  if (!demandee || !(actions.includes('deposer_dossier') || enRetard)) return null;
  return {
    ...{ piece, enRetard, annee: sejour.annee, residence: sejour.lieu.residence },
    saisie: sejour.brouillon[piece.cle] ?? {},
    fichiers: sejour.documents.filter((d) => d.piece === cle).map(({ nom }) => nom),
  };
}
