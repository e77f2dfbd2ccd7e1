// Runs a round of the housing campaign, or publishes it: npm run affecter -- --tour 2 [--annee 2026-2027] [--publier].
// One transaction each: killed at any moment, asked again; asked twice, the second one says that it is done.
import { direRefusDeTour } from '@/lib/affichage';
import type { RefusDeTour } from '@/lib/domain/logement/tours';
import { horlogeFixe, horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { type Demande, lireDemande } from './affecter/demande';
import { raconterPublication, raconterTour } from './affecter/raconter';
import { aFermer, arreterAuSignal, fermer } from './demarrage/arret';
import { ouvrirBaseDuPortail } from './demarrage/base-du-portail';
import { completerEnvironnement, verifierEnvironnement } from './demarrage/environnement';
import { etape } from './demarrage/etapes';
import { genererClient } from './demarrage/generation';
import { Panne, signaler } from './demarrage/panne';
import { connaitLesSecrets } from './demarrage/secrets';

const ETAPES = { lecture: 'Lecture', affectation: 'Affectation', ecriture: 'Écriture' } as const;

async function horlogeDe({ jour }: Demande) {
  if (jour === null) return horlogeSysteme;
  const { env } = await import('@/lib/server/env');
  if (!env().DEMONSTRATION)
    throw new Panne(
      '--jour ne sert qu’à la démonstration.',
      'Sur un vrai serveur, l’heure est celle qu’il est.',
    );
  const { debutDeLaMinute } = await import('@/lib/server/adaptateurs/horloge');
  return horlogeFixe(debutDeLaMinute(jour));
}

async function conduire(demande: Demande): Promise<readonly string[]> {
  const { campagneLogement } = await import('@/lib/domain/logement');
  const { affecterTour } = await import('@/lib/server/logement/tours/commandes/affecter');
  const { prevenirDuTour } = await import('@/lib/server/logement/tours/commandes/prevenir');
  const { publierTour } = await import('@/lib/server/logement/tours/commandes/publier');
  const { preparerTaches } = await import('@/lib/server/taches');
  const { annee, numero } = demande;
  const campagne = campagneLogement(annee);
  const horloge = await horlogeDe(demande);
  const commun = { annee, numero, horloge, par: { origine: 'commande', agentId: null } } as const;
  const refuser = (refus: RefusDeTour): never => {
    if (!campagne.ok) throw new Error(refus);
    const { cause, remede } = direRefusDeTour(refus, campagne.valeur, numero);
    throw new Panne(cause, remede);
  };
  if (demande.geste === 'lancer') {
    const dire = (quoi: keyof typeof ETAPES) => console.log(`  · ${ETAPES[quoi]}`);
    const fait = await etape(`Tour ${numero} de ${annee}`, () => affecterTour({ ...commun, surEtape: dire }));
    return fait.ok ? raconterTour(fait.valeur) : refuser(fait.refus);
  }
  await preparerTaches();
  const fait = await etape(`Publication du tour ${numero} de ${annee}`, () => publierTour(commun));
  if (!fait.ok) return refuser(fait.refus);
  const prevenues = await etape('Courriels', () => prevenirDuTour(fait.valeur.id));
  return raconterPublication(fait.valeur, prevenues);
}

async function affecter(demande: Demande): Promise<void> {
  const { url, options } = await ouvrirBaseDuPortail(aFermer);
  if (options.urlBase && !connaitLesSecrets(options.donnees))
    throw new Panne(
      'Les courriels se scellent avec le secret du portail, qui n’est pas connu ici.',
      'Donnez AUTH_SECRET, ou DONNEES, le dossier de données du portail.',
    );
  completerEnvironnement(options, url, 'commande');
  await etape('Client de la base', genererClient, (etat) => etat);
  await verifierEnvironnement();
  const { fermerBase } = await import('@/lib/server/base');
  const { arreterTaches } = await import('@/lib/server/taches');
  aFermer(fermerBase);
  aFermer(arreterTaches);
  console.log(`\n  ${(await conduire(demande)).join('\n  ')}\n`);
}

arreterAuSignal(130);
let reussi = true;
try {
  await affecter(lireDemande(process.argv.slice(2), horlogeSysteme.aujourdhui()));
} catch (erreur) {
  reussi = false;
  signaler(erreur);
}
await fermer();
process.exit(reussi ? 0 : 1);
