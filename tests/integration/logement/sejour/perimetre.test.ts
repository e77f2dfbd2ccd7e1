import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { accorderDossier, refuserDossier } from '@/lib/server/logement/sejour';
import { accepterAdmission } from '@/lib/server/logement/sejour/commandes/accepter';
import { deposerDossier } from '@/lib/server/logement/sejour/commandes/deposer';
import { donnerPiece } from '@/lib/server/logement/sejour/commandes/donner-piece';
import { constaterEtatDesLieux } from '@/lib/server/logement/sejour/commandes/etat-des-lieux';
import { desister, donnerPreavis } from '@/lib/server/logement/sejour/commandes/partir';
import {
  attendreUnRendezVous,
  libererRendezVous,
  nePlusAttendre,
  prendreRendezVous,
} from '@/lib/server/logement/sejour/commandes/rendez-vous';
import { lireDecision } from '@/lib/server/logement/sejour/requetes/lire-decision';
import { consulterSejour } from '@/lib/server/logement/sejour/requetes/lister-rendez-vous';
import { montrerAgenda, produireIcs } from '@/lib/server/logement/sejour/requetes/montrer-agenda';
import { montrerDepot } from '@/lib/server/logement/sejour/requetes/montrer-depot';
import { montrerPiece, montrerSejour } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import {
  lireFichierAccepte,
  produireDecision,
} from '@/lib/server/logement/sejour/requetes/produire-decision';
import {
  AOUT,
  acceptee,
  admise,
  agent,
  audit,
  courrielsDu,
  deposee,
  entree,
  etudiante,
  FICHIER,
  JUIN,
  type Locataire,
  le,
  preparer,
  remplie,
  residence,
  validee,
} from './outillage';

beforeAll(preparer);

type Ecriture = (
  sejour: string,
  personneId: string,
) => Promise<{ readonly ok: boolean; readonly refus?: unknown }>;
const qui = (sejour: string, personneId: string) => ({ sejour, personneId, horloge: AOUT });

/** Everything that a student may ask of a stay. */
const ECRITURES: Readonly<Record<string, Ecriture>> = {
  donnerPiece: (sejour, personneId) =>
    donnerPiece({ ...qui(sejour, personneId), piece: 'identite', fichiers: [FICHIER], saisie: {} }),
  deposerDossier: (sejour, personneId) => deposerDossier(sejour, personneId, AOUT),
  prendreRendezVous: (s, p) => prendreRendezVous(qui(s, p), '2026-09-01T09:30'),
  libererRendezVous: (s, p) => libererRendezVous(qui(s, p)),
  attendreUnRendezVous: (s, p) => attendreUnRendezVous(qui(s, p)),
  nePlusAttendre: (s, p) => nePlusAttendre(qui(s, p)),
  donnerPreavis: (s, p) => donnerPreavis(qui(s, p), '2026-10-31'),
  desister: (s, p) => desister(qui(s, p)),
};

/** Everything that a student may read of a stay. */
const LECTURES: Readonly<Record<string, (sejour: string, personneId: string) => Promise<unknown>>> = {
  montrerSejour: (s, p) => montrerSejour(s, p, AOUT),
  montrerPiece: (s, p) => montrerPiece(s, p, 'identite'),
  montrerAgenda: (s, p) => montrerAgenda(s, p, AOUT),
  montrerDepot: (s, p) => montrerDepot(s, p, AOUT),
  produireIcs: (s, p) => produireIcs(s, p, AOUT),
  lireDecision,
  produireDecision,
  lireFichierAccepte,
};

describe('le séjour d’une autre', () => {
  it.each(Object.entries(ECRITURES))('%s : n’existe pas, et rien n’y change', async (_, ecrire) => {
    const [lina, { personneId }] = [await acceptee(), await etudiante()];
    const avant = (await audit(lina)).vie;
    expect(await ecrire(lina.sejour, personneId)).toMatchObject({ ok: false, refus: 'introuvable' });
    expect((await audit(lina)).vie).toEqual(avant);
  });

  it.each(Object.entries(ECRITURES))('%s : un séjour inconnu répond de même', async (_, ecrire) => {
    const { personneId } = await etudiante();
    expect(await ecrire(randomUUID(), personneId)).toMatchObject({ ok: false, refus: 'introuvable' });
  });

  it.each(Object.entries(LECTURES))('%s : ne se lit pas', async (_, lire) => {
    const [lina, { personneId }] = [await acceptee(), await etudiante()];
    expect(await lire(lina.sejour, personneId)).toBeNull();
    expect(await lire(randomUUID(), lina.personneId)).toBeNull();
    expect(await lire('n’importe quoi', lina.personneId)).toBeNull();
  });

  it('l’accepter à sa place ne se peut pas', async () => {
    const [lina, { personneId }] = [await admise(), await etudiante()];
    const empreinte = (await lireDecision(lina.sejour, lina.personneId))?.empreinte ?? '';
    const faite = await accepterAdmission({
      ...{ sejour: lina.sejour, personneId, empreinte, nom: 'Paul', engagement: 'x', horloge: JUIN },
    });
    expect(faite).toMatchObject({ ok: false });
    expect(await base().acceptationAdmission.count({ where: { sejourId: lina.sejour } })).toBe(0);
  });
});

describe('l’agent', () => {
  it.each([
    ['du Crous de la résidence', 'REN', true],
    ['de tous les Crous', null, true],
    ['d’un autre Crous', 'LIL', false],
  ])('%s', async (_, crous, voit) => {
    const lina = await acceptee();
    expect((await consulterSejour(lina.sejour, await agent(crous))) !== null).toBe(voit);
  });

  it('qui lit un séjour laisse une trace', async () => {
    const [lina, nadia] = [await acceptee(), await agent()];
    await consulterSejour(lina.sejour, nadia);
    const trace = { agentId: nadia.id, personneId: lina.personneId, action: 'sejour_lu' };
    expect(await base().journalAcces.count({ where: trace })).toBe(1);
    await consulterSejour(lina.sejour, await agent('LIL'));
    expect(await base().journalAcces.count({ where: { personneId: lina.personneId } })).toBe(1);
  });

  it.each([
    ['accorder', (d: string, p: Parameters<typeof accorderDossier>[1]) => accorderDossier(d, p)],
    [
      'faire refaire',
      (d: string, p: Parameters<typeof accorderDossier>[1]) => refuserDossier(d, 'completer_visale', p),
    ],
    [
      'refuser',
      (d: string, p: Parameters<typeof accorderDossier>[1]) => refuserDossier(d, 'identite_autre', p),
    ],
  ])('d’un autre Crous ne peut pas %s', async (_, decider) => {
    const lina = await deposee();
    const par = { agent: await agent('LIL'), horloge: JUIN, precision: 'Une phrase entière.' };
    expect(await decider(lina.demande, par)).toMatchObject({ ok: false, refus: 'introuvable' });
    expect((await audit(lina)).vie.etat).toBe('dossier_depose');
    expect(await base().demandeInstruction.findUnique({ where: { id: lina.demande } })).toMatchObject({
      etat: 'deposee',
      agentId: null,
    });
  });

  it('ne décide pas par une demande d’un autre genre', async () => {
    const lina = await deposee();
    const par = { agent: await agent(), horloge: JUIN, precision: 'Une phrase entière.' };
    expect(await accorderDossier(randomUUID(), par)).toMatchObject({ refus: 'introuvable' });
    expect((await audit(lina)).vie.etat).toBe('dossier_depose');
  });

  it('ne constate pas d’entrée avant que la décision soit acceptée', async () => {
    const lina = await admise();
    const constat = { sejour: lina.sejour, le: '2026-09-01', observations: null } as const;
    const fait = await constaterEtatDesLieux({ ...constat, agent: await agent(), horloge: le('2026-09-01') });
    expect(fait).toMatchObject({ refus: 'hors_etat' });
    expect(await base().etatDesLieux.count({ where: { sejourId: lina.sejour } })).toBe(0);
  });
});

describe('le dépôt montré', () => {
  it('n’est là que quand il est à régler', async () => {
    const [depose, valide, paye] = [await deposee(), await validee(), await admise()];
    expect(await montrerDepot(depose.sejour, depose.personneId, JUIN)).toBeNull();
    expect(await montrerDepot(valide.sejour, valide.personneId, JUIN)).toMatchObject({
      ...{ centimes: 35_000, residence: 'Les Tilleuls', attente: 60, reessayerLe: null },
    });
    expect(await montrerDepot(paye.sejour, paye.personneId, JUIN)).toBeNull();
  });
});

describe('les courriels', () => {
  const partis = async (qui: Locataire) => {
    const { types } = await audit(qui);
    const rangs = types.map((_, i) => i + 1);
    const envoyes = await Promise.all(rangs.map(async (rang) => (await courrielsDu(qui, [rang])) === 1));
    return types.filter((_, i) => envoyes[i]);
  };

  it('suivent les événements qui ont quelque chose à dire, chacun une fois', async () => {
    const lina = await entree();
    expect(await partis(lina)).toEqual([
      'dossier_depose',
      'dossier_valide',
      'admission_emise',
      'admission_acceptee',
    ]);
    await donnerPreavis(
      { sejour: lina.sejour, personneId: lina.personneId, horloge: le('2027-03-15') },
      '2027-04-30',
    );
    expect((await partis(lina)).at(-1)).toBe('preavis_donne');
  });

  it('sans dépôt à régler, une seule bonne nouvelle : la décision', async () => {
    expect(await partis(await validee(await residence(1, null)))).toEqual([
      'dossier_depose',
      'admission_emise',
    ]);
  });

  it('rien ne part de ce qui est refusé', async () => {
    const lina = await remplie();
    await desister({ sejour: lina.sejour, personneId: lina.personneId, horloge: JUIN });
    const avant = await partis(lina);
    expect(avant).toEqual(['sejour_desiste']);
    await deposerDossier(lina.sejour, lina.personneId, JUIN);
    expect(await partis(lina)).toEqual(avant);
  });
});
