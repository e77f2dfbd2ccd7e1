import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { base, estDoublon, transaction } from '../../base';
import { hacherCode } from '../../compte';
import { envoyerCourriel, referentDemandeRecue } from '../../courriels';
import { journaliser } from '../../journal/acces';
import type { Horloge } from '../../ports/horloge';

const ESSAIS_MAX = 5;

const egaux = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Checks the code: the request then waits for the Crous. An address that already waits is not asked about twice: the request before
 * stays, this one goes, and the answer is the same.
 */
export async function verifierAcces(
  demande: string,
  code: string,
  horloge: Horloge,
  maintenant: Date = new Date(),
): Promise<Resultat<'deposee', 'code_inexact' | 'code_perime'>> {
  // Counted and judged in one statement: tries sent together cannot exceed the limit.
  const [lue] = await base().demandeDeReferent.updateManyAndReturn({
    where: { id: demande, etat: 'a_verifier', essais: { lt: ESSAIS_MAX }, expireLe: { gt: maintenant } },
    data: { essais: { increment: 1 } },
    select: { codeHache: true, essais: true },
  });
  if (!lue) return refus('code_perime');
  if (!egaux(lue.codeHache, hacherCode(demande, code))) {
    return refus(lue.essais >= ESSAIS_MAX ? 'code_perime' : 'code_inexact');
  }
  try {
    await deposer(demande, horloge.maintenant());
  } catch (erreur) {
    if (!estDoublon(erreur)) throw erreur;
    await base().demandeDeReferent.deleteMany({ where: { id: demande, etat: 'a_verifier' } });
  }
  await journaliser('etablissement', 'acces_demande');
  return succes('deposee');
}

const deposer = (id: string, le: Date): Promise<void> =>
  transaction(async (tx) => {
    const { email, prenom, etablissement } = await tx.demandeDeReferent.update({
      where: { id, etat: 'a_verifier' },
      data: { etat: 'deposee', deposeeLe: le, codeHache: '' },
      select: { email: true, prenom: true, etablissement: { select: { nom: true } } },
    });
    await envoyerCourriel(tx, {
      cle: `acces-demande:${id}`,
      destinataire: email,
      courriel: referentDemandeRecue({ prenom, etablissement: etablissement.nom }),
    });
  });
