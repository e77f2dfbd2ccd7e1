import { setTimeout as attendre } from 'node:timers/promises';
import type { Pouls } from '../outillage/registre';
import { type Nature, type Notification, REPONSES_PERMISES } from './banque';

/** A callback whose 200 was received: the portal has promised to remember it. */
export interface Acquittee {
  readonly ordre: string;
  readonly nature: Nature;
  readonly texte: string;
}

/** What the storm learnt from the outside; the auditor compares it with the base. */
export interface Registre {
  readonly acquittees: Acquittee[];
  /** Answers that broke a promise while they came. */
  readonly griefs: string[];
}

export interface Ligne {
  readonly url: string;
  readonly pouls: Pouls;
  readonly registre: Registre;
}

const PATIENCE_MS = 180_000;
/** A connection handed to a process that was killed at that moment is never answered: the bank hangs up. */
const DELAI_MS = 5_000;

interface Recue {
  readonly statut: number;
  readonly texte: string;
}

async function poster(url: string, body: string): Promise<Recue | null> {
  // Held here until the answer: a signal that only the request knows is collected with its clock, and the bank waits for ever.
  const raccrochage = new AbortController();
  const minuterie = setTimeout(() => raccrochage.abort(), DELAI_MS);
  try {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', connection: 'close' };
    const { signal } = raccrochage;
    const recue = await fetch(`${url}/api/paiement/notification`, { method: 'POST', body, headers, signal });
    return { statut: recue.status, texte: (await recue.text()).trim() };
  } catch {
    return null;
  } finally {
    clearTimeout(minuterie);
  }
}

/** Tells it again until it is acknowledged, as the bank does (only faster). */
export async function envoyer({ ordre, nature, corps }: Notification, ligne: Ligne): Promise<void> {
  const { url, pouls, registre } = ligne;
  const limite = performance.now() + PATIENCE_MS;
  while (performance.now() < limite) {
    const envoyee = performance.now();
    const recue = await poster(url, corps);
    if (recue?.statut === 200) {
      const { texte } = recue;
      pouls.battre(envoyee);
      registre.acquittees.push({ ordre, nature, texte });
      if (!REPONSES_PERMISES[nature].includes(texte))
        registre.griefs.push(`${ordre} ${nature} : « ${texte} »`);
      return;
    }
    if (recue && recue.statut < 500) {
      registre.griefs.push(`${ordre} ${nature} : ${recue.statut} ${recue.texte.slice(0, 80)}`);
      return;
    }
    await attendre(100);
  }
  registre.griefs.push(`${ordre} ${nature} : jamais acquittée`);
}
