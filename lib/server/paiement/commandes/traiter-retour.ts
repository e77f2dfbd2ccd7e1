import 'server-only';
import { succes } from '@/lib/domain/noyau/resultat';
import type { Jugement } from '@/lib/domain/paiement';
import { jugerRetour, REPONSES } from '@/lib/domain/paiement';
import { paiement } from '../../adaptateurs/paiement';
import { transaction } from '../../base';
import { appliquer, juger, type RetourAJournaliser, type Situation, tentativeDe, tirer } from '../../cvec';
import type { Horloge } from '../../ports/horloge';
import type { RetourBancaire } from '../../ports/paiement';

type Champs = Readonly<Record<string, string>>;

/** What is answered to the bank: 200 and a text, `OK-…` or `KO-…`. */
export interface ReponseBancaire {
  readonly jugement: Jugement['type'];
  readonly texte: string;
}

const repondre = (jugement: Jugement['type']): ReponseBancaire => ({ jugement, texte: REPONSES[jugement] });

const LONGUEUR_NOTEE = 64;

/** The raw line of the journal. Nothing that a stranger wrote is kept: only that somebody tried. */
function ligneBrute(lu: RetourBancaire, champs: Champs, jugement: string): RetourAJournaliser {
  const signe = lu.signatureValide;
  return {
    source: 'notification',
    ordre: signe ? lu.ordre.slice(0, LONGUEUR_NOTEE) : '',
    transUuid: signe ? lu.transUuid : null,
    statut: signe ? lu.statut.slice(0, LONGUEUR_NOTEE) : '',
    jugement,
    champs: signe ? champs : {},
  };
}

async function noter(
  lu: RetourBancaire,
  champs: Champs,
  jugement: Jugement['type'],
  le: Date,
): Promise<ReponseBancaire> {
  const data = { ...ligneBrute(lu, champs, jugement), recuLe: le };
  await transaction((tx) => tx.retourBrut.create({ data, select: { id: true } }));
  return repondre(jugement);
}

/**
 * A callback of the bank: judged, then written with what it changes in one statement (attempt, contribution, attestation, ledger,
 * mails, raw journal). The answer is given only once all of it is in the base; the same callback again changes nothing.
 */
export async function traiterRetour(champs: Champs, horloge: Horloge): Promise<ReponseBancaire> {
  const banque = paiement();
  if (!banque) return repondre('mode_inattendu');
  const lu = banque.lireRetour(champs);
  const le = horloge.maintenant();
  const tentative = tentativeDe(lu.ordre);
  const avant = jugerRetour(lu, null, banque.boutique).type;
  // Without a known order nothing else can be judged: the signature and the shop come first anyway.
  if (avant !== 'ordre_inconnu' || !tentative) return noter(lu, champs, avant, le);
  const fait = await appliquer({ par: 'tentative', tentative }, (situation: Situation) => {
    const visee = situation.tentatives.find(({ id }) => id === tentative) ?? null;
    const jugement = jugerRetour(lu, visee, banque.boutique);
    const retour = ligneBrute(lu, champs, jugement.type);
    const reponse = () => repondre(jugement.type);
    if (jugement.type !== 'transition') {
      const geste = {
        avant: situation.vie,
        evenements: [],
        acteur: 'systeme',
        le,
        details: { retour },
        envois: [],
      } as const;
      return succes({ geste, repondre: reponse });
    }
    return juger(situation, {
      commande: {
        type: 'suivre_tentative',
        tentative,
        action: jugement.action,
        tirages: tirer(situation, horloge),
      },
      acteur: 'systeme',
      horloge,
      details: { retour, transUuid: lu.transUuid },
      repondre: reponse,
    });
  });
  return fait.ok ? fait.valeur : noter(lu, champs, 'ordre_inconnu', le);
}
