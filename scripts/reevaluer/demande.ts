import { parseArgs } from 'node:util';
import { type Bareme, baremePour } from '@/lib/domain/baremes';
import { CAMPAGNES, campagnePour } from '@/lib/domain/dossier';
import { messageErreur, Panne } from '../demarrage/panne';

export interface Demande {
  bareme: Bareme;
  aBlanc: boolean;
}

const USAGE = 'npm run reevaluer -- --annee 2026-2027 [--a-blanc]';

function lireArguments(mots: readonly string[]): { annee?: string; 'a-blanc'?: boolean } {
  try {
    const options = { annee: { type: 'string' }, 'a-blanc': { type: 'boolean' } } as const;
    return parseArgs({ args: [...mots], options }).values;
  } catch (erreur) {
    throw new Panne(`La commande ne se comprend pas : ${messageErreur(erreur)}`, USAGE);
  }
}

/** Which campaign to judge again, by the barème of its year. */
export function lireDemande(mots: readonly string[]): Demande {
  const { annee, 'a-blanc': aBlanc = false } = lireArguments(mots);
  if (!annee) throw new Panne('Il faut dire quelle campagne réévaluer.', USAGE);
  const [campagne, bareme] = [campagnePour(annee), baremePour(annee)];
  if (!campagne.ok || !bareme.ok)
    throw new Panne(
      `Aucune campagne ${annee}.`,
      `Campagnes connues : ${CAMPAGNES.map((connue) => connue.annee).join(', ')}.`,
    );
  return { bareme: bareme.valeur, aBlanc };
}
