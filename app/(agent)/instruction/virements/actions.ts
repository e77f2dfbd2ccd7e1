'use server';

import { definirAction, rediriger, refuser } from '@/lib/server/actions';
import { emettreVirements } from '@/lib/server/cvec/commandes/virer';

export const preparer = definirAction(
  { nom: 'preparer-virements', acces: 'virer' },
  async ({ agent, horloge }) => {
    const { nombre } = await emettreVirements({ crous: agent.crous, agent: agent.id, horloge });
    return nombre > 0
      ? rediriger('/instruction/virements?fait=emis')
      : refuser(
          'Aucun remboursement n’est prêt à être viré\u202f: un collègue vient peut-être de préparer le fichier.',
        );
  },
);
