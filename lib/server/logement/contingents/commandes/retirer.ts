import 'server-only';
import { appliquerDemande, dansLaTransaction, jugerDemande } from '../../demande';
import { type Agissant, agir } from './agir';

/** Takes a name back while it hasn't answered: the proposal, if there is one, closes with it. */
export const retirerDesignation = (agissant: Agissant & { readonly uai: string }, designation: string) =>
  agir(
    agissant,
    { type: 'retirer', designation },
    {
      apres: async (tx, { designations }) => {
        const proposition = designations.find(({ id }) => id === designation)?.propositionId;
        if (!proposition) return;
        const close = await appliquerDemande(
          { par: 'proposition', proposition },
          (situation) =>
            jugerDemande(situation, {
              commande: { type: 'refuser_proposition', proposition },
              acteur: 'etablissement',
              horloge: agissant.horloge,
              repondre: () => true,
            }),
          dansLaTransaction(tx),
        );
        // Paid in between: the student keeps the room, and nothing of this is written.
        if (!close.ok) throw new Error(`désignation ${designation} : ${close.refus}`);
      },
    },
  );
