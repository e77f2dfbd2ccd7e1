import { randomUUID } from 'node:crypto';
import type { PropositionFaite } from '@/lib/domain/logement';
import type { EvenementAvance } from '@/lib/domain/logement/avance';
import { etatDAvance, rejouerAvance } from '@/lib/domain/logement/avance';
import { lireIban } from '@/lib/domain/noyau/iban';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { lireAvance, ouvrirAvance } from '@/lib/server/logement';
import { creerLienDAvance, demarrerAvance } from '@/lib/server/logement/avance/commandes/payer';
import { donnerCompteDAvance } from '@/lib/server/logement/avance/commandes/rendre';
import { payerLAvanceParLien } from '@/lib/server/logement/avance/commandes/tiers';
import { appliquerDemande, jugerDemande } from '@/lib/server/logement/demande';
import { notification, repond } from '../../cvec/outillage';
import {
  cibleDe,
  type Demandeuse,
  demandeuse,
  ECHEANCE,
  type Fiche,
  nouvelleFiche,
  offreDe,
  RESULTATS,
} from '../demande/outillage';

export const MINUTE = 60_000;
/** The first hour of the proposals. */
export const JUIN = RESULTATS;
export const apres = (minutes: number) =>
  horlogeFixe(new Date(JUIN.maintenant().getTime() + minutes * MINUTE));
export const APRES_L_ECHEANCE = horlogeFixe(new Date(ECHEANCE + 5 * MINUTE));
export const EN_OCTOBRE = horlogeFixe(new Date('2026-10-05T08:00:00Z'));

/** A sheet in Rennes: its Crous is known. */
export async function ficheDeRennes(nombre = 1): Promise<Fiche> {
  const fiche = await nouvelleFiche(nombre);
  await base().residence.updateMany({
    where: { logements: { some: { id: fiche.logement } } },
    data: { codePostal: '35000' },
  });
  await base().logement.update({
    where: { id: fiche.logement },
    data: { loyerSeulMin: 24_500, loyerMin: 24_500 },
  });
  return fiche;
}

export async function proposer(
  qui: Demandeuse,
  fiche: Fiche,
  modifs: Partial<PropositionFaite> = {},
  horloge = JUIN,
): Promise<string> {
  const offre = offreDe(fiche, modifs);
  const faite = await appliquerDemande(cibleDe(qui), (situation) =>
    jugerDemande(situation, {
      commande: { type: 'faire_proposition', offre },
      ...{ acteur: 'systeme', horloge, repondre: () => true },
    }),
  );
  if (!faite.ok) throw new Error(faite.refus);
  return offre.proposition;
}

/** What is asked of a request about its proposal, by hand. */
export const ordonner = (proposition: string, type: 'refuser_proposition' | 'liberer', horloge = JUIN) =>
  appliquerDemande({ par: 'proposition', proposition }, (situation) =>
    jugerDemande(situation, {
      commande: { type, proposition },
      ...{ acteur: 'etudiant', horloge, repondre: () => true },
    }),
  );

export const expirer = (proposition: string, horloge = APRES_L_ECHEANCE) =>
  appliquerDemande({ par: 'proposition', proposition }, (situation) =>
    jugerDemande(situation, {
      commande: { type: 'expirer_propositions', propositions: [proposition] },
      ...{ acteur: 'systeme', horloge, repondre: () => true },
    }),
  );

/** A student to whom a room in Rennes is offered, with its advance to pay. */
export async function invitee(fiche?: Fiche) {
  const sienne = fiche ?? (await ficheDeRennes());
  const etudiante = await demandeuse();
  const avance = await proposer(etudiante, sienne);
  await ouvrirAvance(avance, JUIN.maintenant());
  return { ...etudiante, avance, fiche: sienne };
}
export type Invitee = Awaited<ReturnType<typeof invitee>>;

export async function demarrer({ avance, personneId }: Invitee, horloge = JUIN, cle: string = randomUUID()) {
  const demarre = await demarrerAvance({ avance, personneId, cle, horloge });
  if (!demarre.ok) throw new Error(demarre.refus);
  return demarre.valeur;
}

export async function lienDe({ avance, personneId }: Invitee, horloge = JUIN, courriel?: string) {
  const cree = await creerLienDAvance({ avance, personneId, horloge, ...(courriel ? { courriel } : {}) });
  if (!cree.ok) throw new Error(cree.refus);
  return cree.valeur.adresse.split('/').at(-1) ?? '';
}

export async function demarrerParLien(jeton: string, horloge = JUIN, courriel?: string) {
  const cle = randomUUID();
  const demarre = await payerLAvanceParLien({
    ...{ jeton, cle, langue: 'fr', horloge },
    ...(courriel ? { courriel } : {}),
  });
  if (!demarre.ok) throw new Error(demarre.refus);
  return demarre.valeur;
}

/** A student whose advance is settled: the room is hers. */
export async function reglee(fiche?: Fiche) {
  const qui = await invitee(fiche);
  const { formulaire, tentative } = await demarrer(qui);
  await repond(notification(formulaire), JUIN);
  return { ...qui, tentative, formulaire };
}

const IBAN = lireIban('FR7630006000011234567890189');
export async function donnerCompte({ avance, personneId }: Invitee, horloge = JUIN) {
  if (!IBAN.ok) throw new Error('iban');
  return donnerCompteDAvance({ avance, personneId, horloge, iban: IBAN.valeur, titulaire: 'Ana Silva' });
}

const trier = (valeur: unknown): unknown => {
  if (!(valeur instanceof Object) || Array.isArray(valeur)) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([cle, v]) => [cle, trier(v)]),
  );
};

/** What the auditor reads: the base alone. */
export async function audit(id: string) {
  const avance = await base().avance.findUniqueOrThrow({
    where: { id },
    include: {
      evenements: { orderBy: { rang: 'asc' } },
      ...{ tentatives: true, liens: true, remboursements: true, proposition: true },
    },
  });
  const situation = await lireAvance({ par: 'id', id });
  if (!situation) throw new Error('avance absente');
  const journal = avance.evenements.map(
    ({ type, donnees }) => ({ type, ...Object(donnees) }) as EvenementAvance,
  );
  const ecritures = await base().ecriture.findMany({ where: { avanceId: id } });
  const payees = avance.tentatives.filter(({ etat }) => etat === 'payee');
  const vires = avance.remboursements.filter(({ etat }) => etat === 'vire');
  const somme = (lignes: readonly { readonly centimes: number }[]) =>
    lignes.reduce((total, { centimes }) => total + centimes, 0);
  return {
    ...{ avance, etat: avance.etat, types: journal.map(({ type }) => type) },
    /** The rows say what the journal says. */
    fidele:
      JSON.stringify(trier(rejouerAvance(journal))) === JSON.stringify(trier(situation.vie)) &&
      avance.etat === etatDAvance(situation.vie) &&
      avance.version === journal.length,
    solde: somme(ecritures) - (somme(payees) - somme(vires)),
    payees: payees.length,
    remboursements: avance.remboursements.map(({ motif, etat, centimes, crous }) => ({
      ...{ motif, etat, centimes, crous },
    })),
    proposition: avance.proposition.etat,
  };
}

export const EN_REGLE = { fidele: true, solde: 0 } as const;
