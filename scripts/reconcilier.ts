// Compares the payments to the bank's export of a period: npm run reconcilier -- <file> <from> <to> (days, both included).
import { readFileSync } from 'node:fs';
import { aFermer, arreterAuSignal, fermer } from './demarrage/arret';
import { ouvrirBaseDuPortail } from './demarrage/base-du-portail';
import { completerEnvironnement, verifierEnvironnement } from './demarrage/environnement';
import { etape } from './demarrage/etapes';
import { genererClient } from './demarrage/generation';
import { signaler } from './demarrage/panne';
import { lireDemande, lireExport, raconter } from './reconcilier/lire';

async function rapprocher(): Promise<void> {
  const { fichier, debut, fin } = lireDemande(process.argv.slice(2));
  const lignes = lireExport(readFileSync(fichier, 'utf8'));
  const { url, options } = await ouvrirBaseDuPortail(aFermer);
  completerEnvironnement(options, url, 'commande');
  await etape('Client de la base', genererClient, (etat) => etat);
  await verifierEnvironnement();
  const { debutDuJour, horlogeSysteme } = await import('@/lib/server/adaptateurs/horloge');
  const { fermerBase } = await import('@/lib/server/base');
  const { reconcilier } = await import('@/lib/server/paiement/commandes/reconcilier');
  const { arreterTaches, preparerTaches } = await import('@/lib/server/taches');
  aFermer(fermerBase);
  aFermer(arreterTaches);
  await preparerTaches();
  const periode = { debut: debutDuJour(debut), fin: debutDuJour(fin) };
  const bilan = await etape('Rapprochement avec la banque', () =>
    reconcilier(lignes, periode, horlogeSysteme),
  );
  console.log(`\n  ${raconter(bilan).join('\n  ')}\n`);
}

arreterAuSignal(130);
let reussi = true;
try {
  await rapprocher();
} catch (erreur) {
  reussi = false;
  signaler(erreur);
}
await fermer();
process.exit(reussi ? 0 : 1);
