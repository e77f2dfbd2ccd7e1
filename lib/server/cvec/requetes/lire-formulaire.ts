import 'server-only';
import { estUuid } from '@/lib/server/uuid';
import { type APayer, cibleDuJeton, formulaireBancaire, lienDuJeton } from '../../du';
import type { FormulaireBancaire } from '../../ports/paiement';
import { type Cible, lireSituation } from '../depot';
import type { Situation } from '../situation';

/** The form that takes the browser to the bank, and what it pays. */
export interface PaiementAFaire {
  readonly annee: string;
  readonly centimes: number;
  readonly formulaire: FormulaireBancaire;
}

async function aFaire(
  cible: Cible,
  tentative: string,
  sienne: (situation: Situation) => boolean,
  ou: (situation: Situation) => Pick<APayer, 'langue' | 'retour'>,
): Promise<PaiementAFaire | null> {
  const situation = await lireSituation(cible);
  const trouvee = situation?.tentatives.find(({ id }) => id === tentative);
  if (!situation || trouvee?.etat !== 'redirigee' || !trouvee.transaction || !sienne(situation)) return null;
  const { transaction, centimes, creeeA } = trouvee;
  const le = new Date(creeeA);
  return {
    annee: situation.annee,
    centimes,
    formulaire: formulaireBancaire({ ...ou(situation), tentative, transaction, centimes, le }),
  };
}

/** The payment that a student has begun and not finished; `null` when it is not hers, or not any more. */
export async function lirePaiementAFaire(
  tentative: string,
  personneId: string,
): Promise<PaiementAFaire | null> {
  if (!estUuid(tentative)) return null;
  return aFaire(
    { par: 'tentative', tentative },
    tentative,
    (situation) => situation.personneId === personneId,
    ({ annee }) => ({ langue: 'fr', retour: `/cvec/retour?annee=${annee}` }),
  );
}

/** The same for a payer: the link opens it, and only what was begun through it. */
export async function lirePaiementDuLien(
  jeton: string,
  tentative: string,
  langue: 'fr' | 'en',
): Promise<PaiementAFaire | null> {
  const cible = cibleDuJeton(jeton);
  if (!cible) return null;
  const parCeLien = (situation: Situation) =>
    situation.tentatives.some((t) => t.id === tentative && t.lien === lienDuJeton(situation, jeton));
  return aFaire(cible, tentative, parCeLien, () => ({ langue, retour: `/payer/retour?langue=${langue}` }));
}
