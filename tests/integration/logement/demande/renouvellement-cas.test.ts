import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, fermerBase } from '@/lib/server/base';
import { deciderDemande } from '@/lib/server/instruction/commandes/decider-demande';
import {
  accorderRenouvellement,
  appliquerDemande,
  jugerDemande,
  refuserRenouvellement,
} from '@/lib/server/logement/demande';
import { lireResidence } from '@/lib/server/logement/demande/requetes/lire-residence';
import { montrerDemande } from '@/lib/server/logement/demande/requetes/montrer-demande';
import { preparerTaches } from '@/lib/server/taches';
import { ANNEE, cibleDe, demandeuse, offreDe } from './outillage';
import { AVRIL, agente, demander, residente } from './residents';

beforeAll(() => preparerTaches());
afterAll(() => fermerBase());

type Residente = Awaited<ReturnType<typeof residente>>;

/** A year lived in the same sheet, before those that the portal knows the dates of. */
async function habiterEn(qui: Residente, annee: string): Promise<void> {
  const { id: chambreId } = await base().chambre.create({
    data: { logementId: qui.logement, annee, libelle: 'S101', secteur: qui.ville },
    select: { id: true },
  });
  const le = new Date('2021-06-10T08:00:00Z');
  await base().demandeLogement.create({
    data: {
      ...{ id: randomUUID(), numero: `LOG-${randomUUID().slice(0, 13)}`, personneId: qui.personneId, annee },
      ...{ voie: 'dse', etat: 'reservee', version: 1, ouverteLe: le, modifieeLe: le },
      propositions: {
        create: {
          ...{ id: randomUUID(), chambreId, logementId: qui.logement, annee, secteur: qui.ville },
          ...{ origine: 'contingent', etat: 'reservee', echeanceLe: le, faiteLe: le },
        },
      },
    },
  });
}

const demandeDe = ({ personneId }: Pick<Residente, 'personneId'>) =>
  base().demandeInstruction.findFirstOrThrow({ where: { personneId } });

describe('combien d’années', () => {
  it('se comptent celles que la base connaît, la présente comprise', async () => {
    const qui = await residente();
    expect((await lireResidence(qui.personneId, ANNEE))?.annees).toBe(1);
    for (const annee of ['2023-2024', '2024-2025']) await habiterEn(qui, annee);
    expect((await lireResidence(qui.personneId, ANNEE))?.annees).toBe(3);
  });

  it('après la cinquième, la demande est exceptionnelle', async () => {
    const qui = await residente();
    for (const annee of ['2021-2022', '2022-2023', '2023-2024', '2024-2025']) await habiterEn(qui, annee);
    expect((await demander(qui)).ok).toBe(true);
    expect((await demandeDe(qui)).categorie).toBe('exceptionnel');
  });
});

describe('à quel Crous', () => {
  it.each([
    ['35000', 'REN'],
    ['69003', 'LYO'],
    ['20250', 'COR'],
    ['97400', 'REU'],
  ])('la résidence de %s est vue par %s', async (codePostal, crous) => {
    const qui = await residente({ codePostal });
    await demander(qui);
    const lue = (await demandeDe(qui)).crous;
    expect(lue).toMatch(/^[A-Z]{3}$/);
    if (crous === 'REN' || crous === 'LYO') expect(lue).toBe(crous);
    else expect(['REN', 'LYO']).not.toContain(lue);
  });
});

describe('deux agents à la fois', () => {
  it('un seul décide, et une seule chambre est proposée', async () => {
    const qui = await residente();
    await demander(qui);
    const { id } = await demandeDe(qui);
    const par = async () => ({ agent: await agente(), horloge: AVRIL, precision: 'Vu.' });
    const faites = await Promise.all([
      accorderRenouvellement(id, await par()),
      refuserRenouvellement(id, 'loyers', await par()),
      accorderRenouvellement(id, await par()),
    ]);
    expect(faites.filter(({ ok }) => ok)).toHaveLength(1);
    const vue = await montrerDemande(qui.personneId, ANNEE, AVRIL);
    const { etat } = await demandeDe(qui);
    expect(vue?.propositions.length ?? 0).toBe(etat === 'accordee' ? 1 : 0);
  });

  it('le rôle national décide partout', async () => {
    const qui = await residente({ codePostal: '69003' });
    await demander(qui);
    const { id } = await demandeDe(qui);
    const agent = { id: (await agente()).id, crous: null };
    expect(await accorderRenouvellement(id, { agent, horloge: AVRIL, precision: 'Vu.' })).toMatchObject({
      ok: true,
    });
  });

  it('un motif inventé ne refuse rien', async () => {
    const qui = await residente();
    await demander(qui);
    const { id } = await demandeDe(qui);
    const par = { agent: await agente(), horloge: AVRIL, precision: 'Vu.' };
    expect(await refuserRenouvellement(id, 'inventé', par)).toEqual({ ok: false, refus: 'motif_inconnu' });
    expect((await demandeDe(qui)).etat).toBe('deposee');
  });
});

describe('la chambre de la nouvelle année', () => {
  it('déjà donnée à quelqu’un d’autre, ne se promet pas deux fois', async () => {
    const qui = await residente();
    const autre = await demandeuse(AVRIL);
    const offre = offreDe({ ...qui, chambres: [qui.neuve] });
    const donnee = await appliquerDemande(cibleDe(autre), (s) =>
      jugerDemande(s, {
        ...{ commande: { type: 'faire_proposition', offre }, acteur: 'systeme', horloge: AVRIL },
        repondre: () => true,
      }),
    );
    expect(donnee.ok).toBe(true);
    await demander(qui);
    const { id } = await demandeDe(qui);
    const par = { agent: await agente(), horloge: AVRIL, precision: 'Vu.' };
    expect(await accorderRenouvellement(id, par)).toEqual({ ok: false, refus: 'chambre_prise' });
    const decision = {
      demande: id,
      decision: 'accorder',
      motivation: 'Vu.',
      agent: par.agent,
      horloge: AVRIL,
    };
    expect(await deciderDemande(decision)).toEqual({
      ok: false,
      refus: { type: 'impossible', raison: 'chambre_prise' },
    });
    expect((await demandeDe(qui)).etat).toBe('deposee');
    expect(await montrerDemande(qui.personneId, ANNEE, AVRIL)).toBeNull();
  });

  it('confirmée, est réservée pour la nouvelle année', async () => {
    const qui = await residente();
    await demander(qui);
    const { id } = await demandeDe(qui);
    await accorderRenouvellement(id, { agent: await agente(), horloge: AVRIL, precision: 'Vu.' });
    const [proposee] = (await montrerDemande(qui.personneId, ANNEE, AVRIL))?.propositions ?? [];
    const faite = await appliquerDemande(cibleDe(qui), (s) =>
      jugerDemande(s, {
        ...{
          commande: { type: 'reserver', proposition: proposee?.id ?? '' },
          acteur: 'systeme',
          horloge: AVRIL,
        },
        repondre: () => true,
      }),
    );
    expect(faite.ok).toBe(true);
    expect((await montrerDemande(qui.personneId, ANNEE, AVRIL))?.etat).toBe('reservee');
  });
});
