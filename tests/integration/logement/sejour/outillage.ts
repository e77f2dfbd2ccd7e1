import { randomUUID } from 'node:crypto';
import { type EvenementSejour, rejouerSejour } from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { horlogeFixe, jourAParis } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { demarrerAvance } from '@/lib/server/logement/avance/commandes/payer';
import { appliquerDemande, jugerDemande, ouvrirDemande, SANS_DSE } from '@/lib/server/logement/demande';
import { accorderDossier, ouvrirSejour, reglerDepot } from '@/lib/server/logement/sejour';
import { accepterAdmission } from '@/lib/server/logement/sejour/commandes/accepter';
import { deposerDossier } from '@/lib/server/logement/sejour/commandes/deposer';
import { donnerPiece } from '@/lib/server/logement/sejour/commandes/donner-piece';
import { constaterEtatDesLieux } from '@/lib/server/logement/sejour/commandes/etat-des-lieux';
import { lireSejour } from '@/lib/server/logement/sejour/depot';
import { lireDecision } from '@/lib/server/logement/sejour/requetes/lire-decision';
import { traiterRetour } from '@/lib/server/paiement/commandes/traiter-retour';
import { preparerTaches } from '@/lib/server/taches';
import { notification } from '../../cvec/outillage';
import { type Fiche, nouvelleFiche, offreDe } from '../demande/outillage';

export { nouvelleFiche } from '../demande/outillage';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

export const preparer = preparerTaches;
export const ANNEE = '2026-2027';
export const LOYER = 35_000;
export const le = (jour: DateCivile, heure = '10:00') => horlogeFixe(new Date(`${jour}T${heure}:00+02:00`));
export const JUIN = le('2026-06-10');
export const AOUT = le('2026-08-20');
export const PDF = new TextEncoder().encode('%PDF-1.7\nun document');
export const FICHIER = { nom: 'scan.pdf', octets: PDF };
const IBAN = 'FR7630006000011234567890189' as never;

export async function etudiante() {
  const email = `sejour-${randomUUID()}@exemple.fr`;
  const { id } = await base().personne.create({
    data: { email, motDePasse: 'x', prenom: 'Lina', nom: 'Moreau', dateNaissance: new Date('2007-03-14') },
    select: { id: true },
  });
  return { personneId: id, email };
}

/** An agent of the Crous of Rennes, who exists in the base. */
export async function agent(crous: string | null = 'REN') {
  const { id } = await base().agent.create({
    data: {
      ...{ email: `agent-${randomUUID()}@exemple.fr`, motDePasse: 'x', prenom: 'Nadia', nom: 'Le Gall' },
      ...(crous === null ? { role: 'national' } : { role: 'instruction', crous }),
    },
    select: { id: true },
  });
  return { id, crous };
}

/** Rooms of Rennes with a rent. */
export async function residence(nombre = 3, loyer: number | null = LOYER): Promise<Fiche> {
  const fiche = await nouvelleFiche(nombre);
  const { residenceId } = await base().logement.update({
    where: { id: fiche.logement },
    data: { loyerSeulMin: loyer, loyerMin: loyer },
  });
  await base().residence.update({ where: { id: residenceId }, data: { codePostal: '35000' } });
  return fiche;
}

/** A student whose advance is settled: the room is hers. */
export async function reservee(fiche?: Fiche, rang = 0, horloge = JUIN) {
  const qui = await etudiante();
  const lieu = fiche ?? (await residence());
  await ouvrirDemande({
    ...{ ...SANS_DSE, personneId: qui.personneId, annee: ANNEE, voie: 'dse', acteur: 'etudiant', horloge },
  });
  const offre = offreDe(lieu, { chambre: lieu.chambres[rang] ?? 0 });
  const sienne = { par: 'personne', personneId: qui.personneId, annee: ANNEE } as const;
  for (const commande of [
    { type: 'faire_proposition', offre },
    { type: 'reserver', proposition: offre.proposition },
  ] as const) {
    const faite = await appliquerDemande(sienne, (situation) =>
      jugerDemande(situation, { commande, acteur: 'systeme', horloge, repondre: () => true }),
    );
    if (!faite.ok) throw new Error(faite.refus);
  }
  return { ...qui, sejour: offre.proposition, fiche: lieu };
}

export async function ouverte(fiche?: Fiche, rang = 0, horloge = JUIN) {
  const qui = await reservee(fiche, rang, horloge);
  await ouvrirSejour(qui.sejour, horloge.maintenant());
  return qui;
}
export type Locataire = Awaited<ReturnType<typeof ouverte>>;

type Don = Omit<Parameters<typeof donnerPiece>[0], 'sejour' | 'personneId' | 'horloge'>;

export const donner = ({ sejour, personneId }: Locataire, don: Don, horloge = JUIN) =>
  donnerPiece({ ...don, sejour, personneId, horloge });

/** Every paper of a file with a visa, the certificate put off. */
export const PAPIERS: readonly Don[] = [
  { piece: 'identite', fichiers: [FICHIER], saisie: {} },
  { piece: 'scolarite', fichiers: [], saisie: { plusTard: 'oui' } },
  { piece: 'garant', fichiers: [], saisie: { garantie: 'visale' } },
  { piece: 'visale', fichiers: [FICHIER], saisie: { numero: 'V12345678901' } },
  { piece: 'assurance', fichiers: [FICHIER], saisie: {} },
  { piece: 'rib', fichiers: [], saisie: {}, compte: { iban: IBAN, titulaire: 'Moreau Lina' } },
  { piece: 'reglement', fichiers: [], saisie: { accord: 'oui' } },
];

export async function remplie(fiche?: Fiche, rang = 0) {
  const qui = await ouverte(fiche, rang);
  for (const don of PAPIERS) {
    const donnee = await donner(qui, don);
    if (!donnee.ok) throw new Error(`${don.piece} : ${donnee.refus}`);
  }
  return qui;
}

export async function deposee(fiche?: Fiche, rang = 0) {
  const qui = await remplie(fiche, rang);
  const faite = await deposerDossier(qui.sejour, qui.personneId, JUIN);
  if (!faite.ok) throw new Error(faite.refus);
  return { ...qui, demande: faite.valeur.apres.demande ?? '' };
}

export async function validee(fiche?: Fiche, rang = 0) {
  const qui = await deposee(fiche, rang);
  const par = { agent: await agent(), horloge: JUIN, precision: 'Tout est en ordre.' };
  const faite = await accorderDossier(qui.demande, par);
  if (!faite.ok) throw new Error(faite.refus);
  return { ...qui, par };
}

export async function admise(fiche?: Fiche, rang = 0) {
  const qui = await validee(fiche, rang);
  const regle = await reglerDepot({ sejour: qui.sejour, tentative: randomUUID(), horloge: JUIN });
  if (!regle.ok) throw new Error(regle.refus);
  return qui;
}

/** The bank of the demonstration accepts the card that pays the deposit. */
export async function payerLeDepot({ personneId }: Locataire, avance: string) {
  const demarre = await demarrerAvance({ avance, personneId, cle: randomUUID(), horloge: JUIN });
  if (!demarre.ok) throw new Error(demarre.refus);
  const { jugement } = await traiterRetour(notification(demarre.valeur.formulaire), JUIN);
  if (jugement !== 'transition') throw new Error(jugement);
}

export async function accepter({ sejour, personneId }: Locataire, empreinte?: string) {
  const decision = await lireDecision(sejour, personneId);
  return accepterAdmission({
    ...{ sejour, personneId, empreinte: empreinte ?? decision?.empreinte ?? '', horloge: JUIN },
    ...{ nom: 'Lina Moreau', engagement: 'J’ai lu la décision et je l’accepte.' },
  });
}

export async function acceptee(fiche?: Fiche, rang = 0) {
  const qui = await admise(fiche, rang);
  const faite = await accepter(qui);
  if (!faite.ok) throw new Error(faite.refus);
  return qui;
}

export async function entree(fiche?: Fiche, rang = 0) {
  const qui = await acceptee(fiche, rang);
  const constat = { sejour: qui.sejour, le: '2026-09-01', observations: null } as const;
  const faite = await constaterEtatDesLieux({ ...constat, agent: qui.par.agent, horloge: le('2026-09-01') });
  if (!faite.ok) throw new Error(faite.refus);
  return qui;
}

export async function vieDe({ sejour }: Pick<Locataire, 'sejour'>) {
  const lu = await lireSejour({ par: 'id', id: sejour });
  if (!lu) throw new Error('séjour absent');
  return lu.vie;
}

const trier = (valeur: unknown): unknown =>
  valeur instanceof Object && !Array.isArray(valeur)
    ? Object.fromEntries(
        Object.entries(valeur)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([cle, v]) => [cle, trier(v)]),
      )
    : valeur;

/** What the auditor reads: the base alone. The journal replayed must say what the rows say. */
export async function audit({ sejour }: Pick<Locataire, 'sejour'>) {
  const ligne = await base().sejour.findUniqueOrThrow({
    where: { id: sejour },
    include: {
      evenements: { orderBy: { rang: 'asc' } },
      rendezVous: { where: { etat: 'pris' } },
      attentes: { where: { etat: 'attend' } },
      decision: true,
      acceptation: true,
    },
  });
  const journal = ligne.evenements.map(
    ({ type, donnees }) => ({ type, ...Object(donnees) }) as EvenementSejour,
  );
  const vie = rejouerSejour(journal);
  if (!vie) throw new Error('journal sans ouverture');
  const pris = Object.fromEntries(ligne.rendezVous.map(({ id, genre, creneau }) => [genre, { id, creneau }]));
  const fidele =
    ligne.etat === vie.etat &&
    ligne.version === journal.length &&
    jourAParis(ligne.finLe) === (vie.preavis?.depart ?? vie.fin) &&
    JSON.stringify(trier(pris)) === JSON.stringify(trier(vie.rendezVous)) &&
    (ligne.attentes[0]?.genre ?? null) === vie.attente &&
    (ligne.decision?.empreinte ?? null) === vie.admission &&
    (ligne.acceptation?.pdfEmpreinte ?? null) === vie.pdfAccepte;
  return { ligne, vie, fidele, types: journal.map(({ type }) => type) };
}

/** Mails that wait to leave about a stay: one a rank of its journal. */
export async function courrielsDu({ sejour }: Pick<Locataire, 'sejour'>, rangs: readonly number[]) {
  const { identifiantStable } = await import('@/lib/server/taches/identifiant');
  const ids = rangs.map((rang) =>
    identifiantStable(`envoyer-courriel:${identifiantStable(`courriel:sejour:${sejour}:${rang}`)}`),
  );
  const [ligne] = await base().$queryRaw<{ n: number }[]>`
    select count(*)::int as n from pgboss.job where name = 'envoyer-courriel' and id = any(${ids}::uuid[])`;
  return ligne?.n ?? 0;
}
