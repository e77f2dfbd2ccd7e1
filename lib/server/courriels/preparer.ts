import 'server-only';
import { sceller } from '@/lib/server/acces/sceau';
import { envoyerCourriel } from '@/lib/server/taches/definitions/envoyer-courriel';
import { identifiantStable } from '@/lib/server/taches/identifiant';
import type { TacheDEnvoi } from '@/lib/server/taches/inserer';
import type { Courriel } from './composer';

export interface Envoi {
  /** What makes this mail unique: `accuse-depot:<dossier>:<rang>`. Asked twice, it leaves once. */
  readonly cle: string;
  readonly destinataire: string;
  readonly courriel: Courriel;
}

/** The job that sends a mail: its id says which mail, its content is sealed. */
export function preparerEnvoi({ cle, destinataire, courriel }: Envoi): TacheDEnvoi {
  const id = identifiantStable(`courriel:${cle}`);
  return {
    id: identifiantStable(`${envoyerCourriel.nom}:${id}`),
    data: { courriel: id, scelle: sceller('courriels', { id, destinataire, ...courriel }) },
  };
}
