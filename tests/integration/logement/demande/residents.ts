import { randomUUID } from 'node:crypto';
import { campagneLogement } from '@/lib/domain/logement';
import { base } from '@/lib/server/base';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import { appliquerDemande, jugerDemande, ouvrirDemande, SANS_DSE } from '@/lib/server/logement/demande';
import { demanderAGarder } from '@/lib/server/logement/demande/commandes/renouveler';
import { ANNEE, a, type Fiche, nouvelleEtudiante, nouvelleFiche, offreDe } from './outillage';

const connue = campagneLogement(ANNEE);
if (!connue.ok) throw new Error(connue.refus);
const campagne = connue.valeur;
export const AVRIL = a('2026-04-10T12:00');
const AVANT = a('2025-07-10T12:00');

/** Somebody who lives in a room this year; `suivante`: the room is let again next year. */
export async function residente({ suivante = true, codePostal = '35000' } = {}) {
  const qui = await nouvelleEtudiante();
  const fiche = await nouvelleFiche(0, `rennes-${randomUUID()}`);
  await base().residence.updateMany({
    where: { logements: { some: { id: fiche.logement } } },
    data: { codePostal },
  });
  const chambre = (annee: string) =>
    base().chambre.create({
      data: { logementId: fiche.logement, annee, libelle: 'S101', secteur: fiche.ville },
      select: { id: true },
    });
  const { id } = await chambre('2025-2026');
  const neuve = suivante ? (await chambre(ANNEE)).id : 0;
  await ouvrirDemande({
    ...{ ...SANS_DSE, personneId: qui.personneId, annee: '2025-2026' },
    ...{ voie: 'dse', acteur: 'etudiant', horloge: AVANT },
  });
  const actuelle: Fiche = { ...fiche, chambres: [id] };
  const offre = offreDe(actuelle, { echeanceA: AVANT.maintenant().getTime() + 9e8 });
  for (const commande of [
    { type: 'faire_proposition', offre } as const,
    { type: 'reserver', proposition: offre.proposition } as const,
  ]) {
    const faite = await appliquerDemande(
      { par: 'personne', personneId: qui.personneId, annee: '2025-2026' },
      (situation) =>
        jugerDemande(situation, { commande, acteur: 'systeme', horloge: AVANT, repondre: () => true }),
    );
    if (!faite.ok) throw new Error(faite.refus);
  }
  return { ...qui, ...fiche, neuve };
}

export const demander = ({ personneId }: { readonly personneId: string }, horloge = AVRIL) =>
  demanderAGarder({ personneId, campagne, horloge });

export async function agente(crous = 'REN') {
  const { id } = await base().agent.create({
    data: {
      ...{ email: `agente-${randomUUID()}@crous.invalid`, motDePasse: 'x', prenom: 'Nadia', nom: 'Le Gall' },
      ...{ role: 'instruction', crous },
    },
    select: { id: true },
  });
  return { id, crous };
}

export async function decider(qui: { readonly personneId: string }, decision: string, crous = 'REN') {
  const demande = await base().demandeInstruction.findFirstOrThrow({ where: { personneId: qui.personneId } });
  const agent = await agente(crous);
  return deciderDemande({
    ...{ demande: demande.id, decision, agent, horloge: AVRIL, motivation: 'Loyers vérifiés.' },
  });
}
