import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { refuserDossier } from '@/lib/server/logement/sejour';
import { deposerDossier } from '@/lib/server/logement/sejour/commandes/deposer';
import { desister } from '@/lib/server/logement/sejour/commandes/partir';
import {
  attendreUnRendezVous,
  libererRendezVous,
  nePlusAttendre,
  prendreRendezVous,
} from '@/lib/server/logement/sejour/commandes/rendez-vous';
import {
  AOUT,
  acceptee,
  accepter,
  admise,
  agent,
  audit,
  deposee,
  donner,
  FICHIER,
  JUIN,
  type Locataire,
  preparer,
  remplie,
  residence,
} from './outillage';

beforeAll(preparer);

const CRENEAUX = ['2026-09-01T09:30', '2026-09-01T10:00', '2026-09-02T09:30'] as const;

/** Numbers that look drawn and are always the same. */
function tirages(graine: number) {
  let etat = graine;
  return (n: number): number => {
    etat = (etat * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((etat / 2_147_483_648) * n);
  };
}

const GESTES: readonly ((qui: Locataire, creneau: string) => Promise<{ readonly ok: boolean }>)[] = [
  ({ sejour, personneId }, creneau) => prendreRendezVous({ sejour, personneId, horloge: AOUT }, creneau),
  ({ sejour, personneId }, creneau) => prendreRendezVous({ sejour, personneId, horloge: AOUT }, creneau),
  ({ sejour, personneId }) => libererRendezVous({ sejour, personneId, horloge: AOUT }),
  ({ sejour, personneId }) => attendreUnRendezVous({ sejour, personneId, horloge: AOUT }),
  ({ sejour, personneId }) => nePlusAttendre({ sejour, personneId, horloge: AOUT }),
];

/** Takes every hour of the residence but three. */
async function necessaires({ sejour }: Locataire) {
  const { residenceId } = await base().sejour.findUniqueOrThrow({ where: { id: sejour } });
  const jours = Array.from({ length: 15 }, (_, i) => `2026-09-${String(i + 1).padStart(2, '0')}`);
  const heures = ['09:30', '10:00', '10:30', '11:00', '11:30', '14:00', '14:30', '15:00', '15:30', '16:00'];
  const pris = jours
    .flatMap((jour) => heures.map((heure) => `${jour}T${heure}`))
    .filter((creneau) => !CRENEAUX.some((libre) => libre === creneau));
  await base().$executeRaw`
    insert into "RendezVous" (id, "sejourId", "residenceId", genre, creneau, etat, "prisLe", "closLe")
    select gen_random_uuid(), ${sejour}::uuid, ${residenceId}, 'entree', c, 'honore', now(), now()
    from unnest(${pris}::text[]) c`;
  return residenceId;
}

describe('six étudiants, trois heures, soixante gestes à la fois', () => {
  it.each([7, 42])('graine %i : chaque heure à une personne, chaque journal fidèle', async (graine) => {
    const fiche = await residence(6);
    const tous: Locataire[] = [];
    for (let rang = 0; rang < 6; rang++) tous.push(await acceptee(fiche, rang));
    const [premier] = tous;
    if (!premier) throw new Error('personne');
    const residenceId = await necessaires(premier);
    const tirer = tirages(graine);
    for (let vague = 0; vague < 6; vague++) {
      const gestes = Array.from({ length: 10 }, () => {
        const qui = tous[tirer(tous.length)];
        const geste = GESTES[tirer(GESTES.length)];
        return qui && geste ? geste(qui, CRENEAUX[tirer(CRENEAUX.length)] ?? '') : Promise.resolve(null);
      });
      await Promise.all(gestes);
      const pris = await base().rendezVous.findMany({
        where: { residenceId, etat: 'pris' },
        select: { creneau: true, sejourId: true },
      });
      expect(new Set(pris.map(({ creneau }) => creneau)).size).toBe(pris.length);
      expect(new Set(pris.map(({ sejourId }) => sejourId)).size).toBe(pris.length);
    }
    for (const qui of tous) expect((await audit(qui)).fidele).toBe(true);
    // Nobody waits while an hour that suits everybody is free since it was given back.
    const attendent = await base().attenteRendezVous.count({ where: { residenceId, etat: 'attend' } });
    const tenues = await base().rendezVous.count({ where: { residenceId, etat: 'pris' } });
    expect(attendent === 0 || tenues === CRENEAUX.length).toBe(true);
  });
});

describe('ce qui se presse deux fois, ou se croise', () => {
  it('déposer et renoncer en même temps : l’un puis l’autre, ou le second seul', async () => {
    const lina = await remplie();
    const [depot, depart] = await Promise.all([
      deposerDossier(lina.sejour, lina.personneId, JUIN),
      desister({ sejour: lina.sejour, personneId: lina.personneId, horloge: JUIN }),
    ]);
    expect(depart.ok).toBe(true);
    const { vie, fidele, types } = await audit(lina);
    expect([vie.etat, fidele]).toEqual(['desiste', true]);
    expect(types.includes('dossier_depose')).toBe(depot.ok);
  });

  it('accepter la décision et renoncer en même temps laisse un logement rendu', async () => {
    const lina = await admise();
    await Promise.all([
      accepter(lina),
      desister({ sejour: lina.sejour, personneId: lina.personneId, horloge: JUIN }),
    ]);
    const { vie, fidele } = await audit(lina);
    expect([vie.etat, fidele]).toEqual(['desiste', true]);
  });

  it('donner une pièce pendant que l’agent renvoie le dossier ne perd rien', async () => {
    const lina = await deposee();
    const par = { agent: await agent(), horloge: JUIN, precision: 'Une phrase entière.' };
    const [renvoi, don] = await Promise.all([
      refuserDossier(lina.demande, 'completer_identite', par),
      donner(lina, { piece: 'identite', fichiers: [FICHIER, FICHIER], saisie: {} }),
    ]);
    expect(renvoi.ok).toBe(true);
    const fichiers = await base().documentLocatif.count({
      where: { sejourId: lina.sejour, piece: 'identite' },
    });
    expect(fichiers).toBe(don.ok ? 2 : 1);
    expect((await audit(lina)).fidele).toBe(true);
  });

  it('renoncer trois fois ne rend le logement qu’une fois', async () => {
    const lina = await acceptee();
    const partir = () => desister({ sejour: lina.sejour, personneId: lina.personneId, horloge: JUIN });
    const faits = await Promise.all([partir(), partir(), partir()]);
    expect(faits.filter(({ ok }) => ok)).toHaveLength(1);
    const rendus = await base().evenementLogement.count({
      where: { type: 'proposition_liberee', donnees: { path: ['proposition'], equals: lina.sejour } },
    });
    expect(rendus).toBe(1);
  });

  it('le logement rendu se donne à quelqu’un d’autre, qui a son propre séjour', async () => {
    const fiche = await residence(1);
    const lina = await acceptee(fiche);
    await desister({ sejour: lina.sejour, personneId: lina.personneId, horloge: JUIN });
    const nour = await acceptee(fiche);
    expect(nour.sejour).not.toBe(lina.sejour);
    expect((await audit(nour)).vie.etat).toBe('admission_acceptee');
    expect((await audit(lina)).vie.etat).toBe('desiste');
  });
});
