import 'server-only';
import { jourEnClair } from '@/lib/affichage';
import {
  type Campagne,
  decider,
  type EvenementDossier,
  evoluer,
  type RefusDossier,
} from '@/lib/domain/dossier';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { declareUnChangement } from '@/lib/parcours/dse';
import { premiereOuverte } from '@/lib/parcours/moteur';
import { type Tx, transaction } from '../../base';
import {
  accuseDepot,
  envoyerCourriel,
  miseEnExamen,
  notificationConditionnelle,
  notificationRejet,
} from '../../courriels';
import { apresDecision } from '../../cvec';
import { env } from '../../env';
import { apresDepotDuDse } from '../../logement';
import type { Horloge } from '../../ports/horloge';
import { type Dossier, lireDossier, verrouillerDossier } from '../depot';
import { type Fige, figer } from '../figer';
import { empreinteDe } from '../instantane';
import { ecrireEvenements } from '../journal';
import { tirerNumero } from '../numero';
import { ouvrirParcours, type Titulaire } from '../ouvrir-parcours';
import { vieDe } from '../vie';

export interface DemandeDepot {
  readonly titulaire: Titulaire;
  readonly campagne: Campagne;
  readonly engagement: boolean;
  readonly horloge: Horloge;
}

export type RefusDepot =
  | { readonly type: Exclude<RefusDossier, 'deja_depose'> | 'introuvable' }
  | { readonly type: 'deja_depose'; readonly numero: string | null };

/**
 * Deposits a dossier: freezes it, decides each wish, writes the events, the row and the mails, all in one
 * transaction under the row's lock. Pressed ten times, it is done once: the others learn the number.
 */
export async function deposerDossier(
  demande: DemandeDepot,
): Promise<Resultat<{ readonly numero: string }, RefusDepot>> {
  const { titulaire, campagne, horloge } = demande;
  // Fills the memory of communes first: a transaction must not wait for a second connection of its own pool.
  const avant = await lireDossier(titulaire.id, campagne.annee);
  if (avant) await ouvrirParcours(titulaire, campagne.annee, avant.brouillon, horloge.aujourdhui());
  return transaction(async (tx) => {
    const dossier = await verrouillerDossier(tx, titulaire.id, campagne.annee);
    if (!dossier) return refus({ type: 'introuvable' as const });
    const vie = await vieDe(tx, dossier);
    const aujourdhui = horloge.aujourdhui();
    const parcours = await ouvrirParcours(titulaire, campagne.annee, dossier.brouillon, aujourdhui);
    const numero = dossier.numero ?? tirerNumero(campagne.annee);
    const fige = figer({ ...demande, parcours, numero });
    const empreinte = empreinteDe(fige.contenu);
    const decision = decider(
      vie,
      {
        type: 'deposer',
        numero,
        empreinte,
        issue: fige.issue,
        tachesTerminees: premiereOuverte(parcours.marche) === null,
        engagement: demande.engagement,
        changementNotable: declareUnChangement(parcours.marche.reponses),
      },
      { aujourdhui, campagne },
    );
    if (!decision.ok) {
      const type = decision.refus;
      return refus(type === 'deja_depose' ? { type, numero: dossier.numero } : { type });
    }
    const apres = decision.valeur.reduce(evoluer, vie);
    await ecrire(tx, dossier, {
      fige,
      empreinte,
      evenements: decision.valeur,
      rang: apres.depots,
      etat: apres.etat,
      horloge,
    });
    await prevenir(tx, titulaire, dossier.id, apres.depots, fige);
    // A bourse exempts from the CVEC of the year, or pays it back, with the notification itself; one that is refused has it examined.
    if (fige.issue !== 'examen') {
      await apresDecision(tx, { personneId: titulaire.id, annee: campagne.annee, horloge });
    }
    await apresDepotDuDse(tx, {
      ...{ personneId: titulaire.id, annee: campagne.annee, horloge },
      classante: fige.logement,
    });
    return succes({ numero });
  });
}

interface Ecriture {
  readonly fige: Fige;
  readonly empreinte: string;
  readonly evenements: readonly EvenementDossier[];
  readonly rang: number;
  readonly etat: Dossier['etat'];
  readonly horloge: Horloge;
}

async function ecrire(tx: Tx, dossier: Dossier, ecriture: Ecriture): Promise<void> {
  const { fige, empreinte, evenements, rang, etat, horloge } = ecriture;
  const le = horloge.maintenant();
  await ecrireEvenements(tx, {
    dossierId: dossier.id,
    depuis: dossier.version,
    acteur: 'etudiant',
    le,
    evenements,
  });
  const { id } = await tx.instantane.create({
    data: {
      dossierId: dossier.id,
      rang,
      contenu: JSON.parse(JSON.stringify(fige.contenu)),
      empreinte,
      versionParcours: fige.contenu.versionParcours,
      bareme: fige.contenu.bareme.annee,
      deposeLe: le,
    },
    select: { id: true },
  });
  await tx.decision.createMany({
    data: fige.decisions.map(({ voeu, faits, resultat }) => ({
      instantaneId: id,
      voeu,
      faits: JSON.parse(JSON.stringify(faits)),
      resultat: JSON.parse(JSON.stringify(resultat)),
      type: resultat.type,
      echelon: resultat.type === 'eligible' ? resultat.echelon : null,
      emiseLe: le,
    })),
  });
  await tx.dossier.update({
    where: { id: dossier.id, version: dossier.version },
    data: {
      etat,
      version: dossier.version + evenements.length,
      numero: fige.contenu.numero,
      deposeLe: le,
      modifieLe: le,
    },
    select: { id: true },
  });
}

const REPONSES = {
  notification: notificationConditionnelle,
  rejet: notificationRejet,
  examen: miseEnExamen,
} as const;

async function prevenir(tx: Tx, titulaire: Titulaire, dossierId: string, rang: number, { contenu }: Fige) {
  const lien = `${env().URL_PUBLIQUE}/suivi/${contenu.numero}`;
  const sur = { prenom: titulaire.prenom, numero: contenu.numero, lien };
  const envoi = { destinataire: titulaire.email };
  await envoyerCourriel(tx, {
    ...envoi,
    cle: `accuse-depot:${dossierId}:${rang}`,
    courriel: accuseDepot({ ...sur, date: jourEnClair(contenu.deposeLe) }),
  });
  await envoyerCourriel(tx, {
    ...envoi,
    cle: `reponse-dossier:${dossierId}:${rang}`,
    courriel: REPONSES[contenu.issue](sur),
  });
}
