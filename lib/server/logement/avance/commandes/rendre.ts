import 'server-only';
import type { CleMotifExceptionnel } from '@/lib/domain/logement/avance';
import type { Iban } from '@/lib/domain/noyau/iban';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { RefusRemboursement } from '@/lib/domain/paiement';
import { sceller as scellerIban } from '../../../acces/sceau';
import { type Tx, transaction } from '../../../base';
import { type AgentQuiDecide, type Fichier, type RefusPiece, sceller } from '../../../cvec';
import { dansLaTransaction, nouvelId, type Requete } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { conduireDans } from '../../sejour/commandes/conduire';
import { appliquerAvance } from '../depot';
import { contexteAvance, jugerAvance, type RefusDAvance } from '../juger';
import type { SituationAvance } from '../situation';
import type { DeLEtudiant } from './payer';

type Refus = RefusDAvance | 'introuvable';

/** Giving the money back before the entry gives the room back too, to somebody who waits for it. */
async function rendreLaChambre(tx: Tx, { propositionId, personneId }: SituationAvance, horloge: Horloge) {
  await conduireDans(tx, {
    cible: { par: 'etudiant', id: propositionId, personneId },
    ...{ acteur: 'etudiant', horloge },
    commande: () => succes({ type: 'desister' }),
  });
}

/** Gives the room up before the day of the entry: the advance is owed back at once, and the room free, in one transaction. */
export function renoncer({ avance, personneId, horloge }: DeLEtudiant): Promise<Resultat<'rendue', Refus>> {
  return transaction((tx) =>
    appliquerAvance(
      { par: 'sienne', id: avance, personneId },
      async (situation) => {
        const remboursement = nouvelId(horloge.maintenant().getTime());
        const juge = jugerAvance(situation, {
          commande: { type: 'demander_remboursement', remboursement, motif: 'desistement' },
          ...{ acteur: 'etudiant', horloge, repondre: () => 'rendue' as const },
        });
        if (juge.ok) await rendreLaChambre(tx, situation, horloge);
        return juge;
      },
      dansLaTransaction(tx),
    ),
  );
}

/** After the day of the entry: an exceptional reason, with its document, that the Crous examines. */
export async function demanderExceptionnellement(
  demande: DeLEtudiant & { readonly motif: CleMotifExceptionnel; readonly fichiers: readonly Fichier[] },
): Promise<Resultat<'demandee', Refus | RefusPiece>> {
  const { avance, personneId, horloge, motif, fichiers } = demande;
  const pieces = sceller(fichiers, horloge.maintenant());
  if (!pieces.ok) return pieces;
  return appliquerAvance({ par: 'sienne', id: avance, personneId }, (situation) => {
    const contexte = contexteAvance(situation, horloge);
    const examinee = contexte.ok && contexte.valeur.aujourdhui >= contexte.valeur.entreeEnVigueur;
    const remboursement = nouvelId(horloge.maintenant().getTime());
    return jugerAvance(situation, {
      commande: { type: 'demander_remboursement', remboursement, motif },
      ...{ acteur: 'etudiant', horloge, repondre: () => 'demandee' as const },
      // Owed by right, it is examined by nobody: the document is not kept.
      details: examinee ? { pieces: pieces.valeur } : {},
    });
  });
}

/** Gives the account to pay back to. It is sealed: the base alone does not show it. */
export const donnerCompteDAvance = ({
  avance,
  personneId,
  horloge,
  iban,
  titulaire,
}: DeLEtudiant & { readonly iban: Iban; readonly titulaire: string }): Promise<Resultat<'recu', Refus>> =>
  appliquerAvance({ par: 'sienne', id: avance, personneId }, (situation) =>
    jugerAvance(situation, {
      commande: { type: 'donner_iban' },
      ...{ acteur: 'etudiant', horloge, repondre: () => 'recu' as const },
      details: { iban: scellerIban('iban', { iban, titulaire }) },
    }),
  );

interface DeLAgent {
  readonly agent: AgentQuiDecide;
  readonly horloge: Horloge;
  readonly precision?: string;
}

type Decision = Promise<Resultat<'decidee', Refus>>;

/** One decision of an agent. Another Crous does not see it: the answer is that there is nothing. */
function decider(
  remboursement: string,
  { agent, horloge, precision }: DeLAgent,
  commande: { readonly type: 'accorder_remboursement' } | RefusDit,
): Decision {
  return appliquerAvance<'decidee', Refus>({ par: 'remboursement', remboursement }, (situation) => {
    if (agent.crous !== null && agent.crous !== situation.crous) return refus('introuvable');
    return jugerAvance(situation, {
      commande: { ...commande, remboursement },
      ...{ acteur: 'crous', horloge, repondre: () => 'decidee' as const },
      details: { decision: { agent: agent.id, precision: precision ?? null } },
    });
  });
}

interface RefusDit {
  readonly type: 'refuser_remboursement';
  readonly motif: RefusRemboursement;
}

export const accorderRemboursementDAvance = (remboursement: string, par: DeLAgent): Decision =>
  decider(remboursement, par, { type: 'accorder_remboursement' });

export const refuserRemboursementDAvance = (
  remboursement: string,
  motif: RefusRemboursement,
  par: DeLAgent,
): Decision => decider(remboursement, par, { type: 'refuser_remboursement', motif });

/** The transfer of a refund left, or its account was refused. */
export const suivreVirementDAvance = (
  type: 'virer' | 'rejeter_virement',
  remboursement: string,
  horloge: Horloge,
  lot?: string,
): Promise<Resultat<'suivi', Refus>> =>
  appliquerAvance({ par: 'remboursement', remboursement }, (situation) =>
    jugerAvance(situation, {
      commande: { type, remboursement },
      ...{ acteur: 'crous', horloge, repondre: () => 'suivi' as const },
      // A refused account is forgotten: another one is asked for.
      details: type === 'virer' ? { lot } : { iban: '' },
    }),
  );

const DEPOT = `SELECT id FROM "Avance" WHERE "propositionId" = $1::uuid AND genre = 'depot_de_garantie'`;

/** The deposit goes back with the room: in the transaction of whoever takes it back. Without a deposit, nothing happens. */
export async function rendreLeDepot(
  proposition: string,
  horloge: Horloge,
  requete: Requete,
): Promise<Resultat<'rendu', Refus>> {
  const [depot] = await requete<{ id: string }>('avance_depot', DEPOT, [proposition]);
  return appliquerAvance(
    { par: 'id', id: depot?.id ?? proposition },
    (situation) =>
      jugerAvance(situation, {
        commande: { type: 'rendre', remboursement: nouvelId(horloge.maintenant().getTime()) },
        ...{ acteur: 'systeme', horloge, repondre: () => 'rendu' as const },
      }),
    requete,
  );
}
