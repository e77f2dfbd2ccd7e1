import { randomUUID } from 'node:crypto';
import type { EvenementCvec } from '@/lib/domain/cvec';
import { etatDe, rejouerCvec } from '@/lib/domain/cvec';
import { type IssueBancaire, signerNotification } from '@/lib/server/adaptateurs/banque-locale';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { avecSignature } from '@/lib/server/adaptateurs/lyra/signature';
import { reglagesBanqueLocale } from '@/lib/server/adaptateurs/paiement';
import { base } from '@/lib/server/base';
import { lireSituation } from '@/lib/server/cvec';
import { demarrerPaiement } from '@/lib/server/cvec/commandes/demarrer-paiement';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import { traiterRetour } from '@/lib/server/paiement/commandes/traiter-retour';
import { preparerTaches } from '@/lib/server/taches';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

export const ANNEE = '2026-2027';
export const HEURE = 3_600_000;
export const MIDI = new Date('2026-11-21T11:00:00Z');
export const NOVEMBRE = horlogeFixe(MIDI);
export const plusTard = (heures: number) => horlogeFixe(new Date(MIDI.getTime() + heures * HEURE));

/** The queue of mails exists before a command writes in it, as the start of the portal makes sure. */
export const preparer = preparerTaches;

export async function nouvelleEtudiante() {
  const email = `cvec-${randomUUID()}@exemple.fr`;
  return base().personne.create({
    data: { email, motDePasse: 'x', prenom: 'Lina', nom: 'Martin', dateNaissance: new Date('2007-03-14') },
    select: { id: true, email: true },
  });
}

/** A student whose contribution is open in Rennes. */
export async function ouverte(horloge = NOVEMBRE) {
  const etudiante = await nouvelleEtudiante();
  const faite = await ouvrirCvec({
    ...{ personneId: etudiante.id, annee: ANNEE, situation: 'initiale', communeCode: '35238', horloge },
  });
  if (!faite.ok) throw new Error(faite.refus);
  return { ...etudiante, personneId: etudiante.id, annee: ANNEE } as const;
}

export type Etudiante = Awaited<ReturnType<typeof ouverte>>;

export async function situationDe({ personneId }: Pick<Etudiante, 'personneId'>) {
  const situation = await lireSituation({ par: 'personne', personneId, annee: ANNEE });
  if (!situation) throw new Error('contribution absente');
  return situation;
}

export async function demarrer({ personneId }: Etudiante, horloge = NOVEMBRE, cle: string = randomUUID()) {
  const demarre = await demarrerPaiement({ personneId, annee: ANNEE, cle, horloge });
  if (!demarre.ok) throw new Error(demarre.refus);
  return demarre.valeur;
}

export function reglages() {
  const locaux = reglagesBanqueLocale();
  if (!locaux) throw new Error('pas de banque locale');
  return locaux;
}

type Formulaire = Awaited<ReturnType<typeof demarrer>>['formulaire'];

/** What the local bank would tell about a form. */
export const notification = (
  { champs }: Formulaire,
  issue: IssueBancaire = 'accepte',
  transUuid: string = randomUUID(),
) => signerNotification(champs, reglages(), { issue, transUuid, le: MIDI });

/** The same, changed by somebody who has the key. */
export const notificationChangee = (formulaire: Formulaire, modifs: Readonly<Record<string, string>>) => {
  const { signature: _, ...champs } = notification(formulaire);
  return avecSignature({ ...champs, ...modifs }, reglages().cle);
};

export const repond = async (champs: Readonly<Record<string, string>>, horloge = NOVEMBRE) =>
  (await traiterRetour(champs, horloge)).jugement;

export async function payee(horloge = NOVEMBRE) {
  const etudiante = await ouverte(horloge);
  const { formulaire, tentative } = await demarrer(etudiante, horloge);
  await repond(notification(formulaire), horloge);
  return { ...etudiante, tentative, formulaire };
}

/** What the auditor reads: the base alone. */
export async function audit({ personneId }: Pick<Etudiante, 'personneId'>) {
  const cvec = await base().cvec.findFirstOrThrow({
    where: { personneId },
    include: {
      evenements: { orderBy: { rang: 'asc' } },
      attestations: true,
      tentatives: true,
      remboursements: true,
    },
  });
  const situation = await situationDe({ personneId });
  const journal = cvec.evenements.map(({ type, donnees }) => ({ type, ...Object(donnees) }) as EvenementCvec);
  const ecritures = await base().ecriture.findMany({ where: { cvecId: cvec.id } });
  const payees = cvec.tentatives.filter(({ etat }) => etat === 'payee');
  const vires = cvec.remboursements.filter(({ etat }) => etat === 'vire');
  const somme = (lignes: readonly { readonly centimes: number }[]) =>
    lignes.reduce((total, { centimes }) => total + centimes, 0);
  return {
    cvec,
    types: journal.map(({ type }) => type),
    /** The rows say what the journal says. */
    fidele:
      JSON.stringify(trier(rejouerCvec(journal))) === JSON.stringify(trier(situation.vie)) &&
      cvec.etat === etatDe(situation.vie) &&
      cvec.version === journal.length,
    solde: somme(ecritures) - (somme(payees) - somme(vires)),
    vivantes: cvec.attestations.filter(({ annuleeLe }) => annuleeLe === null).length,
    payees: payees.length,
    remboursements: cvec.remboursements,
  };
}

const trier = (valeur: unknown): unknown => {
  if (!(valeur instanceof Object) || Array.isArray(valeur)) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cle, v]) => [cle, trier(v)]),
  );
};

/** Mails waiting for a person, by the keys of what they are about. */
export async function tachesDe(ids: readonly string[]): Promise<number> {
  const [ligne] = await base().$queryRaw<{ n: number }[]>`
    select count(*)::int as n from pgboss.job where name = 'envoyer-courriel' and id = any(${ids}::uuid[])`;
  return ligne?.n ?? 0;
}
