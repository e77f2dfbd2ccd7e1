import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { base } from '@/lib/server/base';
import { accorderDossier, refuserDossier, reglerDepot } from '@/lib/server/logement/sejour';
import { deposerDossier } from '@/lib/server/logement/sejour/commandes/deposer';
import { constaterEtatDesLieux } from '@/lib/server/logement/sejour/commandes/etat-des-lieux';
import { desister, donnerPreavis } from '@/lib/server/logement/sejour/commandes/partir';
import {
  acceptee,
  accepter,
  admise,
  agent,
  audit,
  deposee,
  donner,
  entree,
  FICHIER,
  JUIN,
  le,
  payerLeDepot,
  preparer,
  residence,
  validee,
} from './outillage';

beforeAll(preparer);

const propositionDe = (id: string) => base().proposition.findUniqueOrThrow({ where: { id } });

describe('la décision du Crous', () => {
  it('validé, le dépôt de garantie attend', async () => {
    const qui = await validee();
    const { vie, fidele } = await audit(qui);
    expect([vie.etat, fidele]).toEqual(['dossier_valide', true]);
    expect(await base().demandeInstruction.findUnique({ where: { id: qui.demande } })).toMatchObject({
      etat: 'accordee',
      precision: 'Tout est en ordre.',
    });
    expect(await accorderDossier(qui.demande, qui.par)).toMatchObject({ ok: false });
  });

  it('sans loyer connu, la décision d’admission part avec la validation', async () => {
    const qui = await validee(await residence(1, null));
    const { vie, fidele } = await audit(qui);
    expect([vie.etat, vie.depot, fidele]).toEqual(['admission_emise', 0, true]);
  });

  it('un document à refaire rouvre le dossier, et un nouveau dépôt ouvre une autre demande', async () => {
    const qui = await deposee();
    const par = { agent: await agent(), horloge: JUIN, precision: 'Le visa est au nom de Paul.' };
    expect(await refuserDossier(qui.demande, 'completer_visale', par)).toMatchObject({ ok: true });
    expect((await audit(qui)).vie).toMatchObject({ etat: 'a_completer', complement: 'completer_visale' });
    await donner(qui, { piece: 'visale', fichiers: [FICHIER], saisie: { numero: 'V99999999999' } });
    const encore = await deposerDossier(qui.sejour, qui.personneId, JUIN);
    expect(encore.ok && encore.valeur.apres.demande).not.toBe(qui.demande);
    expect(await base().demandeInstruction.count({ where: { objetId: qui.sejour } })).toBe(2);
    expect((await audit(qui)).fidele).toBe(true);
  });

  it('refusé, le logement est rendu aux autres', async () => {
    const qui = await deposee();
    const par = { agent: await agent(), horloge: JUIN, precision: 'Les documents sont ceux d’un autre.' };
    expect(await refuserDossier(qui.demande, 'identite_autre', par)).toMatchObject({ ok: true });
    expect((await audit(qui)).vie.etat).toBe('annule');
    expect((await propositionDe(qui.sejour)).etat).toBe('liberee');
  });

  it('un motif inconnu ne décide rien, un autre Crous ne voit rien', async () => {
    const qui = await deposee();
    const par = { agent: await agent(), horloge: JUIN, precision: 'Une phrase entière.' };
    expect(await refuserDossier(qui.demande, 'toString', par)).toMatchObject({ refus: 'motif_inconnu' });
    const ailleurs = { ...par, agent: await agent('LIL') };
    expect(await accorderDossier(qui.demande, ailleurs)).toMatchObject({ refus: 'introuvable' });
    expect(await accorderDossier(qui.demande, { ...par, agent: await agent(null) })).toMatchObject({
      ok: true,
    });
  });

  it('deux agents en même temps : un seul décide', async () => {
    const qui = await deposee();
    const par = { agent: await agent(), horloge: JUIN, precision: 'Une phrase entière.' };
    const faits = await Promise.all([
      accorderDossier(qui.demande, par),
      refuserDossier(qui.demande, 'identite_autre', par),
      refuserDossier(qui.demande, 'completer_assurance', par),
    ]);
    expect(faits.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await audit(qui)).fidele).toBe(true);
  });
});

describe('le dépôt de garantie', () => {
  it('réglé, la décision est figée avec son empreinte', async () => {
    const { ligne, vie, fidele } = await audit(await admise());
    expect([vie.etat, fidele]).toEqual(['admission_emise', true]);
    expect(ligne.decision?.contenu).toMatchObject({ residence: 'Les Tilleuls', depot: 35_000 });
  });

  it('d’une horloge qui avance, ne lit qu’un instant', async () => {
    let lectures = 0;
    const avance = { ...JUIN, maintenant: () => new Date(JUIN.maintenant().getTime() + lectures++) };
    const qui = await validee();
    const regle = await reglerDepot({ sejour: qui.sejour, tentative: randomUUID(), horloge: avance });
    expect([regle.ok, (await audit(qui)).fidele]).toEqual([true, true]);
    const sansDepot = await deposee(await residence(1, null));
    const par = { agent: await agent(), horloge: avance, precision: 'Une phrase entière.' };
    expect(await accorderDossier(sansDepot.demande, par)).toMatchObject({ ok: true });
  });

  it('réglé deux fois, ne compte qu’une fois', async () => {
    const qui = await validee();
    const regler = () => reglerDepot({ sejour: qui.sejour, tentative: randomUUID(), horloge: JUIN });
    const faits = await Promise.all([regler(), regler()]);
    expect(faits.map((fait) => (fait.ok ? 'regle' : fait.refus)).sort()).toEqual(['deja_regle', 'regle']);
  });

  it('avant la validation, ne se règle pas', async () => {
    const qui = await deposee();
    const fait = await reglerDepot({ sejour: qui.sejour, tentative: randomUUID(), horloge: JUIN });
    expect(fait).toMatchObject({ refus: 'hors_etat' });
  });
});

describe('la fin', () => {
  it('se désister avant les clés rend le logement, une fois entré non', async () => {
    const qui = await acceptee();
    const { sejour, personneId } = qui;
    expect(await desister({ sejour, personneId, horloge: JUIN })).toMatchObject({ ok: true });
    expect((await propositionDe(sejour)).etat).toBe('liberee');
    expect((await audit(qui)).vie.etat).toBe('desiste');
    const autre = await entree();
    expect(await desister({ ...autre, horloge: le('2026-09-02') })).toMatchObject({ refus: 'deja_entre' });
  });

  it('le préavis avance le dernier jour ; l’état des lieux de sortie finit tout', async () => {
    const qui = await entree();
    const avril = le('2027-04-30');
    expect(await donnerPreavis({ ...qui, horloge: le('2027-05-01') }, '2027-05-31')).toMatchObject({
      refus: 'depart_impossible',
    });
    expect(await donnerPreavis({ ...qui, horloge: avril }, '2027-05-31')).toMatchObject({ ok: true });
    expect((await audit(qui)).fidele).toBe(true);
    const constat = { sejour: qui.sejour, le: '2027-05-31', observations: 'Rien à signaler' } as const;
    const constater = (horloge = le('2027-05-31')) =>
      constaterEtatDesLieux({ ...constat, agent: qui.par.agent, horloge });
    expect(await constater(avril)).toMatchObject({ refus: 'trop_tot' });
    expect(await constater()).toMatchObject({ ok: true });
    expect((await audit(qui)).vie).toMatchObject({ etat: 'parti', partiLe: '2027-05-31' });
    expect((await propositionDe(qui.sejour)).etat).toBe('liberee');
    expect(await constater()).toMatchObject({ refus: 'hors_etat' });
    expect(await base().etatDesLieux.count({ where: { sejourId: qui.sejour } })).toBe(2);
  });

  it('un autre Crous ne constate rien', async () => {
    const qui = await acceptee();
    const constat = { sejour: qui.sejour, le: '2026-09-01', observations: null } as const;
    const ailleurs = { ...constat, agent: await agent('LIL'), horloge: le('2026-09-01') };
    expect(await constaterEtatDesLieux(ailleurs)).toMatchObject({ refus: 'introuvable' });
  });

  it('ce qui est écrit ne se récrit pas', async () => {
    const { sejour } = await entree();
    for (const table of ['EvenementSejour', 'DecisionAdmission', 'AcceptationAdmission', 'EtatDesLieux']) {
      const effacer = `DELETE FROM "${table}" WHERE "sejourId" = '${sejour}'`;
      await expect(base().$executeRawUnsafe(effacer), table).rejects.toThrow();
    }
  });
});

describe('l’argent du dépôt', () => {
  const depotDe = ({ sejour }: { readonly sejour: string }) =>
    base().avance.findFirst({
      where: { propositionId: sejour, genre: 'depot_de_garantie' },
      include: { remboursements: true },
    });

  it('ne se demande qu’une fois le dossier validé, du montant du séjour', async () => {
    expect(await depotDe(await deposee())).toBeNull();
    expect(await depotDe(await validee())).toMatchObject({ etat: 'a_payer', centimes: 35_000, crous: 'REN' });
  });

  it('sans loyer connu, ne se demande pas', async () => {
    expect(await depotDe(await validee(await residence(1, null)))).toBeNull();
  });

  it('payé par la banque, émet la décision ; rendu avec le logement, sur le compte du dossier', async () => {
    const qui = await validee();
    const depot = await depotDe(qui);
    await payerLeDepot(qui, depot?.id ?? '');
    expect((await audit(qui)).vie.etat).toBe('admission_emise');
    expect(await desister({ sejour: qui.sejour, personneId: qui.personneId, horloge: JUIN })).toMatchObject({
      ok: true,
    });
    const rendu = await depotDe(qui);
    expect(rendu?.remboursements).toMatchObject([{ centimes: 35_000, etat: 'a_virer' }]);
    expect(rendu?.ibanScelle).not.toBeNull();
  });

  it('rendu après l’état des lieux de sortie', async () => {
    const qui = await validee();
    await payerLeDepot(qui, (await depotDe(qui))?.id ?? '');
    await accepter(qui);
    const constat = { sejour: qui.sejour, observations: null, agent: qui.par.agent } as const;
    await constaterEtatDesLieux({ ...constat, le: '2026-09-01', horloge: le('2026-09-01') });
    await constaterEtatDesLieux({ ...constat, le: '2027-08-31', horloge: le('2027-08-31') });
    expect((await depotDe(qui))?.remboursements).toMatchObject([{ centimes: 35_000, etat: 'a_virer' }]);
  });
});
