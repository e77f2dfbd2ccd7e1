import 'server-only';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { transaction } from '@/lib/server/base';
import { peutSInscrire } from '../limites';
import { hacherMotDePasse } from '../mot-de-passe';
import { envoyerPreuve } from '../preuve';

export interface DemandeDInscription {
  readonly email: string;
  readonly motDePasse: string;
  readonly prenom: string;
  readonly nom: string;
  readonly dateNaissance: DateCivile;
  readonly ine?: string | undefined;
}

/**
 * Asks for an account: keeps the request and sends the code. The same work and the same answer when the
 * address already has an account; only its owner learns it, by mail.
 */
export async function demanderInscription(
  demande: DemandeDInscription,
  { adresse, maintenant = new Date() }: { readonly adresse: string; readonly maintenant?: Date },
): Promise<Resultat<{ readonly inscriptionId: string }, 'trop_de_tentatives'>> {
  if (!(await peutSInscrire(demande.email, adresse))) return refus('trop_de_tentatives');
  const motDePasse = await hacherMotDePasse(demande.motDePasse);
  const inscriptionId = await transaction(async (tx) => {
    const { id } = await tx.inscriptionEnAttente.create({
      data: {
        email: demande.email,
        motDePasse,
        prenom: demande.prenom,
        nom: demande.nom,
        dateNaissance: new Date(demande.dateNaissance),
        ine: demande.ine ?? null,
        // Nobody's code: the proof below writes the real one.
        codeHache: '',
        expireLe: maintenant,
      },
    });
    await envoyerPreuve(tx, { id, email: demande.email, prenom: demande.prenom }, maintenant);
    return id;
  });
  return succes({ inscriptionId });
}
