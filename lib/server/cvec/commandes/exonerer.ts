import 'server-only';
import type { RefusCvec } from '@/lib/domain/cvec';
import { retraitEnCours } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { succes } from '@/lib/domain/noyau/resultat';
import type { Tx } from '../../base';
import { dansLaTransaction, nouvelId, parLeBassin, type Requete } from '../../du';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger, tirer } from '../juger';

interface QuiEtQuand {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly horloge: Horloge;
}

const DOSSIER = `SELECT FROM "Dossier" WHERE "personneId" = $1::uuid AND campagne = $2 AND etat =`;
const STATUT = `SELECT EXISTS (${DOSSIER} 'notifie_conditionnel') AS boursier, EXISTS (${DOSSIER} 'rejete') AS refuse,
  EXISTS (SELECT FROM "AllocationAnnuelle" WHERE "personneId" = $1::uuid AND annee = $2) AS asaa`;

/** What the base says of the year: a bourse, the yearly aid, a bourse that is refused, or nothing yet. */
type Statut = 'boursier' | 'asaa' | 'refuse' | null;

async function statutDe(personneId: string, annee: string, requete: Requete): Promise<Statut> {
  const [lu] = await requete<{ boursier: boolean; asaa: boolean; refuse: boolean }>('cvec_statut', STATUT, [
    personneId,
    annee,
  ]);
  if (lu?.boursier) return 'boursier';
  if (lu?.asaa) return 'asaa';
  return lu?.refuse ? 'refuse' : null;
}

type Fait = 'exoneree' | 'remboursee' | 'maintenue' | 'a_examiner' | 'rien';

/** What the status asks of a contribution: to exempt, to pay back, to let stand, or to have looked at by an agent. */
async function suivreLeStatut(
  { personneId, annee, horloge }: QuiEtQuand,
  statut: Exclude<Statut, null>,
  requete: Requete,
): Promise<Resultat<Fait, RefusCvec>> {
  const fait = await appliquer(
    { par: 'personne', personneId, annee },
    (situation) => {
      const par = { acteur: 'systeme', horloge } as const;
      const retrait = retraitEnCours(situation.vie);
      if (statut === 'refuse') {
        const demande = nouvelId(horloge.maintenant().getTime());
        const commande = { type: 'proposer_retrait', demande } as const;
        return juger(situation, { ...par, commande, repondre: () => 'a_examiner' as const });
      }
      if (retrait) {
        const commande = {
          type: 'maintenir_exoneration',
          demande: retrait,
          motif: 'aide_maintenue',
        } as const;
        return juger(situation, { ...par, commande, repondre: () => 'maintenue' as const });
      }
      return juger(situation, {
        ...par,
        commande: { type: 'exonerer', motif: statut, tirages: tirer(situation, horloge) },
        repondre: () => (situation.vie.acquittement ? ('remboursee' as const) : ('exoneree' as const)),
      });
    },
    requete,
  );
  return !fait.ok && ORDINAIRES.has(fait.refus)
    ? succes('rien' as const)
    : (fait as Resultat<Fait, RefusCvec>);
}

/** Nobody asked for it: a contribution that is not open, already exempted, or that no bourse exempted, is the ordinary case. */
const ORDINAIRES: ReadonlySet<string> = new Set([
  'introuvable',
  'deja_exoneree',
  'deja_demandee',
  'sans_effet',
]);

/**
 * Exempts who has a conditional notification or the yearly aid of the year; pays back who had paid. Who was exempted by a bourse that is
 * now refused goes to the Crous: no text says what becomes of the exemption.
 */
export async function exonererAutomatiquement(demande: QuiEtQuand): Promise<Resultat<Fait, RefusCvec>> {
  const statut = await statutDe(demande.personneId, demande.annee, parLeBassin);
  return statut ? suivreLeStatut(demande, statut, parLeBassin) : succes('rien' as const);
}

/**
 * To call in the transaction that answers a bourse, or writes a yearly aid: what follows for the contribution of the year is done if and
 * only if that transaction is committed.
 */
export async function apresDecision(tx: Tx, demande: QuiEtQuand): Promise<void> {
  const requete = dansLaTransaction(tx);
  const statut = await statutDe(demande.personneId, demande.annee, requete);
  if (statut) await suivreLeStatut(demande, statut, requete);
}
