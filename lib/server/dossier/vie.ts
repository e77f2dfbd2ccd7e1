import 'server-only';
import type { VieDossier } from '@/lib/domain/dossier';
import type { Tx } from '../base';
import type { Dossier } from './depot';

/** The life-cycle as the locked row says it; the deposits are counted by their frozen copies. */
export async function vieDe(tx: Tx, dossier: Dossier): Promise<VieDossier> {
  const depots = await tx.instantane.count({ where: { dossierId: dossier.id } });
  return { etat: dossier.etat, rang: dossier.version, numero: dossier.numero, depots };
}
