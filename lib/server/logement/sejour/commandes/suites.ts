import 'server-only';
import type { ActeurSejour, EvenementSejour } from '@/lib/domain/logement/sejour';
import { estEnCours } from '@/lib/domain/logement/sejour';
import type { Tx } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { appliquerDemande, dansLaTransaction, jugerDemande } from '../../demande';
import { composerAdmission, empreinteDAdmission } from '../admission';
import type { ChangementDeSejour } from './conduire';
import { demanderLeDepot, rendreLaGarantie } from './depot-de-garantie';
import { servirLaFile } from './servir-la-file';

interface Par {
  readonly acteur: ActeurSejour;
  readonly horloge: Horloge;
}

const DECISION = `INSERT INTO "DecisionAdmission" ("sejourId", contenu, empreinte, "emiseLe")
  VALUES ($1::uuid, $2::jsonb, $3, $4::timestamptz)`;

/** The decision is frozen in the transaction that issues it: its hash is the one of the event. */
async function figerLAdmission(tx: Tx, { sejour }: ChangementDeSejour, emise: EvenementSejour, le: Date) {
  if (emise.type !== 'admission_emise') return;
  const contenu = composerAdmission(sejour, le);
  if (empreinteDAdmission(contenu) !== emise.empreinte)
    throw new Error('décision différente de son empreinte');
  await tx.$executeRawUnsafe(DECISION, sejour.id, JSON.stringify(contenu), emise.empreinte, le.toISOString());
}

/** The room goes back to the others, by the request that holds it. What was released otherwise stays as it is. */
async function libererLaChambre(tx: Tx, { sejour }: ChangementDeSejour, { acteur, horloge }: Par) {
  await appliquerDemande(
    { par: 'proposition', proposition: sejour.id },
    (demande) =>
      jugerDemande(demande, {
        commande: { type: 'liberer', proposition: sejour.id },
        ...{ acteur, horloge, repondre: () => true },
      }),
    dansLaTransaction(tx),
  );
}

/** What follows from a change, in the same transaction: the frozen decision, the freed hours, the freed room. */
export async function apresLeChangement(tx: Tx, change: ChangementDeSejour, par: Par): Promise<void> {
  const le = par.horloge.maintenant();
  const { evenements, sejour, apres } = change;
  for (const e of evenements) await figerLAdmission(tx, change, e, le);
  if (evenements.some(({ type }) => type === 'dossier_valide')) {
    await demanderLeDepot(tx, sejour, par.horloge);
  }
  if (!estEnCours(apres.etat)) {
    await libererLaChambre(tx, change, par);
    if (apres.tentative) await rendreLaGarantie(tx, sejour, par.horloge);
  }
  for (const e of evenements) {
    if (e.type !== 'rendez_vous_libere') continue;
    const creneau = sejour.vie.rendezVous[e.genre]?.creneau;
    if (creneau) await servirLaFile(tx, { sejour, genre: e.genre, creneau, horloge: par.horloge });
  }
}
