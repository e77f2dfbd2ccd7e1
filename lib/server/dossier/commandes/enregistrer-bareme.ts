import 'server-only';
import type { Bareme } from '@/lib/domain/baremes';
import { lignes, type Tx, transaction } from '../../base';
import { empreinteDe } from '../instantane';

interface Version {
  readonly numero: number;
  readonly empreinte: string;
}

const DERNIERE =
  'SELECT numero, empreinte FROM "VersionBareme" WHERE annee = $1 ORDER BY numero DESC LIMIT 1';

const suivante = (derniere: Version | undefined, empreinte: string): number =>
  derniere?.empreinte === empreinte ? derniere.numero : (derniere?.numero ?? 0) + 1;

/** The number this barème has, or will have: what a dry run compares with. */
export async function numeroDuBareme(bareme: Bareme): Promise<number> {
  const [derniere] = await lignes<Version>('derniere_version_bareme', DERNIERE, [bareme.annee]);
  return suivante(derniere, empreinteDe(bareme));
}

/**
 * Registers the barème that judges from now on, and gives its number. The same content asked again keeps its number, so
 * that an interrupted run goes on; another one, even an older one that comes back, takes the next number.
 */
export function enregistrerBareme(bareme: Bareme, le: Date): Promise<number> {
  const empreinte = empreinteDe(bareme);
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bareme'), hashtext(${bareme.annee}))`;
    const [derniere] = await tx.$queryRawUnsafe<Version[]>(DERNIERE, bareme.annee);
    const numero = suivante(derniere, empreinte);
    if (numero !== derniere?.numero) {
      const contenu = JSON.parse(JSON.stringify(bareme));
      await tx.versionBareme.create({
        data: { annee: bareme.annee, numero, empreinte, contenu, enregistreeLe: le },
        select: { numero: true },
      });
    }
    return numero;
  });
}

/** Another barème was registered while this one was judging: what it would write is already out of date. */
export class BaremeRemplace extends Error {
  constructor(readonly annee: string) {
    super(`un autre barème ${annee} a été enregistré entre-temps`);
    this.name = 'BaremeRemplace';
  }
}

/** Holds the register until the end of the transaction: nothing is written by a barème that has been replaced. */
export async function exigerEnVigueur(tx: Tx, annee: string, numero: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('bareme'), hashtext(${annee}))`;
  const [derniere] = await tx.$queryRawUnsafe<Version[]>(DERNIERE, annee);
  if (derniere?.numero !== numero) throw new BaremeRemplace(annee);
}
