import { z } from 'zod';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { lireDateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';
import type { LigneDExport, Reconciliation } from '@/lib/server/paiement/commandes/reconcilier';
import { Panne } from '../demarrage/panne';
import { lireCsv } from '../importer/csv';

const USAGE =
  'npm run reconcilier -- <fichier> <premier jour> <dernier jour>, par exemple export.csv 2026-11-01 2026-11-30';

export interface DemandeDeRapprochement {
  readonly fichier: string;
  readonly debut: DateCivile;
  /** The day after the last one. */
  readonly fin: DateCivile;
}

export function lireDemande([
  fichier = '',
  premier = '',
  dernier = '',
]: readonly string[]): DemandeDeRapprochement {
  const [debut, jour] = [lireDateCivile(premier), lireDateCivile(dernier)];
  if (!fichier || !debut || !jour || jour < debut)
    throw new Panne('Il faut un fichier et une période.', USAGE);
  return { fichier, debut, fin: ajouterJours(jour, 1) };
}

const schema = z.object({
  ordre: z.string(),
  trans_uuid: z.string(),
  statut: z.string(),
  centimes: z.string().regex(/^\d{1,9}$/),
  operation: z.enum(['DEBIT', 'CREDIT']),
});

/** Format of the export: ordre;trans_uuid;statut;centimes;operation. A line that cannot be read stops all: money is not skipped. */
export function lireExport(texte: string): readonly LigneDExport[] {
  const colonnes = ['ordre', 'trans_uuid', 'statut', 'centimes', 'operation'];
  return lireCsv(texte, colonnes).map(({ numero, champs }) => {
    const lu = schema.safeParse(champs);
    if (!lu.success)
      throw new Panne(`La ligne ${numero} de l'export ne se lit pas.`, 'Corrigez-la, puis relancez.');
    const { trans_uuid: transUuid, centimes, ...reste } = lu.data;
    return { ...reste, transUuid, centimes: Number(centimes) };
  });
}

const PHRASES: Readonly<Record<Reconciliation['ecarts'][number]['jugement'], string>> = {
  ordre_inconnu: 'inconnue de nous',
  montant_different: 'montant différent',
  statut_inconnu: 'statut inconnu',
  refus_tardif: 'refusée par la banque, payée chez nous',
  absente_de_l_export: 'payée chez nous, absente de l’export',
  signature_invalide: 'signature invalide',
  mode_inattendu: 'autre boutique',
  operation_ignoree: 'remboursement par la banque',
  deja_regle: 'déjà réglée',
  sans_effet: 'sans effet',
  transition: 'rattrapée',
};

export const raconter = ({ lues, rattrapees, ecarts }: Reconciliation): readonly string[] => [
  `${lues} lignes lues : ${rattrapees} rattrapées, ${ecarts.length} écarts`,
  ...ecarts.map(({ ordre, jugement }) => `  ${ordre} : ${PHRASES[jugement]}`),
];
