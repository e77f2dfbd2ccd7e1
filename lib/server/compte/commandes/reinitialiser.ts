import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Reconnue } from '@/lib/server/acces/session';
import { transaction } from '@/lib/server/base';
import { journaliser } from '@/lib/server/journal/acces';
import { peutReinitialiser } from '../limites';
import { hacherMotDePasse } from '../mot-de-passe';
import { poserMotDePasse } from '../nouveau-mot-de-passe';
import { hacherJeton } from '../secrets';

interface Origine {
  readonly adresse: string;
  readonly maintenant?: Date;
}

/** Spends the link of the mail and writes the new password. A link serves once. */
export async function reinitialiser(
  jeton: string,
  motDePasse: string,
  { adresse, maintenant = new Date() }: Origine,
): Promise<Resultat<Reconnue, 'lien_perime' | 'trop_de_tentatives'>> {
  if (!(await peutReinitialiser(adresse))) return refus('trop_de_tentatives');
  const hache = await hacherMotDePasse(motDePasse);
  const personne = await transaction(async (tx) => {
    const [lien] = await tx.reinitialisationMotDePasse.updateManyAndReturn({
      where: { jetonHache: hacherJeton(jeton), utiliseeLe: null, expireLe: { gt: maintenant } },
      data: { utiliseeLe: maintenant },
      select: { personneId: true },
    });
    return lien ? poserMotDePasse(tx, lien.personneId, hache) : null;
  });
  if (!personne) return refus('lien_perime');
  await journaliser('compte', 'mot_de_passe_reinitialise', personne.id);
  return succes(personne);
}
