import { z } from 'zod';
import { compteOuZero, ouiOuNon } from '../champs';

export const COMPLEMENTS = z
  .strictObject({
    mentionTB: ouiOuNon('Mention très bien à la dernière session du baccalauréat'),
    aidesMeriteDejaPercues: compteOuZero('Aides au mérite déjà perçues'),
    moisEtranger: compteOuZero('Mois de séjour d’études à l’étranger'),
    bourseLycee: ouiOuNon('Bourse de lycée en terminale'),
    sortieAcademie: ouiOuNon('Proposition acceptée hors de l’académie de résidence'),
    sortieRegionAcademique: ouiOuNon('Première année de master hors de la région académique de la licence'),
  })
  .describe('Compléments (MER, AMI, AMM, AMP)');
