import 'server-only';
import { randomUUID } from 'node:crypto';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { sceller } from '@/lib/server/acces/sceau';
import { transaction } from '@/lib/server/base';
import { mettreEnFile } from '@/lib/server/taches';
import { demanderReinitialisation as definition } from '@/lib/server/taches/definitions/demander-reinitialisation';
import { peutDemanderReinitialisation } from '../limites';

/** Asks for a new password. Only a job is written: whether the address is known does not show. */
export async function demanderReinitialisation(
  email: string,
  { adresse }: { readonly adresse: string },
): Promise<Resultat<null, 'trop_de_tentatives'>> {
  if (!(await peutDemanderReinitialisation(email, adresse))) return refus('trop_de_tentatives');
  const demande = randomUUID();
  await transaction((tx) =>
    mettreEnFile(tx, {
      definition,
      cle: demande,
      donnees: { demande, scelle: sceller('courriels', { email }) },
    }),
  );
  return succes(null);
}
