import { z } from 'zod';
import { ouiOuNon } from '../champs';

export const OPTIONS = z
  .strictObject({
    maintienGrandesVacances: ouiOuNon('Maintien de la bourse pendant les grandes vacances'),
    etudesOutreMer: ouiOuNon('Inscription dans un établissement outre-mer'),
  })
  .describe('Ce qui change le montant sans changer l’échelon');
