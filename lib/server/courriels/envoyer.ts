import 'server-only';
import { sceller } from '@/lib/server/acces/sceau';
import type { Tx } from '@/lib/server/base';
import { envoyerCourriel as definition } from '@/lib/server/taches/definitions/envoyer-courriel';
import { identifiantStable } from '@/lib/server/taches/identifiant';
import { mettreEnFile } from '@/lib/server/taches/mettre-en-file';
import type { Courriel } from './composer';

interface Envoi {
  /** What makes this mail unique: `accuse-depot:<dossier>:<rang>`. Asked twice, it leaves once. */
  readonly cle: string;
  readonly destinataire: string;
  readonly courriel: Courriel;
}

/** Writes a mail in the command's transaction; a job sends it afterwards. */
export async function envoyerCourriel(tx: Tx, { cle, destinataire, courriel }: Envoi): Promise<void> {
  const id = identifiantStable(`courriel:${cle}`);
  await mettreEnFile(tx, {
    definition,
    cle: id,
    donnees: { courriel: id, scelle: sceller('courriels', { id, destinataire, ...courriel }) },
  });
}
