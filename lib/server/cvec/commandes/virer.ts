import 'server-only';
import type { RefusCvec } from '@/lib/domain/cvec';
import { type Resultat, refus } from '@/lib/domain/noyau/resultat';
import { estUuid } from '@/lib/server/uuid';
import { lignes } from '../../base';
import { nouvelId } from '../../du';
import { journaliser } from '../../journal/acces';
import { suivreVirementDAvance } from '../../logement';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger } from '../juger';

const A_VIRER = `SELECT id, "avanceId" IS NOT NULL AS avance FROM "Remboursement" WHERE crous = $1 AND etat = 'a_virer' ORDER BY "ouvertLe", id LIMIT $2`;

// A contribution's or an advance's: one file for all that a Crous owes.
type AVirer = { id: string; avance: boolean };

export interface LotEmis {
  /** Name of the transfer file: `lireLotDeVirements` gives its lines, as often as needed. */
  readonly lot: string;
  readonly nombre: number;
}

/**
 * Puts what a Crous owes in a transfer file: each refund is paid once, in one lot. Stopped half-way, what was marked stays in its lot
 * and the rest goes in the next.
 */
export async function emettreVirements(demande: {
  readonly crous: string;
  readonly horloge: Horloge;
  /** Who asks, for the access log. */
  readonly agent?: string;
  readonly maximum?: number;
}): Promise<LotEmis> {
  const { crous, horloge, agent = null, maximum = 5_000 } = demande;
  const lot = `VIR-${crous}-${nouvelId(horloge.maintenant().getTime())}`;
  let nombre = 0;
  for (const { id, avance } of await lignes<AVirer>('remboursements_a_virer', A_VIRER, [crous, maximum])) {
    const suivre = avance ? suivreVirementDAvance : suivreVirement;
    const fait = await suivre('virer', id, horloge, lot);
    if (fait.ok) nombre++;
  }
  if (nombre > 0) await journaliser('instruction', 'virements_emis', null, agent);
  return { lot, nombre };
}

function suivreVirement(
  type: 'virer' | 'rejeter_virement',
  remboursement: string,
  horloge: Horloge,
  lot?: string,
): Promise<Resultat<'suivi', RefusCvec | 'introuvable'>> {
  return appliquer({ par: 'remboursement', remboursement }, (situation) =>
    juger(situation, {
      commande: { type, remboursement },
      acteur: 'crous',
      horloge,
      // A refused account is forgotten: another one is asked for.
      details: type === 'virer' ? { lot } : { iban: '' },
      repondre: () => 'suivi' as const,
    }),
  );
}

const DE_SON_CROUS = `SELECT "avanceId" IS NOT NULL AS avance FROM "Remboursement"
  WHERE id = $1::uuid AND crous = $2 AND etat = 'a_virer'`;

/** The account is refused before the transfer leaves (closed, or somebody else's): it is forgotten, and the student gives another one. */
export async function refuserCompte({
  remboursement,
  crous,
  agent = null,
  horloge,
}: {
  readonly remboursement: string;
  readonly crous: string;
  /** Who refuses, for the access log. */
  readonly agent?: string | null;
  readonly horloge: Horloge;
}): Promise<Resultat<'suivi', RefusCvec | 'introuvable'>> {
  const [sien] = estUuid(remboursement)
    ? await lignes<{ avance: boolean }>('compte_de_son_crous', DE_SON_CROUS, [remboursement, crous])
    : [];
  if (!sien) return refus('introuvable');
  const fait = await (sien.avance ? suivreVirementDAvance : suivreVirement)(
    ...(['rejeter_virement', remboursement, horloge] as const),
  );
  if (!fait.ok) return refus('introuvable');
  await journaliser('instruction', 'compte_refuse', null, agent);
  return fait;
}
