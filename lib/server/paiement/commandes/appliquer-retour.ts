import 'server-only';
import { succes } from '@/lib/domain/noyau/resultat';
import type { Boutique, Jugement } from '@/lib/domain/paiement';
import { jugerRetour } from '@/lib/domain/paiement';
import { transaction } from '../../base';
import { appliquer, juger, type Situation, tirer } from '../../cvec';
import { type RetourAJournaliser, type TentativeLue, tentativeDe } from '../../du';
import { appliquerRetourDAvance } from '../../logement';
import type { Horloge } from '../../ports/horloge';
import type { RetourBancaire } from '../../ports/paiement';

export type NomDeJugement = Jugement['type'];

export interface RetourRecu {
  readonly source: RetourAJournaliser['source'];
  readonly lu: RetourBancaire;
  readonly champs: Readonly<Record<string, string>>;
  readonly boutique: Boutique;
}

const LONGUEUR_NOTEE = 64;

/** As the base can hold it: no null byte, no half of a character. */
const gardable = (texte: string): string => texte.replaceAll('\u0000', '').toWellFormed();

/** The raw line of the journal. Nothing that a stranger wrote is kept: only that somebody tried. */
function ligneBrute({ source, lu, champs }: RetourRecu, jugement: NomDeJugement): RetourAJournaliser {
  if (!lu.signatureValide) return { source, ordre: '', transUuid: null, statut: '', jugement, champs: {} };
  return {
    ...{ source, jugement },
    champs: Object.fromEntries(
      Object.entries(champs).map(([nom, valeur]) => [gardable(nom), gardable(valeur)]),
    ),
    transUuid: lu.transUuid && gardable(lu.transUuid),
    ordre: gardable(lu.ordre).slice(0, LONGUEUR_NOTEE),
    statut: gardable(lu.statut).slice(0, LONGUEUR_NOTEE),
  };
}

async function noter(recu: RetourRecu, jugement: NomDeJugement, le: Date): Promise<NomDeJugement> {
  const data = { ...ligneBrute(recu, jugement), recuLe: le };
  await transaction((tx) => tx.retourBrut.create({ data, select: { id: true } }));
  return jugement;
}

/** Judges what the bank says, by a notification or by its export, and writes what it changes: of a contribution, else of an advance. */
export async function appliquerRetour(recu: RetourRecu, horloge: Horloge): Promise<NomDeJugement> {
  const { lu, boutique } = recu;
  const le = horloge.maintenant();
  const tentative = tentativeDe(lu.ordre);
  // Without a known order nothing else can be judged: the signature and the shop come first anyway.
  const sansOrdre = jugerRetour(lu, null, boutique).type;
  if (sansOrdre !== 'ordre_inconnu' || !tentative) return noter(recu, sansOrdre, le);
  const jugerLaVisee = (visee: TentativeLue | null) => {
    const jugement = jugerRetour(lu, visee, boutique);
    return { jugement, retour: ligneBrute(recu, jugement.type) };
  };
  const cvec = await appliquerALaCvec(tentative, horloge, jugerLaVisee);
  const fait = cvec.ok ? cvec : await appliquerRetourDAvance(tentative, horloge, jugerLaVisee);
  return fait.ok ? fait.valeur : noter(recu, 'ordre_inconnu', le);
}

const appliquerALaCvec = (
  tentative: string,
  horloge: Horloge,
  jugerLaVisee: (visee: TentativeLue | null) => {
    readonly jugement: Jugement;
    readonly retour: RetourAJournaliser;
  },
) =>
  appliquer({ par: 'tentative', tentative }, (situation: Situation) => {
    const { jugement, retour } = jugerLaVisee(
      situation.tentatives.find(({ id }) => id === tentative) ?? null,
    );
    const repondre = () => jugement.type;
    if (jugement.type !== 'transition') {
      const le = horloge.maintenant();
      const geste = { avant: situation.vie, evenements: [], acteur: 'systeme', le, envois: [] } as const;
      return succes({ geste: { ...geste, details: { retour } }, repondre });
    }
    const tirages = tirer(situation, horloge);
    return juger(situation, {
      commande: { type: 'suivre_tentative', tentative, action: jugement.action, tirages },
      ...{ acteur: 'systeme', horloge, repondre, details: { retour, transUuid: retour.transUuid } },
    });
  });
