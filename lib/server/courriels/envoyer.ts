import 'server-only';
import { sceller } from '@/lib/server/acces/sceau';
import type { Tx } from '@/lib/server/base';
import { envoyerCourriel as definition } from '@/lib/server/taches/definitions/envoyer-courriel';
import { identifiantStable } from '@/lib/server/taches/identifiant';
import { mettreEnFile, mettreLotEnFile } from '@/lib/server/taches/mettre-en-file';
import type { Courriel } from './composer';

interface Envoi {
  /** What makes this mail unique: `accuse-depot:<dossier>:<rang>`. Asked twice, it leaves once. */
  readonly cle: string;
  readonly destinataire: string;
  readonly courriel: Courriel;
}

/** The job of a mail: nobody is read in it, everything is sealed. */
function tacheDe({ cle, destinataire, courriel }: Envoi) {
  const id = identifiantStable(`courriel:${cle}`);
  return {
    cle: id,
    donnees: { courriel: id, scelle: sceller('courriels', { id, destinataire, ...courriel }) },
  };
}

/** Writes a mail in the command's transaction; a job sends it afterwards. */
export const envoyerCourriel = (tx: Tx, envoi: Envoi): Promise<void> =>
  mettreEnFile(tx, { definition, ...tacheDe(envoi) });

/** The same for many mails, in one statement. */
export const envoyerCourriels = (tx: Tx, envois: readonly Envoi[]): Promise<void> =>
  mettreLotEnFile(tx, definition, envois.map(tacheDe));
