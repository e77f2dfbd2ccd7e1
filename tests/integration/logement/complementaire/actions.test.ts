import { beforeAll, describe, expect, it } from 'vitest';
import {
  annoncerUneFenetre,
  annulerUneFenetre,
  choisirLeMode,
  tirerUneFenetre,
} from '@/lib/server/actions/conduire-fenetre';
import type { ContexteAction } from '@/lib/server/actions/definir-action';
import {
  arreterLAlerte,
  garderMaRecherche,
  renommerMaRecherche,
  supprimerMaRecherche,
} from '@/lib/server/actions/garder-recherche';
import {
  bloquerUneChambre,
  inscrireMesChoix,
  retirerMonInscription,
} from '@/lib/server/actions/reserver-chambre';
import { jetonDArret } from '@/lib/server/logement/recherches/jeton';
import { listerRecherches } from '@/lib/server/logement/recherches/requetes/lister';
import type { Horloge } from '@/lib/server/ports/horloge';
import { preparerTaches } from '@/lib/server/taches';
import { nouvelleAdresse } from '../../compte/outillage';
import { nouvelleEtudiante } from '../demande/outillage';
import { AGENT, CLOSE, fenetreSur, ficheARennes, MATIN, PENDANT, seule, tenues } from './outillage';

beforeAll(preparerTaches, 60_000);

/** What an action receives of its request. */
const commun = (horloge: Horloge) => ({
  horloge,
  saisie: {},
  fichier: () => null,
  adresse: nouvelleAdresse(),
});

const de = (
  { personneId, email }: { personneId: string; email: string },
  horloge = MATIN,
  adresse?: string,
) =>
  ({
    ...{ ...commun(horloge), ...(adresse ? { adresse } : {}), agent: null },
    personne: { id: personneId, email, prenom: 'Ana', nom: 'Silva' },
  }) as unknown as ContexteAction<'personne'>;

const agent = (crous: string | null = 'REN', horloge = MATIN) =>
  ({
    ...commun(horloge),
    personne: null,
    agent: { ...AGENT, crous },
  }) as unknown as ContexteAction<'instruire'>;

describe('bloquer une chambre, d’un bouton', () => {
  it('mène à la page qui dit jusqu’à quand', async () => {
    const [fiche, ana] = [await ficheARennes(), await seule()];
    expect(await bloquerUneChambre(de(ana), {}, String(fiche.logement))).toEqual({
      type: 'redirection',
      vers: `/logement/complementaire/${fiche.logement}?fait=bloquee`,
    });
    expect(await tenues(fiche)).toHaveLength(1);
  });

  it('sans demande, dit de la faire et où', async () => {
    const fiche = await ficheARennes();
    expect(await bloquerUneChambre(de(await nouvelleEtudiante()), {}, String(fiche.logement))).toMatchObject({
      type: 'refus',
      lien: { href: '/logement/demande' },
    });
  });

  it('dit pourquoi : plus de chambre, déjà servie dans la ville', async () => {
    const [fiche, ana] = [await ficheARennes(1), await seule()];
    await bloquerUneChambre(de(ana), {}, String(fiche.logement));
    const trop = await bloquerUneChambre(de(await seule()), {}, String(fiche.logement));
    expect(trop).toMatchObject({ type: 'refus' });
    expect('message' in trop && trop.message).toMatch(/plus de chambre libre/);
  });

  it.each(['', '0', '-1', 'abc', '9999999999', '12; DROP TABLE'])(
    'revient à la recherche pour « %s »',
    async (fiche) => {
      expect(await bloquerUneChambre(de(await seule()), {}, fiche)).toEqual({
        type: 'redirection',
        vers: '/logement',
      });
    },
  );

  it('freine qui insiste, par compte, sans freiner les autres', async () => {
    const [fiche, ana] = [await ficheARennes(1), await seule()];
    await bloquerUneChambre(de(await seule()), {}, String(fiche.logement));
    const types: string[] = [];
    for (let i = 0; i < 22; i++)
      types.push((await bloquerUneChambre(de(ana), {}, String(fiche.logement))).type);
    expect(types.slice(0, 20)).toEqual(Array(20).fill('refus'));
    expect(types.slice(20)).toEqual(['trop_de_tentatives', 'trop_de_tentatives']);
    expect((await bloquerUneChambre(de(await seule()), {}, String(fiche.logement))).type).toBe('refus');
  });

  it('freine aussi par adresse : un robot de mille comptes est un robot', async () => {
    const [fiche, adresse] = [await ficheARennes(1), nouvelleAdresse()];
    await bloquerUneChambre(de(await seule()), {}, String(fiche.logement));
    const comptes = await Promise.all(Array.from({ length: 16 }, () => seule()));
    const types: string[] = [];
    for (let i = 0; i < 19; i++)
      for (const compte of comptes)
        types.push((await bloquerUneChambre(de(compte, MATIN, adresse), {}, String(fiche.logement))).type);
    expect(types.filter((type) => type === 'refus').length).toBeLessThanOrEqual(300);
    expect(types.at(-1)).toBe('trop_de_tentatives');
  }, 120_000);
});

describe('s’inscrire, d’un formulaire', () => {
  it('enregistre les choix, les change, les retire', async () => {
    const [fiche, ana] = [await ficheARennes(), await seule()];
    const id = await fenetreSur(fiche);
    const choix = { 'choix-1': fiche.logement, 'choix-2': null };
    const vers = (fait: string) => ({ type: 'redirection', vers: `/logement/fenetre/${id}?fait=${fait}` });
    expect(await inscrireMesChoix(de(ana, PENDANT), choix, id)).toEqual(vers('inscrite'));
    expect(await inscrireMesChoix(de(ana, PENDANT), choix, id)).toEqual(vers('inscrite'));
    expect(await retirerMonInscription(de(ana, PENDANT), {}, id)).toEqual(vers('retiree'));
  });

  it('dit qu’il est trop tôt, trop tard, ou que le logement n’y est pas', async () => {
    const [fiche, ana] = [await ficheARennes(), await seule()];
    const id = await fenetreSur(fiche);
    const dire = async (horloge: Horloge, logement: number) => {
      const issue = await inscrireMesChoix(de(ana, horloge), { 'choix-1': logement }, id);
      return 'message' in issue ? issue.message : issue.type;
    };
    expect(await dire(MATIN, fiche.logement)).toContain('pas encore ouverte');
    expect(await dire(CLOSE, fiche.logement)).toContain('close');
    expect(await dire(PENDANT, 1)).toContain('pas dans cette fenêtre');
  });
});

describe('les fenêtres, par un agent', () => {
  const annonce = (fiches: readonly number[]) =>
    ({ titre: 'Rennes', fiches, jour: '2026-11-25', heure: '10:00', minutes: 10, delai: 48 }) as const;

  it('s’annoncent pour son Crous, et s’annulent', async () => {
    const fiche = await ficheARennes();
    expect(await annoncerUneFenetre(agent(), annonce([fiche.logement]))).toMatchObject({
      type: 'redirection',
    });
    const refusee = await annoncerUneFenetre(agent('LYO'), annonce([(await ficheARennes()).logement]));
    expect(refusee).toMatchObject({ type: 'saisie_invalide', erreurs: [{ champ: 'fiches' }] });
  });

  it('disent au bon champ ce qui ne va pas', async () => {
    const { logement } = await ficheARennes();
    const champ = async (reste: object) => {
      const issue = await annoncerUneFenetre(agent(), { ...annonce([logement]), ...reste });
      return issue.type === 'saisie_invalide' ? issue.erreurs[0]?.champ : issue.type;
    };
    expect(await champ({ jour: '2026-11-01' })).toBe('jour');
    expect(await champ({ minutes: 9_999 })).toBe('minutes');
    expect(await champ({ delai: 999 })).toBe('delai');
    expect(await champ({ fiches: [2_000_000_000] })).toBe('fiches');
  });

  it('ne se tirent ni trop tôt, ni par un autre Crous', async () => {
    const id = await fenetreSur(await ficheARennes());
    expect((await tirerUneFenetre(agent('REN', PENDANT), {}, id)).type).toBe('refus');
    expect(await tirerUneFenetre(agent('LYO', CLOSE), {}, id)).toMatchObject({
      vers: '/instruction/logement/fenetres',
    });
    expect(await tirerUneFenetre(agent('REN', CLOSE), {}, id)).toMatchObject({
      vers: `/logement/fenetre/${id}/tirage`,
    });
    expect((await annulerUneFenetre(agent('REN', CLOSE), {}, id)).type).toBe('refus');
    expect(await annulerUneFenetre(agent(), {}, 'inconnue')).toMatchObject({
      vers: '/instruction/logement/fenetres',
    });
  });

  it('laissent un Crous choisir son mode, pas l’équipe nationale', async () => {
    expect((await choisirLeMode(agent('POI'), { mode: 'fenetre' })).type).toBe('redirection');
    expect((await choisirLeMode(agent(null), { mode: 'fenetre' })).type).toBe('refus');
  });
});

describe('garder une recherche, d’un formulaire', () => {
  it('lit l’adresse de la recherche, la nomme, la renomme, la supprime', async () => {
    const ana = await nouvelleEtudiante();
    const requete = 'ou=Rennes&loyer=400&equipement=wc&equipement=balcon';
    expect(await garderMaRecherche(de(ana), { nom: 'Rennes' }, requete)).toMatchObject({
      type: 'redirection',
    });
    const [gardee] = await listerRecherches(ana.personneId);
    expect(gardee?.adresse).toBe(`/logement?${requete}`);
    await renommerMaRecherche(de(ana), { nom: 'Fac' }, gardee?.id ?? '');
    expect((await listerRecherches(ana.personneId))[0]?.nom).toBe('Fac');
    await supprimerMaRecherche(de(ana), {}, gardee?.id ?? '');
    expect(await listerRecherches(ana.personneId)).toEqual([]);
  });

  it('ne prend pas un nom inventé pour une recherche', async () => {
    const ana = await nouvelleEtudiante();
    for (const id of ['', 'x', "' OR 1=1"]) {
      expect((await renommerMaRecherche(de(ana), { nom: 'a' }, id)).type).toBe('redirection');
      expect((await supprimerMaRecherche(de(ana), {}, id)).type).toBe('redirection');
    }
  });

  it('dit quand il y en a trop, ou que le lieu n’est pas connu', async () => {
    const ana = await nouvelleEtudiante();
    expect((await garderMaRecherche(de(ana), { nom: 'a' }, 'etudes=Trifouillis')).type).toBe('refus');
    for (let i = 0; i < 10; i++) await garderMaRecherche(de(ana), { nom: `n${i}` }, `loyer=${100 + i}`);
    expect((await garderMaRecherche(de(ana), { nom: 'onze' }, 'loyer=999')).type).toBe('refus');
    expect(await listerRecherches(ana.personneId)).toHaveLength(10);
  });

  it('s’arrête par le lien, sans session', async () => {
    const ana = await nouvelleEtudiante();
    await garderMaRecherche(de(ana), { nom: 'a' }, 'ou=Rennes');
    const jeton = jetonDArret((await listerRecherches(ana.personneId))[0]?.id ?? '');
    const contexte = { ...commun(MATIN), personne: null, agent: null } as unknown as ContexteAction<'public'>;
    expect(await arreterLAlerte(contexte, {}, jeton)).toMatchObject({
      vers: expect.stringContaining('fait=arretee'),
    });
    expect(await listerRecherches(ana.personneId)).toEqual([]);
  });
});
