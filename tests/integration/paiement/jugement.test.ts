import { beforeAll, describe, expect, it } from 'vitest';
import type { EtatTentative } from '@/lib/domain/paiement';
import { REPONSES, suiteDeTentative } from '@/lib/domain/paiement';
import type { IssueBancaire } from '@/lib/server/adaptateurs/banque-locale';
import { base } from '@/lib/server/base';
import { expirer } from '@/lib/server/cvec/commandes/balayer';
import { traiterRetour } from '@/lib/server/paiement/commandes/traiter-retour';
import {
  audit,
  demarrer,
  MIDI,
  NOVEMBRE,
  notification,
  notificationChangee,
  ouverte,
  plusTard,
  preparer,
  repond,
  situationDe,
} from '../cvec/outillage';

beforeAll(preparer, 60_000);

type Etat = Exclude<EtatTentative, 'creee'>;

/** How an attempt comes to each state, by what really leads there. */
const CHEMINS: Readonly<Record<Etat, readonly IssueBancaire[] | 'expirer'>> = {
  redirigee: [],
  en_attente: ['en_attente'],
  payee: ['accepte'],
  refusee: ['refuse'],
  abandonnee: ['abandonne'],
  expiree: 'expirer',
};

const ACTIONS = {
  accepte: 'payer',
  refuse: 'refuser',
  abandonne: 'abandonner',
  en_attente: 'mettre_en_attente',
} as const satisfies Record<IssueBancaire, string>;

async function tentativeEn(etat: Etat) {
  const qui = await ouverte();
  const { formulaire, tentative } = await demarrer(qui);
  const chemin = CHEMINS[etat];
  if (chemin === 'expirer') {
    await base().tentative.update({ where: { id: tentative }, data: { inscriteLe: MIDI } });
    await expirer(plusTard(1));
  } else for (const issue of chemin) await repond(notification(formulaire, issue));
  const [lue] = (await situationDe(qui)).tentatives;
  expect(lue?.etat).toBe(etat);
  return { qui, formulaire, ordre: formulaire.champs.vads_order_id ?? '' };
}

/** What the table says of a news: where it leads, and what the bank is answered. */
function attendu(etat: Etat, issue: IssueBancaire) {
  const suite = suiteDeTentative(etat, ACTIONS[issue]);
  if (suite) return { apres: suite, jugement: 'transition' } as const;
  if (etat !== 'payee' || issue === 'en_attente') return { apres: etat, jugement: 'sans_effet' } as const;
  return { apres: etat, jugement: issue === 'accepte' ? 'deja_regle' : 'refus_tardif' } as const;
}

const ETATS = Object.keys(CHEMINS) as Etat[];
const ISSUES = Object.keys(ACTIONS) as IssueBancaire[];
const CAS = ETATS.flatMap((etat) => ISSUES.map((issue) => [etat, issue] as const));

describe('une tentative, dans chaque état, à chaque nouvelle de la banque', () => {
  it.each(CAS)('« %s » apprend « %s »', async (etat, issue) => {
    const { qui, formulaire, ordre } = await tentativeEn(etat);
    const { apres, jugement } = attendu(etat, issue);
    const avant = await base().retourBrut.count({ where: { ordre } });
    expect(await traiterRetour(notification(formulaire, issue), NOVEMBRE)).toEqual({
      jugement,
      texte: REPONSES[jugement],
    });
    expect((await situationDe(qui)).tentatives[0]?.etat).toBe(apres);
    expect(await base().retourBrut.count({ where: { ordre } })).toBe(avant + 1);
    const { fidele, solde, vivantes, payees } = await audit(qui);
    expect([fidele, solde, vivantes]).toEqual([true, 0, payees]);
  });

  it('redite, ne change plus rien, d’où qu’elle soit partie', async () => {
    for (const [etat, issue] of CAS) {
      const { qui, formulaire } = await tentativeEn(etat);
      await repond(notification(formulaire, issue));
      const { version } = await situationDe(qui);
      expect(await repond(notification(formulaire, issue)), `${etat} ${issue}`).not.toBe('transition');
      expect((await situationDe(qui)).version).toBe(version);
    }
  });
});

describe('le journal brut', () => {
  it('garde ce que la banque a dit, champ par champ, et le nom qu’elle donne au paiement', async () => {
    const { formulaire, ordre } = await tentativeEn('redirigee');
    const champs = notification(formulaire, 'accepte', 'nom-de-la-banque');
    await repond(champs);
    const [brut] = await base().retourBrut.findMany({ where: { ordre } });
    expect(brut).toMatchObject({ source: 'notification', statut: 'AUTHORISED', jugement: 'transition' });
    expect(brut?.champs).toEqual(champs);
    expect(brut?.transUuid).toBe('nom-de-la-banque');
  });

  it('garde sans panne ce que la base ne sait pas écrire : octet nul, moitié de caractère, statut démesuré', async () => {
    const { formulaire, ordre, qui } = await tentativeEn('redirigee');
    const champs = notificationChangee(formulaire, {
      vads_cust_name: `nul\u0000 moitié\ud83d`,
      vads_trans_status: 'X'.repeat(500),
    });
    expect(await repond(champs)).toBe('statut_inconnu');
    const [brut] = await base().retourBrut.findMany({ where: { ordre } });
    expect(brut?.statut).toBe('X'.repeat(64));
    expect(JSON.stringify(brut?.champs)).not.toContain('\\u0000');
    expect((await audit(qui)).payees).toBe(0);
  });

  it('ne garde aucun numéro de carte entier', async () => {
    const { formulaire, ordre } = await tentativeEn('redirigee');
    await repond(notification(formulaire));
    const [brut] = await base().retourBrut.findMany({ where: { ordre } });
    expect(JSON.stringify(brut?.champs)).not.toMatch(/497010\d{6,}/);
  });
});
