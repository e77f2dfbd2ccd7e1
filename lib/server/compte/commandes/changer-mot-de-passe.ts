import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Reconnue } from '@/lib/server/acces/session';
import { base, transaction } from '@/lib/server/base';
import { journaliser } from '@/lib/server/journal/acces';
import { peutConfirmerSonMotDePasse } from '../limites';
import { hacherMotDePasse, verifierMotDePasse } from '../mot-de-passe';
import { poserMotDePasse } from '../nouveau-mot-de-passe';

/** Changes the password of a signed-in person, who must know the present one. */
export async function changerMotDePasse(
  personneId: string,
  actuel: string,
  nouveau: string,
): Promise<Resultat<Reconnue, 'actuel_inexact' | 'trop_de_tentatives'>> {
  if (!(await peutConfirmerSonMotDePasse(personneId))) return refus('trop_de_tentatives');
  const compte = await base().personne.findUnique({
    where: { id: personneId },
    select: { motDePasse: true },
  });
  if (!(await verifierMotDePasse(compte?.motDePasse ?? null, actuel))) return refus('actuel_inexact');
  const hache = await hacherMotDePasse(nouveau);
  const personne = await transaction((tx) => poserMotDePasse(tx, personneId, hache));
  await journaliser('compte', 'mot_de_passe_change', personneId);
  return succes(personne);
}
