import type { Constat, ContributionLue } from './constat';
import type { Registre } from './envoyer';

type Etat = readonly [Constat, Registre];

const premiere = (constat: Constat, convient: (c: ContributionLue) => boolean): ContributionLue => {
  const trouvee = constat.contributions.find(convient);
  if (!trouvee) throw new Error('la tempête n’a laissé aucune contribution de cette sorte');
  return trouvee;
};

/** The same base, one contribution of which was changed behind our back. */
const changer =
  (convient: (c: ContributionLue) => boolean, faux: (c: ContributionLue) => Partial<ContributionLue>) =>
  ([constat, registre]: Etat): Etat => {
    const visee = premiere(constat, convient);
    const contributions = constat.contributions.map((c) => (c === visee ? { ...c, ...faux(c) } : c));
    return [{ ...constat, contributions }, registre];
  };

const payee = (c: ContributionLue) => c.tentatives.some(({ etat }) => etat === 'payee');
const impayee = (c: ContributionLue) => !payee(c) && c.attestations.length === 0;
const doublee = (c: ContributionLue) =>
  c.tentatives.filter(({ etat }) => etat === 'payee').length > 1 && c.remboursements.length > 0;
const viree = (c: ContributionLue) => c.remboursements.some(({ etat }) => etat === 'vire');

const sansLeDernier = <T>(liste: readonly T[]): readonly T[] => liste.slice(0, -1);

const succes = ({ nature }: Registre['acquittees'][number]) => nature === 'succes';

/** Each lie that money could tell, and the word of the auditor that must answer it. */
export const CORRUPTIONS: readonly (readonly [quoi: string, mot: RegExp, faire: (etat: Etat) => Etat])[] = [
  [
    'une capture que la base a oubliée',
    /^capture perdue/,
    ([constat, registre]) => {
      const ordre = 'f'.repeat(32);
      const acquittee = { ordre, nature: 'succes', texte: 'OK-Pris en compte' } as const;
      return [constat, { ...registre, acquittees: [...registre.acquittees, acquittee] }];
    },
  ],
  [
    'un règlement sans capture',
    /^paiement .* sans que la banque/,
    ([constat, registre]) => [
      constat,
      { ...registre, acquittees: registre.acquittees.filter((a) => !succes(a)) },
    ],
  ],
  [
    'un grief en route',
    /^un grief/,
    ([constat, registre]) => [constat, { ...registre, griefs: ['un grief'] }],
  ],
  ['une réponse sans trace', /^brut/, ([constat, registre]) => [{ ...constat, bruts: [] }, registre]],
  [
    'deux attestations vivantes',
    /^attestation/,
    changer(payee, ({ attestations: [a] }) => ({
      attestations: a ? [a, { ...a, numero: 'REN6 ABCDEF 99' }] : [],
    })),
  ],
  ['une attestation effacée', /^attestation/, changer(payee, () => ({ attestations: [] }))],
  [
    'une écriture en double',
    /^paiement .* encaissé 2 fois/,
    changer(payee, ({ ecritures: [e, ...reste] }) => ({
      ecritures: e ? [e, e, ...reste] : [],
    })),
  ],
  [
    'une écriture effacée',
    /^livre/,
    changer(payee, ({ ecritures }) => ({ ecritures: sansLeDernier(ecritures) })),
  ],
  [
    'un virement sans écriture',
    /^livre/,
    changer(viree, ({ ecritures }) => ({
      ecritures: ecritures.filter(({ sens }) => sens === 'encaissement'),
    })),
  ],
  [
    'un double paiement gardé',
    /^paiement .* 0 règlements et 0 remboursements/,
    changer(doublee, () => ({
      remboursements: [],
    })),
  ],
  [
    'une attestation donnée à qui n’a pas payé',
    /^attestation/,
    changer(impayee, () => ({
      attestations: [{ numero: 'REN6 ABCDEF 10', vivante: true, code: '71' }],
    })),
  ],
  ['un état changé à la main', /^journal .* donne/, changer(impayee, () => ({ etat: 'acquittee' }))],
  ['un événement effacé', /^journal/, changer(payee, ({ journal }) => ({ journal: sansLeDernier(journal) }))],
  [
    'une arête sautée',
    /n’est pas une arête/,
    changer(payee, ({ journal }) => ({
      journal: [...journal, ...journal.filter(({ evenement }) => evenement.type === 'cvec_acquittee')],
    })),
  ],
  [
    'un paiement payé deux fois au journal',
    /n’a rien changé/,
    changer(payee, ({ journal }) => ({
      journal: [...journal, ...journal.filter(({ evenement }) => evenement.type === 'tentative_payee')],
    })),
  ],
  [
    'une tentative payée à la main',
    /^journal .* tentatives/,
    changer(impayee, ({ tentatives }) => ({
      tentatives: tentatives.map((t) => ({ ...t, etat: 'payee' })),
    })),
  ],
  [
    'un courriel jamais écrit',
    /^courriel : 1 manquants/,
    ([constat, registre]) => [{ ...constat, envois: sansLeDernier(constat.envois) }, registre],
  ],
  [
    'un courriel écrit deux fois',
    /deux fois/,
    ([constat, registre]) => [
      { ...constat, envois: [...constat.envois, ...constat.envois.slice(0, 1)] },
      registre,
    ],
  ],
  [
    'un courriel perdu',
    /perdus/,
    ([constat, registre]) => [
      { ...constat, envois: constat.envois.map((e) => ({ ...e, etat: 'failed', arrive: false })) },
      registre,
    ],
  ],
];
