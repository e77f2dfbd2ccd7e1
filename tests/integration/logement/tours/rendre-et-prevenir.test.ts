import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { libererEchues } from '@/lib/server/logement/complementaire/commandes/liberer-echues';
import { listerEchuesDe } from '@/lib/server/logement/complementaire/depot';
import { expirerAvantLeTour, expirerPropositions } from '@/lib/server/logement/tours/commandes/expirer';
import { baseDuFichier } from '../../base-du-fichier';
import { courrielsDe } from '../../compte/outillage';
import { notification, preparer, repond } from '../../cvec/outillage';
import { demarrer, ficheDeRennes, type Invitee, invitee, MINUTE, proposer } from '../avance/outillage';
import { ANNEE, demandeuse, ECHEANCE, nouvelleFiche, situationDe } from '../demande/outillage';

baseDuFichier();
beforeAll(preparer, 60_000);

/** So many minutes from the last instant to pay. */
const a = (minutes: number) => horlogeFixe(new Date(ECHEANCE + minutes * MINUTE));
const etatDe = async ({ avance }: Pick<Invitee, 'avance'>) =>
  (await base().proposition.findUniqueOrThrow({ where: { id: avance } })).etat;
const DU_TOUR = { origine: 'tour', tour: 1 } as const;

/** A room of a round, whose advance can be paid. */
async function servie(): Promise<Invitee> {
  const qui = await invitee();
  await base().proposition.update({ where: { id: qui.avance }, data: DU_TOUR });
  return qui;
}

describe('un paiement commencé à temps', () => {
  it('est attendu tant que la page de la banque vit, puis la chambre est rendue', async () => {
    const qui = await servie();
    await demarrer(qui, a(-5));
    expect(await expirerAvantLeTour(ANNEE, a(1))).toBe(0);
    expect(await expirerAvantLeTour(ANNEE, a(14))).toBe(0);
    expect(await etatDe(qui)).toBe('proposee');
    expect(await expirerAvantLeTour(ANNEE, a(16))).toBe(1);
    expect(await etatDe(qui)).toBe('expiree');
  });

  it('réserve la chambre après l’échéance, sans qu’elle soit passée à quelqu’un d’autre', async () => {
    const qui = await servie();
    const { formulaire } = await demarrer(qui, a(-1));
    expect(await expirerAvantLeTour(ANNEE, a(5))).toBe(0);
    expect(await repond(notification(formulaire), a(6))).toBe('transition');
    expect(await etatDe(qui)).toBe('reservee');
    expect(await expirerAvantLeTour(ANNEE, a(60))).toBe(0);
  });

  it('n’est pas fermé avec l’autre chambre de la même demande, que quelqu’un attend', async () => {
    const [qui, ailleurs] = [await servie(), await nouvelleFiche()];
    const autre = await proposer(qui, ailleurs, DU_TOUR);
    // Made long ago, as these clocks say.
    await base().proposition.updateMany({
      where: { id: { in: [autre, qui.avance] } },
      data: { inscriteLe: new Date('2026-06-09') },
    });
    await demarrer(qui, a(-5));
    expect(await libererEchues(ailleurs.logement, ANNEE, a(1))).toBe(1);
    expect(await etatDe({ avance: autre })).toBe('expiree');
    expect(await etatDe(qui)).toBe('proposee');
    expect(await expirerAvantLeTour(ANNEE, a(16))).toBe(1);
  });

  it('empêche d’en demander une autre dans la même ville, jusqu’à sa fin', async () => {
    const qui = await servie();
    await demarrer(qui, a(-5));
    const { id } = await situationDe(qui);
    expect(await listerEchuesDe(id, a(1).maintenant())).toEqual([]);
    expect(await listerEchuesDe(id, a(16).maintenant())).toEqual([qui.avance]);
    expect(await expirerAvantLeTour(ANNEE, a(16))).toBe(1);
  });

  it('abandonné, n’est plus attendu', async () => {
    const qui = await servie();
    const { formulaire } = await demarrer(qui, a(-1));
    expect(await repond(notification(formulaire, 'abandonne'), a(1))).toBe('transition');
    expect(await expirerAvantLeTour(ANNEE, a(2))).toBe(1);
  });
});

describe('une chambre rendue', () => {
  it('est dite une fois à qui l’attendait : laquelle, depuis quand, et ce qui reste possible', async () => {
    const qui = await servie();
    expect(await expirerAvantLeTour(ANNEE, a(1))).toBe(1);
    expect(await expirerAvantLeTour(ANNEE, a(2))).toBe(0);
    const [courriel, ...autres] = await courrielsDe(qui.email, 1);
    expect(autres).toEqual([]);
    expect(courriel?.sujet).toContain('est rendue');
    expect(courriel?.texte).toMatch(/au plus tard le jeudi 11\sjuin 2026 à 23\sh\s59/u);
    expect(courriel?.texte).toContain('Les Tilleuls');
    expect(courriel?.texte).toContain('/logement/demande');
  });

  it('se dit pour chacune, quand plusieurs étaient proposées', async () => {
    const qui = await servie();
    await proposer(qui, await ficheDeRennes(), {
      proposition: randomUUID(),
      secteur: 'ailleurs',
      ...DU_TOUR,
    });
    expect(await expirerAvantLeTour(ANNEE, a(1))).toBe(2);
    expect(await courrielsDe(qui.email, 2)).toHaveLength(2);
  });

  it('ne se dit ni pour un blocage de quelques minutes, ni à qui a retiré sa demande', async () => {
    const bloquee = await demandeuse();
    await proposer(bloquee, await ficheDeRennes(), { origine: 'blocage', tour: null });
    const partie = await servie();
    await base().demandeLogement.updateMany({
      where: { personneId: partie.personneId },
      data: { etat: 'retiree' },
    });
    expect(await expirerPropositions(horlogeFixe(new Date(Date.now() + 100 * 3_600_000)))).toBe(2);
    expect(await courrielsDe(bloquee.email, 0)).toEqual([]);
    expect(await courrielsDe(partie.email, 0)).toEqual([]);
  });
});
