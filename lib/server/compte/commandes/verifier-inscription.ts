import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Reconnue } from '@/lib/server/acces/session';
import { base, estDoublon, transaction } from '@/lib/server/base';
import { journaliser } from '@/lib/server/journal/acces';
import type { InscriptionEnAttente } from '@/lib/server/prisma/generated/client';
import { hacherCode } from '../secrets';

const ESSAIS_MAX = 5;

export type RefusDeCode = 'code_inexact' | 'code_perime' | 'adresse_prise';

const egaux = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Checks the code and creates the person. The first registration of an address that proves it wins. */
export async function verifierInscription(
  inscriptionId: string,
  code: string,
  maintenant: Date = new Date(),
): Promise<Resultat<Reconnue & { readonly email: string }, RefusDeCode>> {
  // Counted and judged in one statement: tries sent together cannot exceed the limit.
  const [demande] = await base().inscriptionEnAttente.updateManyAndReturn({
    where: { id: inscriptionId, essais: { lt: ESSAIS_MAX }, expireLe: { gt: maintenant } },
    data: { essais: { increment: 1 } },
  });
  if (!demande) return refus('code_perime');
  if (!egaux(demande.codeHache, hacherCode(inscriptionId, code))) {
    return refus(demande.essais >= ESSAIS_MAX ? 'code_perime' : 'code_inexact');
  }
  try {
    const personne = await transaction(async (tx) => {
      await tx.inscriptionEnAttente.deleteMany({ where: { email: demande.email } });
      return tx.personne.create({
        data: identite(demande),
        select: { id: true, versionSession: true, email: true },
      });
    });
    await journaliser('compte', 'compte_cree', personne.id);
    return succes(personne);
  } catch (erreur) {
    if (estDoublon(erreur)) return refus('adresse_prise');
    throw erreur;
  }
}

const identite = ({ email, motDePasse, prenom, nom, dateNaissance, ine }: InscriptionEnAttente) => ({
  email,
  motDePasse,
  prenom,
  nom,
  dateNaissance,
  ine,
});
