import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifierSignature } from '@/lib/server/adaptateurs/lyra/signature';
import { corpsDe, formulaire, ouvrirLePortail } from './outillage';

let portail: Awaited<ReturnType<typeof ouvrirLePortail>>;
let banque: {
  ouvrir: typeof import('@/lib/server/banque/commandes/ouvrir-operation').ouvrirOperation;
  conclure: typeof import('@/lib/server/banque/commandes/conclure-operation').conclureOperation;
  choisir: typeof import('@/lib/server/banque/commandes/choisir-denouement').choisirDenouement;
  remettre: typeof import('@/lib/server/banque').remettreNotification;
  lire: typeof import('@/lib/server/banque/requetes/lire-operation').lireOperation;
};

beforeAll(async () => {
  // The environment is read once, with the port of this portal.
  portail = await ouvrirLePortail();
  const [ouvrir, conclure, choisir, index, lire] = await Promise.all([
    import('@/lib/server/banque/commandes/ouvrir-operation'),
    import('@/lib/server/banque/commandes/conclure-operation'),
    import('@/lib/server/banque/commandes/choisir-denouement'),
    import('@/lib/server/banque'),
    import('@/lib/server/banque/requetes/lire-operation'),
  ]);
  banque = {
    ouvrir: ouvrir.ouvrirOperation,
    conclure: conclure.conclureOperation,
    choisir: choisir.choisirDenouement,
    remettre: index.remettreNotification,
    lire: lire.lireOperation,
  };
});
afterAll(() => portail.fermer());
beforeEach(() => {
  portail.recues.length = 0;
  Object.assign(portail.etat, { statut: 200, reponse: 'OK-Pris en compte' });
});

const adresse = () => randomUUID();

async function ouverte(modifs = {}) {
  const { champs, reglages } = await formulaire(portail.url, modifs);
  const issue = await banque.ouvrir(corpsDe(champs), adresse());
  if (!issue.ok) throw new Error(issue.refus);
  return { id: issue.valeur, champs, reglages };
}

const retourDe = (suite: string | null) => {
  const url = new URL(suite ?? '');
  return { url, champs: Object.fromEntries(url.searchParams) };
};

describe('la page de paiement de la banque locale', () => {
  it('s’ouvre sur une demande signée par le portail et dit le montant et la commande', async () => {
    const { id, champs } = await ouverte({ vads_language: 'en' });
    expect(await banque.lire(id)).toEqual({
      ...{ id, ordre: champs.vads_order_id, centimes: 10_500, langue: 'en', etat: 'ouverte' },
      boutique: champs.vads_url_return,
    });
  });

  it.each([
    ['sans signature', (c: string) => c.replace(/&signature=[^&]*/, '')],
    ['au montant changé', (c: string) => c.replace('vads_amount=10500', 'vads_amount=1')],
    ['au champ doublé', (c: string) => `${c}&vads_amount=1`],
    ['vide', () => ''],
    ['illisible', () => '%00=%ff&=&=='],
  ])('refuse une demande %s', async (_quoi, abimer) => {
    const { champs } = await formulaire(portail.url);
    expect(await banque.ouvrir(abimer(corpsDe(champs)), adresse())).toEqual({ ok: false, refus: 'demande' });
  });

  it('reprend la même opération quand le même formulaire arrive deux fois, même en même temps', async () => {
    const { champs } = await formulaire(portail.url);
    const corps = corpsDe(champs);
    const issues = await Promise.all(Array.from({ length: 8 }, () => banque.ouvrir(corps, adresse())));
    expect(new Set(issues.map((i) => i.ok && i.valeur)).size).toBe(1);
  });

  it('refuse qu’un numéro de transaction serve deux fois dans la journée', async () => {
    const { champs } = await ouverte();
    const { vads_trans_id = '', vads_trans_date = '' } = champs;
    const autre = await formulaire(portail.url, { vads_trans_id, vads_trans_date });
    const issue = await banque.ouvrir(corpsDe(autre.champs), adresse());
    expect(issue).toEqual({ ok: false, refus: 'transaction' });
  });

  it('expire au bout de dix minutes, sans rien dire au portail', async () => {
    const { id } = await ouverte();
    const tard = new Date(Date.now() + 10 * 60_000 + 1);
    expect((await banque.lire(id, tard))?.etat).toBe('expiree');
    expect(await banque.conclure(id, 'accepte', tard)).toEqual({ ok: false, refus: 'expiree' });
    expect(portail.recues).toEqual([]);
  });

  it('ne connaît que ses opérations et ses réponses', async () => {
    const { id } = await ouverte();
    expect(await banque.lire(randomUUID())).toBeNull();
    expect(await banque.lire("' or 1=1")).toBeNull();
    expect(await banque.choisir(randomUUID(), 'denouement=accepte', adresse())).toMatchObject({
      refus: 'inconnue',
    });
    for (const corps of ['', 'denouement=constructor', 'denouement=accepte&denouement=refuse'])
      expect(await banque.choisir(id, corps, adresse())).toEqual({ ok: false, refus: 'demande' });
  });

  it('freine qui insiste', async () => {
    const qui = adresse();
    const { champs } = await formulaire(portail.url);
    const corps = corpsDe(champs);
    const issues = await Promise.all(Array.from({ length: 90 }, () => banque.ouvrir(corps, qui)));
    expect(issues.filter((i) => !i.ok && i.refus === 'trop_de_tentatives').length).toBeGreaterThanOrEqual(30);
  });
});

describe('la réponse de la banque', () => {
  it('prévient le portail avant de lui rendre le navigateur, l’un et l’autre signés', async () => {
    const { id, champs, reglages } = await ouverte();
    const issue = await banque.choisir(id, 'denouement=accepte', adresse());
    expect(portail.recues).toHaveLength(1);
    const [notification] = portail.recues;
    expect(notification?.chemin).toBe('/api/paiement/notification');
    expect(verifierSignature(notification?.champs ?? {}, reglages.cle)).toBe(true);
    expect(notification?.champs).toMatchObject({
      ...{ vads_trans_status: 'AUTHORISED', vads_order_id: champs.vads_order_id, vads_amount: '10500' },
      ...{ vads_url_check_src: 'PAY', vads_trans_uuid: id.replaceAll('-', '') },
    });
    const retour = retourDe(issue.ok ? issue.valeur : '');
    expect(`${retour.url.origin}${retour.url.pathname}`).toBe(`${portail.url}/cvec/retour`);
    expect(verifierSignature(retour.champs, reglages.cle)).toBe(true);
    expect(retour.champs).toMatchObject({ suite: '1', vads_trans_status: 'AUTHORISED' });
    expect((await banque.lire(id))?.etat).toBe('conclue');
  });

  it.each([
    ['refuse', ['REFUSED'], 'REFUSED'],
    ['abandonne', ['ABANDONED'], 'ABANDONED'],
    ['lente', [], 'AUTHORISED'],
    ['attente', ['WAITING_AUTHORISATION'], 'WAITING_AUTHORISATION'],
    ['sans_retour', ['AUTHORISED'], null],
    ['muette', [], 'AUTHORISED'],
  ] as const)('« %s » dit aussitôt %j au portail et rend %j', async (cle, notifiees, rendu) => {
    const { id } = await ouverte();
    const issue = await banque.conclure(id, cle);
    expect(portail.recues.map(({ champs }) => champs.vads_trans_status)).toEqual(notifiees);
    if (!issue.ok) throw new Error(issue.refus);
    if (rendu === null) return expect(issue.valeur).toBeNull();
    expect(retourDe(issue.valeur).champs.vads_trans_status).toBe(rendu);
  });

  it('tient au premier choix, même pressé dix fois ou contredit', async () => {
    const { id } = await ouverte();
    const issues = await Promise.all([
      ...Array.from({ length: 9 }, () => banque.conclure(id, 'accepte')),
      banque.conclure(id, 'accepte'),
    ]);
    expect(new Set(issues.map((i) => i.ok && i.valeur)).size).toBe(1);
    expect(portail.recues).toHaveLength(1);
    const contredit = await banque.conclure(id, 'refuse');
    expect(retourDe(contredit.ok ? contredit.valeur : '').champs.vads_trans_status).toBe('AUTHORISED');
    expect(portail.recues).toHaveLength(1);
  });

  it('recommence tant que le portail ne répond pas 200, puis s’arrête', async () => {
    portail.etat.statut = 503;
    const { id } = await ouverte();
    expect((await banque.conclure(id, 'accepte')).ok, 'le navigateur n’attend pas').toBe(true);
    await expect(banque.remettre(id, 0), 'la tâche sera reprise').rejects.toThrow('503');
    portail.etat.statut = 200;
    await banque.remettre(id, 0);
    expect(portail.recues).toHaveLength(3);
    await banque.remettre(id, 0);
    expect(portail.recues, 'remise, elle ne repart plus').toHaveLength(3);
    expect(new Set(portail.recues.map(({ champs }) => champs.vads_trans_uuid)).size).toBe(1);
  });

  it('attend en file, et n’appelle jamais une autre adresse que celles du portail', async () => {
    const { base } = await import('@/lib/server/base');
    const { id } = await ouverte({ vads_url_check: 'http://localhost:1/ailleurs' });
    await banque.conclure(id, 'lente');
    await banque.remettre(id, 0);
    expect(await base().notificationBancaire.findMany({ where: { operationId: id } })).toMatchObject([
      { issue: 'accepte', essais: 0, remiseLe: null },
    ]);
    const taches = await base().$queryRaw`
      select retry_limit, start_after > now() + interval '5 s' as plus_tard from pgboss.job
      where name = 'notifier-paiement' and data->>'operationId' = ${id}`;
    expect(taches).toEqual([{ retry_limit: 4, plus_tard: true }]);
  });
});

describe('le relevé de la banque', () => {
  it('dit chaque opération conclue comme elle a fini, même quand la banque s’est tue', async () => {
    const { produireReleve } = await import('@/lib/server/banque/requetes/produire-releve');
    const muette = await ouverte();
    const refusee = await ouverte();
    const enAttente = await ouverte();
    const jamais = await ouverte();
    await banque.conclure(muette.id, 'muette');
    await banque.conclure(refusee.id, 'refuse');
    await banque.conclure(enAttente.id, 'attente');
    const lignes = (await produireReleve())?.trim().split('\n') ?? [];
    expect(lignes[0]).toBe('ordre;trans_uuid;statut;centimes;operation;date');
    const ligneDe = ({ champs }: { champs: Readonly<Record<string, string>> }) =>
      lignes
        .find((ligne) => ligne.startsWith(champs.vads_order_id ?? '?'))
        ?.split(';')
        .slice(1, 5);
    expect(ligneDe(muette)).toEqual([muette.id.replaceAll('-', ''), 'AUTHORISED', '10500', 'DEBIT']);
    expect(ligneDe(refusee)?.[1]).toBe('REFUSED');
    expect(ligneDe(enAttente)?.[1]).toBe('AUTHORISED');
    expect(ligneDe(jamais)).toBeUndefined();
  });
});
