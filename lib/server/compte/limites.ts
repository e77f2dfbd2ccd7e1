import 'server-only';
import { consommer } from '@/lib/server/acces/limites';

const QUART_D_HEURE = 900;
const HEURE = 3600;

// All are counted before the answer: stopping at the first would leave the others behind.
const toutes = async (...limites: Promise<boolean>[]) => (await Promise.all(limites)).every(Boolean);

/**
 * A known browser has its own counter: whoever tries passwords on an account from elsewhere cannot
 * keep its owner out.
 */
export const peutSeConnecter = (email: string, adresse: string, appareil: string | null) =>
  toutes(
    consommer(`connexion:adresse:${adresse}`, { max: 50, fenetreSecondes: QUART_D_HEURE }),
    appareil
      ? consommer(`connexion:appareil:${appareil}`, { max: 10, fenetreSecondes: QUART_D_HEURE })
      : consommer(`connexion:compte:${email}`, { max: 10, fenetreSecondes: QUART_D_HEURE }),
  );

export const peutSInscrire = (email: string, adresse: string) =>
  toutes(
    consommer(`inscription:adresse:${adresse}`, { max: 10, fenetreSecondes: HEURE }),
    consommer(`inscription:compte:${email}`, { max: 5, fenetreSecondes: HEURE }),
  );

export const peutRenvoyerLeCode = (inscriptionId: string) =>
  consommer(`code:${inscriptionId}`, { max: 3, fenetreSecondes: QUART_D_HEURE });

export const peutDemanderReinitialisation = (email: string, adresse: string) =>
  toutes(
    consommer(`oubli:adresse:${adresse}`, { max: 20, fenetreSecondes: HEURE }),
    consommer(`oubli:compte:${email}`, { max: 5, fenetreSecondes: HEURE }),
  );

export const peutReinitialiser = (adresse: string) =>
  consommer(`reinitialiser:${adresse}`, { max: 20, fenetreSecondes: HEURE });

export const peutConfirmerSonMotDePasse = (personneId: string) =>
  consommer(`confirmer:${personneId}`, { max: 10, fenetreSecondes: QUART_D_HEURE });
