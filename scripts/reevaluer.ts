// Judges again every deposited dossier of a campaign, when an arrêté changes its barème: npm run reevaluer -- --annee 2026-2027.
// Killed at any moment, it goes on where it was when it is asked again; --a-blanc says what it would do.
import { aFermer, arreterAuSignal, fermer } from './demarrage/arret';
import { ouvrirBaseDuPortail } from './demarrage/base-du-portail';
import { completerEnvironnement, verifierEnvironnement } from './demarrage/environnement';
import { etape } from './demarrage/etapes';
import { genererClient } from './demarrage/generation';
import { Panne, signaler } from './demarrage/panne';
import { connaitLesSecrets } from './demarrage/secrets';
import { type Demande, lireDemande } from './reevaluer/demande';

async function reevaluer({ bareme, aBlanc }: Demande): Promise<void> {
  const { url, options } = await ouvrirBaseDuPortail(aFermer);
  if (options.urlBase && !connaitLesSecrets(options.donnees))
    throw new Panne(
      'Les courriels se scellent avec le secret du portail, qui n’est pas connu ici.',
      'Donnez AUTH_SECRET, ou DONNEES, le dossier de données du portail.',
    );
  completerEnvironnement(options, url, 'commande');
  await etape('Client de la base', genererClient, (etat) => etat);
  await verifierEnvironnement();
  const { horlogeSysteme } = await import('@/lib/server/adaptateurs/horloge');
  const { fermerBase } = await import('@/lib/server/base');
  const { BaremeRemplace } = await import('@/lib/server/dossier/commandes/enregistrer-bareme');
  const { reevaluerCampagne } = await import('@/lib/server/dossier/commandes/reevaluer-campagne');
  const { rattraperBoursiers } = await import('@/lib/server/cvec/commandes/rattraper');
  const { arreterTaches } = await import('@/lib/server/taches');
  const { progression, raconter } = await import('./reevaluer/raconter');
  aFermer(fermerBase);
  aFermer(arreterTaches);
  const bilan = await etape(`Réévaluation ${bareme.annee} (barème ${bareme.statut})`, () =>
    reevaluerCampagne({ bareme, aBlanc, horloge: horlogeSysteme, surProgres: progression() }).catch(
      (erreur) => {
        if (!(erreur instanceof BaremeRemplace)) throw erreur;
        throw new Panne(
          `Un autre barème ${bareme.annee} a été enregistré pendant cette réévaluation.`,
          'Relancez-la avec le code qui porte le dernier barème.',
        );
      },
    ),
  );
  // Exempted from the CVEC, or paid back, as at a notification; the night's job does the same after a kill.
  if (!aBlanc && bilan.effets.accordee)
    await etape(
      'CVEC des nouveaux boursiers',
      () => rattraperBoursiers(bareme.annee, horlogeSysteme),
      (n) => `${n} exonérés ou à rembourser`,
    );
  console.log(`\n  ${raconter(bilan, aBlanc).join('\n  ')}\n`);
}

arreterAuSignal(130);
let reussi = true;
try {
  await reevaluer(lireDemande(process.argv.slice(2)));
} catch (erreur) {
  reussi = false;
  signaler(erreur);
}
await fermer();
process.exit(reussi ? 0 : 1);
