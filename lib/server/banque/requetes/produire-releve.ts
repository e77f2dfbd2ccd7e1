import 'server-only';
import { statutDe } from '../../adaptateurs/banque-locale';
import { reglagesBanqueLocale } from '../../adaptateurs/paiement';
import { base } from '../../base';
import { denouement, estDenouement } from '../denouements';
import { champsDe } from '../operation';

const ENTETE = 'ordre;trans_uuid;statut;centimes;operation;date';

interface Conclue {
  readonly id: string;
  readonly ordre: string;
  readonly champs: unknown;
  readonly denouement: string | null;
  readonly conclueLe: Date | null;
}

/** How it ended for the bank, whatever the portal was told. */
function ligneDe({ id, ordre, champs, denouement: cle, conclueLe }: Conclue): string[] {
  if (!cle || !conclueLe || !estDenouement(cle)) return [];
  const { notifications, retour } = denouement(cle);
  const issue = notifications.at(-1)?.issue ?? retour;
  if (!issue) return [];
  const montant = champsDe(champs).vads_amount ?? '';
  return [
    [ordre, id.replaceAll('-', ''), statutDe(issue), montant, 'DEBIT', conclueLe.toISOString()].join(';'),
  ];
}

/** The bank's statement, which the reconciliation reads: every operation that somebody concluded. `null` without a local bank. */
export async function produireReleve(): Promise<string | null> {
  if (!reglagesBanqueLocale()) return null;
  const conclues = await base().operationBancaire.findMany({
    where: { denouement: { not: null } },
    orderBy: { conclueLe: 'asc' },
  });
  return `${[ENTETE, ...conclues.flatMap(ligneDe)].join('\n')}\n`;
}
