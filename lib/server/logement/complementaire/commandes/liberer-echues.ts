import 'server-only';
import type { Horloge } from '../../../ports/horloge';
import { appliquerDemande, jugerDemande } from '../../demande';
import { listerEchues } from '../depot';

/**
 * Gives back the rooms of a sheet whose time is over, at once: whoever wants one doesn't wait for the sweep. Each is closed in
 * the life of its own request.
 */
export async function libererEchues(logement: number, annee: string, horloge: Horloge): Promise<number> {
  let liberees = 0;
  for (const { id } of await listerEchues(logement, annee, horloge.maintenant())) {
    const fermee = await appliquerDemande({ par: 'proposition', proposition: id }, (situation) =>
      jugerDemande(situation, {
        ...{ commande: { type: 'expirer_propositions', propositions: [id] }, acteur: 'systeme', horloge },
        repondre: () => true,
      }),
    );
    if (fermee.ok) liberees++;
  }
  return liberees;
}
