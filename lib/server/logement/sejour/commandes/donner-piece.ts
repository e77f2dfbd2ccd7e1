import 'server-only';
import type { ClePiece } from '@/lib/domain/logement/sejour';
import { actionsSejour } from '@/lib/domain/logement/sejour';
import type { Iban } from '@/lib/domain/noyau/iban';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { sceller as scellerTexte } from '../../../acces/sceau';
import { type Tx, transaction } from '../../../base';
import { type Fichier, type RefusPiece, sceller } from '../../../cvec';
import type { Horloge } from '../../../ports/horloge';
import { verrouillerSejour } from '../depot';
import type { SituationSejour } from '../situation';
import { changerSejour, type RefusConduite } from './conduire';

export interface PieceDonnee {
  readonly sejour: string;
  readonly personneId: string;
  readonly piece: ClePiece;
  /** None keeps the files that are there. */
  readonly fichiers: readonly Fichier[];
  /** The rest of the form, as typed. */
  readonly saisie: Saisie;
  readonly compte?: { readonly iban: Iban; readonly titulaire: string };
  readonly horloge: Horloge;
}

type RefusDeDon = RefusConduite | RefusPiece | 'dossier_ferme';

const OTER = `DELETE FROM "DocumentLocatif" WHERE "sejourId" = $1::uuid AND piece = $2`;
const AJOUTER = `INSERT INTO "DocumentLocatif" (id, "sejourId", piece, nom, type, taille, empreinte, scelle, "deposeLe")
  SELECT x.id, $1::uuid, $2, x.nom, x.type, x.taille, x.empreinte, decode(x.scelle, 'hex'), $3::timestamptz
  FROM jsonb_to_recordset($4::jsonb) AS x(id uuid, nom text, type text, taille int, empreinte text, scelle text)`;
const NOTER = `UPDATE "Sejour" SET brouillon = brouillon || jsonb_build_object($2::text, $3::jsonb),
  "ibanScelle" = coalesce($4, "ibanScelle") WHERE id = $1::uuid`;

async function ecrirePiece(tx: Tx, sejour: SituationSejour, don: PieceDonnee): Promise<RefusPiece | null> {
  const { piece, fichiers, saisie, compte, horloge } = don;
  const le = horloge.maintenant();
  if (fichiers.length > 0) {
    const pieces = sceller(fichiers, le);
    if (!pieces.ok) return pieces.refus;
    await tx.$executeRawUnsafe(OTER, sejour.id, piece);
    await tx.$executeRawUnsafe(AJOUTER, sejour.id, piece, le.toISOString(), JSON.stringify(pieces.valeur));
  }
  const scelle = compte ? scellerTexte('iban', compte) : null;
  await tx.$executeRawUnsafe(NOTER, sejour.id, piece, JSON.stringify(saisie), scelle);
  return null;
}

/**
 * Gives one paper of the file, or replaces it, while the file is open. A certificate that was put off may come afterwards: it is then an
 * event of the stay.
 */
export function donnerPiece(don: PieceDonnee): Promise<Resultat<'donnee', RefusDeDon>> {
  const { sejour: id, personneId, piece, fichiers, horloge } = don;
  return transaction(async (tx) => {
    const sejour = await verrouillerSejour(tx, { par: 'etudiant', id, personneId });
    if (!sejour) return refus('introuvable' as const);
    const actions = actionsSejour(sejour.vie.etat, 'etudiant');
    const ouvert = actions.includes('deposer_dossier');
    const enRetard = piece === 'scolarite' && fichiers.length > 0 && actions.includes('donner_scolarite');
    if (!ouvert && !enRetard) return refus('dossier_ferme' as const);
    const raison = await ecrirePiece(tx, sejour, don);
    if (raison) return refus(raison);
    if (ouvert) return succes('donnee' as const);
    const donnee = await changerSejour(
      tx,
      sejour,
      { type: 'donner_scolarite' },
      { acteur: 'etudiant', horloge },
    );
    return donnee.ok ? succes('donnee' as const) : donnee;
  });
}
