import 'server-only';
import { jourEnClair } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { DELAI_DU_DOCUMENT_JOURS, type GenreDeDemande, genreInstruit } from '@/lib/parcours/instruction';
import { estUuid } from '@/lib/server/uuid';
import { lignes, transaction } from '../../base';
import { lienVers } from '../../compte';
import { envoyerCourriel, instructionDocumentDemande } from '../../courriels';
import { nouvelId } from '../../du';
import { journaliser } from '../../journal/acces';
import type { Horloge } from '../../ports/horloge';

export interface DocumentADemander {
  readonly demande: string;
  readonly phrase: string;
  readonly agent: { readonly id: string; readonly crous: string | null };
  readonly horloge: Horloge;
}

const ATTENDRE = `UPDATE "DemandeInstruction" d SET etat = 'piece_demandee' FROM "Personne" p
  WHERE d.id = $1::uuid AND d.etat = 'deposee' AND ($2::text IS NULL OR d.crous = $2) AND p.id = d."personneId"
  RETURNING d.genre, d."personneId", p.email, p.prenom`;

interface EnAttente {
  readonly genre: GenreDeDemande;
  readonly personneId: string;
  readonly email: string;
  readonly prenom: string;
}

/** Asks the student for a document: the request leaves the queue until it comes, or until the day after the last one. */
export async function demanderDocument({
  demande,
  phrase,
  agent,
  horloge,
}: DocumentADemander): Promise<Resultat<{ readonly avantLe: DateCivile }, 'introuvable'>> {
  if (!estUuid(demande)) return refus('introuvable');
  const [le, avantLe] = [horloge.maintenant(), ajouterJours(horloge.aujourdhui(), DELAI_DU_DOCUMENT_JOURS)];
  const id = nouvelId(le.getTime());
  const attendue = await transaction(async (tx) => {
    const [lue] = await tx.$queryRawUnsafe<EnAttente[]>(ATTENDRE, demande, agent.crous);
    if (!lue) return null;
    await tx.documentDemande.create({
      data: { id, demandeId: demande, agentId: agent.id, phrase, avantLe: new Date(avantLe), demandeLe: le },
      select: { id: true },
    });
    await envoyerCourriel(tx, {
      cle: `document-demande:${id}`,
      destinataire: lue.email,
      courriel: instructionDocumentDemande({
        ...{ prenom: lue.prenom, phrase, avant: jourEnClair(avantLe) },
        demande: genreInstruit(lue.genre).libelle,
        lien: lienVers(`/demandes/${demande}`),
      }),
    });
    return lue;
  });
  if (!attendue) return refus('introuvable');
  await journaliser('instruction', 'document_demande', attendue.personneId, agent.id);
  return succes({ avantLe });
}

const RENDRE = `WITH passes AS (UPDATE "DocumentDemande" SET "closLe" = $1::timestamptz
    WHERE "closLe" IS NULL AND "avantLe" < $2::date RETURNING "demandeId")
  UPDATE "DemandeInstruction" d SET etat = 'deposee' FROM passes WHERE d.id = passes."demandeId" AND d.etat = 'piece_demandee'
  RETURNING d.id`;

/** Puts back in the queue, at their place, the requests whose document did not come in time. How many. */
export const rendreALaFile = async (horloge: Horloge): Promise<number> =>
  (
    await lignes<{ id: string }>('rendre_a_la_file', RENDRE, [
      horloge.maintenant().toISOString(),
      horloge.aujourdhui(),
    ])
  ).length;
