import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { Uai } from '@/lib/domain/noyau/uai';
import { base, transaction } from '../../base';
import { hacherMotDePasse } from '../../compte';
import { type Fichier, nouvelId, type RefusPiece, sceller } from '../../cvec';
import { peutDemanderUnAcces, peutRenvoyerLeCode } from '../limites';
import { envoyerPreuveDAcces } from '../preuve';

export interface AccesDemande {
  readonly uai: Uai;
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
  readonly motDePasse: string;
  /** What proves the function, when one is given. */
  readonly piece: Fichier | null;
}

interface Contexte {
  readonly adresse: string;
  readonly maintenant?: Date;
}

export type RefusDAcces = 'trop_de_tentatives' | 'uai_inconnu' | RefusPiece;

/**
 * Asks to hand in the lists of an institution: keeps the request and sends the code. The same work and the same answer when the address
 * already has an access; only its owner learns it, by mail. Institutions are public: one that we do not know is said so.
 */
export async function demanderAcces(
  { uai, prenom, nom, email, motDePasse, piece }: AccesDemande,
  { adresse, maintenant = new Date() }: Contexte,
): Promise<Resultat<{ readonly demande: string }, RefusDAcces>> {
  if (!(await peutDemanderUnAcces(email, adresse))) return refus('trop_de_tentatives');
  const connu = await base().etablissement.findUnique({ where: { uai }, select: { uai: true } });
  if (!connu) return refus('uai_inconnu');
  const scellees = piece ? sceller([piece], maintenant) : succes([]);
  if (!scellees.ok) return scellees;
  const hache = await hacherMotDePasse(motDePasse);
  const [scellee] = scellees.valeur;
  const id = nouvelId(maintenant.getTime());
  await transaction(async (tx) => {
    await tx.demandeDeReferent.create({
      data: {
        ...{ id, uai, prenom, nom, email, motDePasse: hache, creeeLe: maintenant },
        // Nobody's code: the proof below writes the real one.
        ...{ codeHache: '', expireLe: maintenant },
        ...(scellee
          ? {
              pieceNom: scellee.nom,
              pieceType: scellee.type,
              pieceScelle: Buffer.from(scellee.scelle, 'hex'),
            }
          : {}),
      },
      select: { id: true },
    });
    await envoyerPreuveDAcces(tx, { id, email, prenom }, maintenant);
  });
  return succes({ demande: id });
}

/** Sends another code; the one before stops working. */
export async function renvoyerCodeDAcces(
  demande: string,
  maintenant: Date = new Date(),
): Promise<Resultat<null, 'trop_de_tentatives' | 'introuvable'>> {
  if (!(await peutRenvoyerLeCode(demande))) return refus('trop_de_tentatives');
  return transaction(async (tx) => {
    const lue = await tx.demandeDeReferent.findUnique({
      where: { id: demande, etat: 'a_verifier' },
      select: { id: true, email: true, prenom: true },
    });
    if (!lue) return refus('introuvable' as const);
    await envoyerPreuveDAcces(tx, lue, maintenant);
    return succes(null);
  });
}
