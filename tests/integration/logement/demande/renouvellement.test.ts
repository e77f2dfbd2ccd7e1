import { describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { ouvrirDemande, SANS_DSE } from '@/lib/server/logement/demande';
import { rappelerLogement } from '@/lib/server/logement/demande/commandes/rappeler';
import { lireResidence } from '@/lib/server/logement/demande/requetes/lire-residence';
import { montrerDemande } from '@/lib/server/logement/demande/requetes/montrer-demande';
import { baseDuFichier } from '../../base-du-fichier';
import { nouveauContingent } from '../contingents/outillage';
import { ANNEE, a, nouvelleEtudiante } from './outillage';
import { AVRIL, decider, demander, residente } from './residents';

// The reminders are counted, and go to everybody.
baseDuFichier();

describe('qui habite une chambre', () => {
  it('demande à la garder, une fois', async () => {
    const qui = await residente();
    expect(await demander(qui)).toEqual({ ok: true, valeur: 'demande' });
    expect(await demander(qui)).toEqual({ ok: false, refus: 'deja_demande' });
    const demande = await base().demandeInstruction.findFirstOrThrow({
      where: { personneId: qui.personneId },
    });
    expect(demande).toMatchObject({
      ...{ genre: 'renouvellement_logement', crous: 'REN', categorie: 'ordinaire', etat: 'deposee' },
    });
  });

  it('dix clics font une demande', async () => {
    const qui = await residente();
    const faites = await Promise.all(Array.from({ length: 10 }, () => demander(qui)));
    expect(faites.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each([
    ['2026-03-14T12:00', 'pas_ouverte'],
    ['2026-04-30T12:00', 'close'],
  ] as const)('ne le demande pas hors des dates (%s)', async (minute, raison) => {
    expect(await demander(await residente(), a(minute))).toEqual({ ok: false, refus: raison });
  });

  it('sans chambre, n’a rien à garder', async () => {
    const qui = await nouvelleEtudiante();
    expect(await demander(qui)).toEqual({ ok: false, refus: 'sans_chambre' });
    expect(await lireResidence(qui.personneId, ANNEE)).toBeNull();
  });
});

describe('le Crous décide', () => {
  it('oui : la même porte est proposée, quinze jours pour confirmer', async () => {
    const qui = await residente();
    await demander(qui);
    expect(await decider(qui, 'accorder')).toEqual({ ok: true, valeur: 'decidee' });
    const vue = await montrerDemande(qui.personneId, ANNEE, AVRIL);
    expect(vue).toMatchObject({ voie: 'renouvellement', etat: 'proposee' });
    expect(vue?.propositions).toMatchObject([{ origine: 'renouvellement', porte: 'S101', echue: false }]);
    expect(vue?.propositions[0]?.echeanceLe.toISOString()).toBe('2026-04-25T21:59:59.999Z');
    expect((await lireResidence(qui.personneId, ANNEE))?.demande?.etat).toBe('accordee');
  });

  it('non : avec une raison, et rien n’est proposé', async () => {
    const qui = await residente();
    await demander(qui);
    expect(await decider(qui, 'loyers')).toEqual({ ok: true, valeur: 'decidee' });
    expect(await montrerDemande(qui.personneId, ANNEE, AVRIL)).toBeNull();
    expect((await lireResidence(qui.personneId, ANNEE))?.demande).toMatchObject({
      ...{ etat: 'refusee', motif: 'loyers', precision: 'Loyers vérifiés.' },
    });
  });

  it('une fois, et pour son Crous seulement', async () => {
    const qui = await residente();
    await demander(qui);
    expect(await decider(qui, 'accorder', 'LYO')).toMatchObject({
      ok: false,
      refus: { type: 'introuvable' },
    });
    expect((await decider(qui, 'accorder')).ok).toBe(true);
    expect(await decider(qui, 'loyers')).toMatchObject({ ok: false, refus: { type: 'deja_decidee' } });
  });

  it('n’accorde pas une chambre qui n’est plus louée : rien n’est écrit', async () => {
    const qui = await residente({ suivante: false });
    await demander(qui);
    expect(await decider(qui, 'accorder')).toEqual({
      ok: false,
      refus: { type: 'impossible', raison: 'chambre_absente' },
    });
    const demande = await base().demandeInstruction.findFirstOrThrow({
      where: { personneId: qui.personneId },
    });
    expect(demande.etat).toBe('deposee');
    expect(await base().demandeLogement.count({ where: { personneId: qui.personneId, annee: ANNEE } })).toBe(
      0,
    );
  });

  it('n’accorde pas une chambre prêtée à un établissement, qui désigne qui l’occupe', async () => {
    const [qui, { contingent }] = [await residente(), await nouveauContingent(0)];
    await base().chambre.update({
      where: { id: qui.neuve },
      data: { contingentId: contingent, exigence: 3 },
    });
    await demander(qui);
    expect(await decider(qui, 'accorder')).toEqual({
      ok: false,
      refus: { type: 'impossible', raison: 'chambre_pretee' },
    });
    expect((await lireResidence(qui.personneId, ANNEE))?.demande?.etat).toBe('deposee');
  });

  it('à qui avait déjà fait une demande pour l’année, l’ajoute à celle-ci', async () => {
    const qui = await residente();
    await ouvrirDemande({
      ...{ ...SANS_DSE, personneId: qui.personneId, annee: ANNEE },
      ...{ voie: 'dse', acteur: 'etudiant', horloge: AVRIL },
    });
    await demander(qui);
    await decider(qui, 'accorder');
    const vue = await montrerDemande(qui.personneId, ANNEE, AVRIL);
    expect([vue?.voie, vue?.propositions.length]).toEqual(['dse', 1]);
  });
});

describe('qui n’a rien demandé', () => {
  const jobs = async () => {
    const [ligne] = await base().$queryRawUnsafe<{ n: number }[]>(
      "SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'envoyer-courriel'",
    );
    return ligne?.n ?? 0;
  };

  it('reçoit un rappel une semaine avant, une fois', async () => {
    await residente();
    const demandee = await residente();
    await demander(demandee);
    const avant = await jobs();
    const { renouvellements } = await rappelerLogement(a('2026-04-22T10:00'));
    expect(renouvellements).toBeGreaterThan(0);
    expect((await jobs()) - avant).toBe(renouvellements);
    await rappelerLogement(a('2026-04-23T10:00'));
    expect((await jobs()) - avant).toBe(renouvellements);
  });

  it('apprend le lendemain de la fin que la chambre est à tous', async () => {
    await residente();
    expect((await rappelerLogement(a('2026-04-30T10:00'))).clos).toBeGreaterThan(0);
  });

  it.each(['2026-04-10T10:00', '2026-04-25T10:00', '2026-05-04T10:00', '2026-11-21T10:00'] as const)(
    'ne reçoit rien les autres jours : %s',
    async (minute) => {
      await residente();
      expect(await rappelerLogement(a(minute))).toMatchObject({ renouvellements: 0, clos: 0 });
    },
  );
});

describe('le journal', () => {
  it('redit la demande ouverte par le Crous', async () => {
    const qui = await residente();
    await demander(qui);
    await decider(qui, 'accorder');
    const lignes = await base().evenementLogement.findMany({
      where: { demande: { personneId: qui.personneId, annee: ANNEE } },
      orderBy: { rang: 'asc' },
    });
    expect(lignes.map(({ type, acteur }) => [type, acteur])).toEqual([
      ['demande_ouverte', 'crous'],
      ['proposition_faite', 'crous'],
    ]);
  });
});
