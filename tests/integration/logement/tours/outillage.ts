import type { CommandeDemande } from '@/lib/domain/logement';
import { base } from '@/lib/server/base';
import type { Classante } from '@/lib/server/logement/demande';
import { appliquerDemande, jugerDemande, ouvrirDemande } from '@/lib/server/logement/demande';
import { affecterTour, type DemandeDeTour } from '@/lib/server/logement/tours/commandes/affecter';
import { publierTour } from '@/lib/server/logement/tours/commandes/publier';
import { baseDuFichier } from '../../base-du-fichier';
import { ANNEE, type a, cibleDe, type Fiche, nouvelleEtudiante } from '../demande/outillage';
import { MINUTES, type Numero, PAR } from './minutes';

export { ANNEE, a, audit, cibleDe, nouvelleFiche, situationDe } from '../demande/outillage';
export { MINUTES, PAR } from './minutes';
export { baseDuFichier };

export async function faire(
  qui: { readonly personneId: string },
  commande: CommandeDemande,
  horloge: ReturnType<typeof a>,
) {
  const fait = await appliquerDemande(cibleDe({ personneId: qui.personneId }), (situation) =>
    jugerDemande(situation, { commande, acteur: 'systeme', horloge, repondre: () => 'fait' as const }),
  );
  return fait.ok ? fait.valeur : fait.refus;
}

/** Confirms the basket for a round. */
export const valider = (qui: { readonly personneId: string }, tour: Numero) =>
  faire(qui, { type: 'valider_voeux' }, MINUTES[tour].voeux);

/** A student ranked by an income, who confirms these sheets for a round. */
export async function inscrire(
  rbg: number | null,
  fiches: readonly Fiche[],
  { tour = 1, ...classante }: Partial<Classante> & { readonly tour?: Numero } = {},
) {
  const etudiante = await nouvelleEtudiante();
  const { personneId } = etudiante;
  await ouvrirDemande({
    ...{ personneId, annee: ANNEE, voie: 'dse', acteur: 'etudiant', horloge: MINUTES[1].voeux },
    ...{ rbg, points: 0, outreMer: false, qualites: 0, ...classante },
  });
  const voeux = fiches.map(({ logement }) => logement);
  await faire(etudiante, { type: 'ecrire_voeux', voeux }, MINUTES[tour].voeux);
  await valider(etudiante, tour);
  const { id, numero } = await base().demandeLogement.findFirstOrThrow({ where: { personneId } });
  return { ...etudiante, id, numero };
}
export type Inscrite = Awaited<ReturnType<typeof inscrire>>;

export async function lancer(numero: Numero, reste: Partial<DemandeDeTour> = {}) {
  const horloge = MINUTES[numero].cloture;
  const fait = await affecterTour({ annee: ANNEE, numero, horloge, par: PAR, ...reste });
  return fait.ok ? fait.valeur : fait.refus;
}

export async function publier(numero: Numero, horloge = MINUTES[numero].resultats) {
  const fait = await publierTour({ annee: ANNEE, numero, horloge, par: PAR });
  return fait.ok ? fait.valeur : fait.refus;
}

/** What somebody was proposed, in the order of the wishes: room, state, round. */
export async function propositionsDe({ id }: Inscrite) {
  const lues = await base().proposition.findMany({
    where: { demandeId: id },
    orderBy: [{ tour: 'asc' }, { voeu: 'asc' }],
  });
  return lues.map(({ logementId, etat, tour, voeu }) => ({ logement: logementId, etat, tour, voeu }));
}

/** Ranks of a round, first to be served first. */
export async function rangsDe(numero: Numero) {
  const tour = await base().tourLogement.findFirstOrThrow({ where: { annee: ANNEE, numero } });
  return base().rangDuTour.findMany({ where: { tourId: tour.id }, orderBy: { rang: 'asc' } });
}

/** Mails that wait to leave. */
export async function courrielsEnAttente(): Promise<number> {
  const [ligne] = await base().$queryRaw<{ n: number }[]>`
    select count(*)::int as n from pgboss.job where name = 'envoyer-courriel'`;
  return ligne?.n ?? 0;
}
