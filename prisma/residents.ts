import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { appliquerDemande, jugerDemande, ouvrirDemande, SANS_DSE } from '@/lib/server/logement/demande';

/** The year before that of the demonstration, and a day of its rounds. */
const ANNEE = '2025-2026';
const JUIN = horlogeFixe(new Date('2025-06-11T08:00:00Z'));
const ECHEANCE = Date.parse('2025-06-12T21:59:59Z');

/** Who lives where already: the persona who may ask to stay, and the city. */
export const RESIDENTS_FICTIFS = [{ persona: 'hugo', ville: 'marseille', proposition: 1 }] as const;

const identifiant = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

async function loger({
  persona,
  ville,
  proposition: n,
}: (typeof RESIDENTS_FICTIFS)[number]): Promise<boolean> {
  const personne = await base().personne.findUnique({ where: { persona }, select: { id: true } });
  const chambre = await base().chambre.findFirst({
    where: { annee: ANNEE, secteur: ville, exigence: 0 },
    orderBy: { id: 'asc' },
    select: { id: true, logementId: true, secteur: true },
  });
  if (!personne || !chambre) return false;
  const qui = { personneId: personne.id, annee: ANNEE } as const;
  const neuve = await ouvrirDemande({ ...SANS_DSE, ...qui, voie: 'dse', acteur: 'etudiant', horloge: JUIN });
  if (!neuve) return false;
  const proposition = identifiant(n);
  const { id, logementId: logement, secteur } = chambre;
  const offre = {
    ...{ proposition, chambre: id, logement, secteur, tour: 1, voeu: 1, echeanceA: ECHEANCE },
    origine: 'tour' as const,
  };
  for (const commande of [
    { type: 'faire_proposition', offre } as const,
    { type: 'reserver', proposition } as const,
  ]) {
    await appliquerDemande({ par: 'personne', ...qui }, (situation) =>
      jugerDemande(situation, { commande, acteur: 'systeme', horloge: JUIN, repondre: () => true }),
    );
  }
  return true;
}

/** Residents of the year before. Asked again, it adds nobody. */
export async function semerResidents(): Promise<number> {
  let loges = 0;
  for (const resident of RESIDENTS_FICTIFS) if (await loger(resident)) loges++;
  return loges;
}
