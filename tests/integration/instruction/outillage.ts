import type { CleExoneration } from '@/lib/domain/cvec';
import { demanderExoneration, demanderRemboursement } from '@/lib/server/cvec/commandes/demander';
import { NOVEMBRE, ouverte, payee } from '../cvec/outillage';

export const PDF = new TextEncoder().encode('%PDF-1.7\nun titre de séjour');
const fichiers = [{ nom: 'titre.pdf', octets: PDF }];

type Horloge = typeof NOVEMBRE;

/** A student of Rennes who asks to be exempted. */
export async function exonerationDemandee(
  categorie: CleExoneration = 'refugie',
  horloge: Horloge = NOVEMBRE,
) {
  const etudiante = await ouverte(horloge);
  const { personneId, annee } = etudiante;
  const faite = await demanderExoneration({ personneId, annee, horloge, categorie, fichiers });
  if (!faite.ok) throw new Error(faite.refus);
  return { etudiante, demande: faite.valeur.demande };
}

/** A student of Rennes who paid, and asks for the money back. */
export async function remboursementDemande() {
  const etudiante = await payee();
  const { personneId, annee } = etudiante;
  const motif = 'non_assujetti';
  const faite = await demanderRemboursement({ personneId, annee, horloge: NOVEMBRE, motif, fichiers });
  if (!faite.ok) throw new Error(faite.refus);
  return { etudiante, demande: faite.valeur.remboursement };
}
