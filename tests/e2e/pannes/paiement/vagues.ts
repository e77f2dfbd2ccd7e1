import type { Hasard } from '../../securite/outillage/hasard';
import { type Nature, type Notification, notifier } from './banque';
import type { Contribution, Role } from './scene';

const DIX: readonly Nature[] = Array.from({ length: 10 }, () => 'succes');

/** What the bank says of the orders of each kind of contribution; the order in which it arrives is drawn. */
const PAROLES: Readonly<Record<Role, readonly (readonly Nature[])[]>> = {
  ordinaire: [DIX],
  'refuse-puis-accepte': [['refus', 'succes', 'refus', 'abandon']],
  double: [
    ['succes', 'succes'],
    ['succes', 'refus'],
  ],
  falsifie: [['falsifie', 'montant', 'devise', 'mode', 'falsifie', 'abandon']],
  tardif: [['succes', 'attente', 'succes']],
  tiers: [['succes', 'succes', 'falsifie']],
  course: [['succes'], ['succes', 'succes']],
  attente: [['attente', 'succes', 'attente']],
  exonere: [['succes', 'succes']],
};

export function melanger<T>(liste: readonly T[], hasard: Hasard): readonly T[] {
  const melee = [...liste];
  for (let i = melee.length - 1; i > 0; i--) {
    const j = hasard.entier(i + 1);
    const [a, b] = [melee[i], melee[j]];
    if (a !== undefined && b !== undefined) [melee[i], melee[j]] = [b, a];
  }
  return melee;
}

const ordreInconnu = (hasard: Hasard): string =>
  Array.from({ length: 32 }, () => hasard.entier(16).toString(16)).join('');

/** As many waves as rounds, each of several contributions, with an order that nobody knows and old callbacks told again. */
export function composerVagues(
  contributions: readonly Contribution[],
  rondes: number,
  hasard: Hasard,
): readonly (readonly Notification[])[] {
  const melees = melanger(contributions, hasard);
  const dites: Notification[] = [];
  return Array.from({ length: rondes }, (_, ronde) => {
    const siennes = melees.filter((_contribution, i) => i % rondes === ronde);
    const neuves = siennes.flatMap(({ role, ordres, centimes }) =>
      ordres.flatMap((ordre, i) =>
        (PAROLES[role][i] ?? []).map((nature) => notifier(ordre, centimes, nature)),
      ),
    );
    const rejouees = dites.length > 0 ? [hasard.un(dites), hasard.un(dites)] : [];
    dites.push(...neuves);
    return melanger([...neuves, ...rejouees, notifier(ordreInconnu(hasard), 10_500, 'inconnu')], hasard);
  });
}
