import 'server-only';
import type { GenreAvance } from '@/lib/domain/logement/avance';
import { type APayer, cibleDuJeton, formulaireBancaire, lienDuJeton } from '../../../du';
import type { FormulaireBancaire } from '../../../ports/paiement';
import { estUuid } from '../../../uuid';
import { RETOUR_AVANCE } from '../commandes/payer';
import { type CibleAvance, lireAvance } from '../depot';
import { nomDuLogement, type SituationAvance } from '../situation';

/** The form that takes the browser to the bank, and what it pays. */
export interface AvanceAFaire {
  readonly avance: string;
  readonly annee: string;
  readonly logement: string;
  readonly genre: GenreAvance;
  readonly centimes: number;
  readonly formulaire: FormulaireBancaire;
}

async function aFaire(
  cible: CibleAvance,
  tentative: string,
  sienne: (situation: SituationAvance) => boolean,
  ou: Pick<APayer, 'langue' | 'retour'>,
): Promise<AvanceAFaire | null> {
  const situation = await lireAvance(cible);
  const trouvee = situation?.tentatives.find(({ id }) => id === tentative);
  if (!situation || trouvee?.etat !== 'redirigee' || !trouvee.transaction || !sienne(situation)) return null;
  const { transaction, centimes, creeeA } = trouvee;
  return {
    ...{ avance: situation.id, annee: situation.annee, genre: situation.genre, centimes },
    logement: nomDuLogement(situation),
    formulaire: formulaireBancaire({ ...ou, tentative, transaction, centimes, le: new Date(creeeA) }),
  };
}

/** The payment that a student has begun and not finished; `null` when it is not hers, or not any more. */
export async function lireAvanceAFaire(tentative: string, personneId: string): Promise<AvanceAFaire | null> {
  if (!estUuid(tentative)) return null;
  const sienne = (situation: SituationAvance) => situation.personneId === personneId;
  return aFaire({ par: 'tentative', tentative }, tentative, sienne, { langue: 'fr', retour: RETOUR_AVANCE });
}

/** The same for a payer: the link opens it, and only what was begun through it. */
export async function lireAvanceDuLien(
  jeton: string,
  tentative: string,
  langue: 'fr' | 'en',
): Promise<AvanceAFaire | null> {
  const cible = cibleDuJeton(jeton);
  if (!cible) return null;
  const parCeLien = (situation: SituationAvance) =>
    situation.tentatives.some((t) => t.id === tentative && t.lien === lienDuJeton(situation, jeton));
  return aFaire(cible, tentative, parCeLien, { langue, retour: `/payer/retour?langue=${langue}` });
}
