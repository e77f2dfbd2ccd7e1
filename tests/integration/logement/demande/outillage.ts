import { randomUUID } from 'node:crypto';
import type { EvenementLogement, Minute, PropositionFaite } from '@/lib/domain/logement';
import { etatDeDemande, rejouerDemande } from '@/lib/domain/logement';
import { debutDeLaMinute, horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { lireDemande, ouvrirDemande, SANS_DSE } from '@/lib/server/logement/demande';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

export const ANNEE = '2026-2027';
export const a = (minute: Minute) => horlogeFixe(debutDeLaMinute(minute));
/** Wishes of the first round are open. */
export const MAI = a('2026-05-20T12:00');
export const RESULTATS = a('2026-06-09T10:00');
export const ECHEANCE = a('2026-06-11T23:59').maintenant().getTime();

export async function nouvelleEtudiante() {
  const email = `logement-${randomUUID()}@exemple.fr`;
  const { id } = await base().personne.create({
    data: { email, motDePasse: 'x', prenom: 'Ana', nom: 'Silva', dateNaissance: new Date('2006-03-14') },
    select: { id: true },
  });
  return { personneId: id, email };
}

/** A student whose request is open. */
export async function demandeuse(horloge = MAI) {
  const etudiante = await nouvelleEtudiante();
  await ouvrirDemande({
    ...{
      ...SANS_DSE,
      personneId: etudiante.personneId,
      annee: ANNEE,
      voie: 'dse',
      acteur: 'etudiant',
      horloge,
    },
  });
  return { ...etudiante, annee: ANNEE } as const;
}

export type Demandeuse = Awaited<ReturnType<typeof demandeuse>>;
export const cibleDe = ({ personneId }: Pick<Demandeuse, 'personneId'>) =>
  ({ par: 'personne', personneId, annee: ANNEE }) as const;

export async function situationDe(qui: Pick<Demandeuse, 'personneId'>) {
  const situation = await lireDemande(cibleDe(qui));
  if (!situation) throw new Error('demande absente');
  return situation;
}

/** A sheet of a city of its own, and rooms that are let by the year. */
export async function nouvelleFiche(nombre = 1, ville = `ville-${randomUUID()}`, exigence = 0) {
  const { id: residenceId } = await base().residence.create({
    data: {
      ...{
        cle: `test ${randomUUID()}`,
        nom: 'Les Tilleuls',
        nomNormalise: 'tilleuls',
        adresse: '1 rue du Test',
      },
      ...{ ville, villeNormalisee: ville, latitude: 48, longitude: 2, services: [], source: 'test' },
    },
    select: { id: true },
  });
  const { id: logement } = await base().logement.create({
    data: {
      ...{
        cle: `test ${randomUUID()}`,
        residenceId,
        modes: 1,
        equipements: 0,
        adapte: false,
        disponible: true,
      },
      fiche: { create: { intitule: 'T1', lits: [], forteDemande: false, peuDeStock: false, source: 'test' } },
    },
    select: { id: true },
  });
  await base().chambre.createMany({
    data: Array.from({ length: nombre }, (_, i) => ({
      ...{ logementId: logement, annee: ANNEE, libelle: `${i + 1}`, secteur: ville, exigence },
    })),
  });
  const chambres = await base().chambre.findMany({ where: { logementId: logement }, orderBy: { id: 'asc' } });
  return { logement, ville, chambres: chambres.map(({ id }) => id) };
}

export type Fiche = Awaited<ReturnType<typeof nouvelleFiche>>;

export const offreDe = (
  { logement, ville, chambres }: Fiche,
  modifs: Partial<PropositionFaite> = {},
): Omit<PropositionFaite, 'type'> => ({
  ...{ proposition: randomUUID(), chambre: chambres[0] ?? 0, logement, secteur: ville },
  ...{ origine: 'blocage', tour: null, voeu: null, echeanceA: ECHEANCE },
  ...modifs,
});

const trier = (valeur: unknown): unknown => {
  if (!(valeur instanceof Object) || Array.isArray(valeur)) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([cle, v]) => [cle, trier(v)]),
  );
};

/** What the auditor reads: the base alone. */
export async function audit(qui: Pick<Demandeuse, 'personneId'>) {
  const ligne = await base().demandeLogement.findFirstOrThrow({
    where: { personneId: qui.personneId },
    include: { evenements: { orderBy: { rang: 'asc' } }, propositions: true },
  });
  const situation = await situationDe(qui);
  const journal = ligne.evenements.map(
    ({ type, donnees }) => ({ type, ...Object(donnees) }) as EvenementLogement,
  );
  return {
    ligne,
    types: journal.map(({ type }) => type),
    /** The rows say what the journal says. */
    fidele:
      JSON.stringify(trier(rejouerDemande(journal))) === JSON.stringify(trier(situation.vie)) &&
      ligne.etat === etatDeDemande(situation.vie) &&
      ligne.version === journal.length,
  };
}
