import 'server-only';
import type { EvenementSejour } from '@/lib/domain/logement/sejour';
import { piecesDemandees } from '@/lib/domain/logement/sejour';
import { succes } from '@/lib/domain/noyau/resultat';
import type { Tx } from '../../../base';
import { nouvelId } from '../../../cvec';
import type { Horloge } from '../../../ports/horloge';
import { fourniDe } from '../situation';
import { type ChangementDeSejour, conduire } from './conduire';

const DEMANDE = `INSERT INTO "DemandeInstruction" (id, genre, "personneId", crous, "objetId", categorie, "deposeeLe")
  VALUES ($1::uuid, 'dossier_locatif', $2::uuid, $3, $4::uuid, $5, $6::timestamptz)`;
// The agent reads what each file is; the sealed bytes are those of the day, whatever is changed later.
const PIECES = `INSERT INTO "PieceJointe" (id, "demandeId", nom, type, taille, empreinte, scelle, "deposeeLe")
  SELECT gen_random_uuid(), $1::uuid, x.libelle || ' - ' || d.nom, d.type, d.taille, d.empreinte, d.scelle, d."deposeLe"
  FROM "DocumentLocatif" d JOIN jsonb_to_recordset($3::jsonb) AS x(cle text, libelle text) ON x.cle = d.piece
  WHERE d."sejourId" = $2::uuid`;

const deposeDe = (evenements: readonly EvenementSejour[]) =>
  evenements.find((e) => e.type === 'dossier_depose');

/** The request that agents examine, with a copy of every paper. */
async function ouvrirLaDemande(tx: Tx, { sejour, evenements }: ChangementDeSejour, le: Date): Promise<void> {
  const depose = deposeDe(evenements);
  if (!depose) return;
  const { id, personneId, crous } = sejour;
  const { demande, garantie } = depose;
  await tx.$executeRawUnsafe(DEMANDE, demande, personneId, crous, id, garantie, le.toISOString());
  const pieces = piecesDemandees(garantie).map(({ cle, libelle }) => ({ cle, libelle }));
  await tx.$executeRawUnsafe(PIECES, demande, id, JSON.stringify(pieces));
}

/** Deposits the rental file: from then on the Crous has it. */
export function deposerDossier(sejour: string, personneId: string, horloge: Horloge) {
  const le = horloge.maintenant();
  return conduire({
    cible: { par: 'etudiant', id: sejour, personneId },
    ...{ acteur: 'etudiant', horloge },
    commande: (lu) =>
      succes({ type: 'deposer_dossier', demande: nouvelId(le.getTime()), fourni: fourniDe(lu) } as const),
    ecrire: (tx, change) => ouvrirLaDemande(tx, change, le),
  });
}
