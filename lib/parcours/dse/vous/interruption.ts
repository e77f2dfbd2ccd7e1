import { enOuiNon, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { estConcerneParLaLimiteDAge } from '../age';
import { definirQuestion } from '../definition';
import { champOuiNon, ligne } from '../textes';

/** AGE-2. */
export const interruption = definirQuestion({
  id: 'interruption',
  tache: 'identite',
  posee: (reponses, contexte) =>
    reponses['premiere-demande']?.premiere === false && estConcerneParLaLimiteDAge(reponses, contexte),
  poser: () => ({
    titre: 'Avez-vous interrompu vos études depuis votre dernière bourse ?',
    pourquoi: 'Passé un certain âge, la bourse continue seulement si les études ne se sont pas arrêtées.',
    champs: [champOuiNon('interrompues', 'J’ai interrompu mes études')],
    schema: schemaDe({
      interrompues: ouiNon('Répondez oui ou non : avez-vous interrompu vos études ?'),
    }),
    recapituler: ({ interrompues }) => [ligne('Études interrompues', enOuiNon(interrompues))],
  }),
});
