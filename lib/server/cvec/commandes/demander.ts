import 'server-only';
import type { CleExoneration, CleRemboursement, RefusCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Iban } from '@/lib/domain/noyau/iban';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { sceller as scellerIban } from '../../acces/sceau';
import { nouvelId } from '../../du';
import type { Horloge } from '../../ports/horloge';
import { appliquer } from '../depot';
import { juger } from '../juger';
import { type Fichier, type RefusPiece, sceller } from '../pieces';

interface DeLEtudiant {
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly horloge: Horloge;
}

type RefusDemande = RefusCvec | RefusPiece | 'introuvable';

/** Asks the managing Crous for an exemption, with its documents. */
export async function demanderExoneration(
  demande: DeLEtudiant & { readonly categorie: CleExoneration; readonly fichiers: readonly Fichier[] },
): Promise<Resultat<{ readonly demande: string }, RefusDemande>> {
  const { personneId, annee, horloge, categorie, fichiers } = demande;
  const pieces = sceller(fichiers, horloge.maintenant());
  if (!pieces.ok) return pieces;
  const id = nouvelId(horloge.maintenant().getTime());
  return appliquer({ par: 'personne', personneId, annee }, (situation) =>
    juger(situation, {
      commande: { type: 'demander_exoneration', demande: id, categorie },
      acteur: 'etudiant',
      horloge,
      details: { pieces: pieces.valeur },
      repondre: () => ({ demande: id }),
    }),
  );
}

/** Asks the managing Crous for a refund, with its documents. The account may come later. */
export async function demanderRemboursement(
  demande: DeLEtudiant & { readonly motif: CleRemboursement; readonly fichiers: readonly Fichier[] },
): Promise<Resultat<{ readonly remboursement: string }, RefusDemande>> {
  const { personneId, annee, horloge, motif, fichiers } = demande;
  const pieces = sceller(fichiers, horloge.maintenant());
  if (!pieces.ok) return pieces;
  const remboursement = nouvelId(horloge.maintenant().getTime());
  return appliquer({ par: 'personne', personneId, annee }, (situation) =>
    juger(situation, {
      commande: { type: 'demander_remboursement', remboursement, motif },
      acteur: 'etudiant',
      horloge,
      details: { pieces: pieces.valeur },
      repondre: () => ({ remboursement }),
    }),
  );
}

/** Gives the account to pay back to. It is sealed: the base alone does not show it. */
export function donnerIban(
  demande: DeLEtudiant & { readonly iban: Iban; readonly titulaire: string },
): Promise<Resultat<'recu', RefusCvec | 'introuvable'>> {
  const { personneId, annee, horloge, iban, titulaire } = demande;
  return appliquer({ par: 'personne', personneId, annee }, (situation) =>
    juger(situation, {
      commande: { type: 'donner_iban' },
      acteur: 'etudiant',
      horloge,
      details: { iban: scellerIban('iban', { iban, titulaire }) },
      repondre: () => 'recu' as const,
    }),
  );
}
