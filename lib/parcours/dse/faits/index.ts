import type { FaitsBourse } from '@/lib/domain/bourse/faits';
import type { ContexteDse, ReponsesDse } from '../definition';
import { chargesVersFaits } from './charges';
import { droitsVersFaits } from './droits';
import { diplomeVersFaits, etudesVersFaits } from './etudes';
import { ageVersFaits, nationaliteVersFaits } from './personne';
import { ressourcesVersFaits } from './ressources';
import { autresAidesVersFaits, changementVersFaits, maintienVersFaits } from './versement';

/**
 * The facts of one wish (rank from 1). What was not answered, or answered « je ne sais pas », stays undefined:
 * the engine then asks, and never guesses.
 */
export const versFaits = (reponses: ReponsesDse, rang: number, contexte: ContexteDse): FaitsBourse => ({
  annee: contexte.annee,
  age: ageVersFaits(reponses),
  diplome: diplomeVersFaits(reponses, rang),
  etudes: etudesVersFaits(reponses, rang),
  nationalite: nationaliteVersFaits(reponses),
  droits: droitsVersFaits(reponses, rang),
  ressources: ressourcesVersFaits(reponses),
  charges: chargesVersFaits(reponses, rang, contexte),
  changement: changementVersFaits(reponses),
  maintien: maintienVersFaits(reponses, rang),
  autresAides: autresAidesVersFaits(reponses),
});
