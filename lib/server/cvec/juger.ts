import 'server-only';
import type { ActeurCvec, CommandeCvec, RefusCvec, Tirages } from '@/lib/domain/cvec';
import { deciderCvec } from '@/lib/domain/cvec';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { succes } from '@/lib/domain/noyau/resultat';
import type { Envoi } from '../courriels';
import { nouvelId } from '../du';
import type { Horloge } from '../ports/horloge';
import type { Effet } from './depot';
import type { Details } from './geste';
import { tirerNumeroAttestation } from './identifiants';
import { envoisDe } from './messages';
import type { Situation } from './situation';

interface AJuger<T> {
  readonly commande: CommandeCvec;
  readonly acteur: ActeurCvec;
  readonly horloge: Horloge;
  readonly repondre: Effet<T>['repondre'];
  readonly details?: Details;
  /** Mails besides those that the events ask for. */
  readonly envois?: readonly Envoi[];
}

/** What a settlement may need, drawn anew at each try. */
export const tirer = ({ crous, annee }: Situation, horloge: Horloge): Tirages => ({
  numero: tirerNumeroAttestation(crous, annee),
  remboursement: nouvelId(horloge.maintenant().getTime()),
});

/** Asks the law about one command; what it answers is ready to be written, with its mails. */
export function juger<T>(
  situation: Situation,
  { commande, acteur, horloge, repondre, details = {}, envois = [] }: AJuger<T>,
): Resultat<Effet<T>, RefusCvec> {
  const le = horloge.maintenant();
  const contexte = { aujourdhui: horloge.aujourdhui(), maintenant: le.getTime() };
  const decision = deciderCvec(situation.vie, commande, contexte);
  if (!decision.ok) return decision;
  const evenements = decision.valeur;
  return succes({
    geste: {
      ...{ avant: situation.vie, evenements, acteur, le, details },
      envois: [...envoisDe(situation, evenements, le), ...envois],
    },
    repondre,
  });
}
