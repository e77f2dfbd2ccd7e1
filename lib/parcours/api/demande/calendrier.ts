import { z } from 'zod';
import { jour, ouiOuNon } from '../champs';

export const CALENDRIER = z
  .strictObject({
    depotDSE: jour('Dépôt du dossier social étudiant'),
    piecesCompletes: jour('Jour où les pièces étaient toutes reçues'),
    changementNotable: ouiOuNon('Changement durable et notable de la situation'),
    dateNotification: jour('Réception de la décision'),
    dateRecours: jour('Envoi du recours'),
  })
  .describe('Recevabilité, premier mois payé, recours (TAR-1, TAR-2, REC-1)');
