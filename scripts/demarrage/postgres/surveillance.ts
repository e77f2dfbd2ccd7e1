import { noter } from '../etapes';
import { messageErreur } from '../panne';
import { estVivant } from '../processus';
import type { Grappe } from './grappe';
import { allumer, eteindre, type ServeurPostgres } from './serveur';

export interface Gardien {
  serveur: () => ServeurPostgres;
  arreter: () => Promise<void>;
}

/** Starts PostgreSQL again when it dies while the portal runs, on the same port: the pools find it again. */
export function surveiller(grappe: Grappe, depart: ServeurPostgres, auChangement: () => void): Gardien {
  let serveur = depart;
  let fini = false;
  let relance: Promise<void> | null = null;

  async function relancer(): Promise<void> {
    const debut = performance.now();
    noter(`PostgreSQL s'est arrêté (processus ${serveur.pid}) : relance.`);
    try {
      serveur = await allumer(grappe);
      auChangement();
      noter(`PostgreSQL répond de nouveau (${Math.round(performance.now() - debut)} ms).`);
    } catch (erreur) {
      noter(messageErreur(erreur));
    }
  }

  const minuterie = setInterval(() => {
    if (fini || relance || estVivant(serveur.pid)) return;
    relance = relancer().finally(() => {
      relance = null;
    });
  }, 200);

  return {
    serveur: () => serveur,
    async arreter() {
      fini = true;
      clearInterval(minuterie);
      await relance;
      await eteindre(serveur.pid);
    },
  };
}
