import type { ClientBase } from 'pg';
import { z } from 'zod';
import { lireDateCivile } from '@/lib/domain/noyau/date-civile';
import type { LignePayee } from '@/lib/server/paiement/commandes/importer-eficash';
import { genererClient } from '../demarrage/generation';
import { type Ligne, lireCsv } from './csv';
import type { Compte, Refus } from './genres';

const COLONNES = ['ligne', 'reference', 'date', 'centimes'] as const;

const schema = z.object({
  ligne: z.string().regex(/^[\w.-]{1,64}$/, 'ligne : le nom que La Poste lui donne, de 1 à 64 signes'),
  reference: z.string().min(1, 'référence absente').max(40, 'référence trop longue'),
  date: z
    .string()
    .transform(lireDateCivile)
    .refine((jour) => jour !== null, 'date : AAAA-MM-JJ'),
  centimes: z.string().regex(/^\d{1,7}$/, 'centimes : un nombre entier, frais compris'),
});

function lirePayee({ champs }: Ligne): LignePayee | string {
  const lu = schema.safeParse(champs);
  if (!lu.success || !lu.data.date)
    return lu.error?.issues.map(({ message }) => message).join(' ; ') ?? 'date';
  const { ligne, reference, date: payeeLe, centimes } = lu.data;
  return { ligne, reference, payeeLe, centimes: Number(centimes) };
}

const RAISONS = {
  reference_inconnue: 'cette référence n’est celle d’aucun avis',
  montant_different: 'le montant n’est pas celui de l’avis, frais compris',
} as const;

/** Format of the file: ligne;reference;date;centimes. A line settles once; the money is written as the line is. */
export async function importerFichierEficash(_: ClientBase, texte: string): Promise<Compte> {
  await genererClient();
  const { horlogeSysteme } = await import('@/lib/server/adaptateurs/horloge');
  const { fermerBase } = await import('@/lib/server/base');
  const { importerLigneEficash } = await import('@/lib/server/paiement/commandes/importer-eficash');
  const { arreterTaches, preparerTaches } = await import('@/lib/server/taches');
  const lignes = lireCsv(texte, COLONNES);
  const refusees: Refus[] = [];
  let ajoutees = 0;
  let tropPercues = 0;
  await preparerTaches();
  try {
    for (const ligne of lignes) {
      const payee = lirePayee(ligne);
      const refuser = (raison: string) => refusees.push({ ligne: ligne.numero, raison });
      if (typeof payee === 'string') {
        refuser(payee);
        continue;
      }
      const issue = await importerLigneEficash(payee, horlogeSysteme);
      if (issue === 'reglee' || issue === 'trop_percue') ajoutees++;
      if (issue === 'trop_percue') tropPercues++;
      if (issue === 'reference_inconnue' || issue === 'montant_different') refuser(RAISONS[issue]);
    }
  } finally {
    await arreterTaches();
    await fermerBase();
  }
  const notes = tropPercues === 0 ? [] : [`${tropPercues} payées en trop : un remboursement est ouvert`];
  return { lues: lignes.length, ajoutees, modifiees: 0, refusees, notes };
}
