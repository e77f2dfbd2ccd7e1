import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import type { FaitsBourse, ResultatBourse } from '@/lib/domain/bourse';
import {
  actionsPossibles,
  type Effet,
  type EtatDossier,
  effetDe,
  evoluer,
  type Issue,
  issueDeLaReevaluation,
  issueDuDepot,
  type ReponseBourse,
  type ReponseVoeu,
  reevaluer,
  rejouer,
  reponseDuVoeu,
  TRANSITIONS,
  VIE_INITIALE,
  type VieDossier,
} from '@/lib/domain/dossier';
import { baremes, faitsArbitraires, points, revenus } from '../bourse/arbitraires';
import { avecAge, avecFoyer, avecTotaux, BAREME_2025, COMPLET, juger } from '../bourse/personne';
import { avecAgeMaximum, avecMontants, avecPlafonds } from './baremes-revises';

const ETATS = Object.keys(TRANSITIONS) as EtatDossier[];
const ISSUES = ['notification', 'rejet', 'examen'] as const satisfies readonly Issue[];
const DEPOSE: VieDossier = { ...VIE_INITIALE, numero: 'DSE-2627-AAAABBBB', depots: 2, rang: 5 };

describe('réévaluer un dossier', () => {
  /** From each state, the outcomes that a barème may bring by itself. */
  const POSSIBLES: Readonly<Record<EtatDossier, readonly Issue[]>> = {
    brouillon: [],
    depose: [],
    en_examen: ['examen'],
    notifie_conditionnel: ISSUES,
    rejete: ISSUES,
  };
  const cas = ETATS.flatMap((etat) => ISSUES.map((issue) => [etat, issue] as const));

  it.each(cas)(
    'depuis « %s » vers « %s » : la table le permet, ou la commande est refusée',
    (etat, issue) => {
      const decision = reevaluer({ ...DEPOSE, etat }, issue, 3);
      expect(decision.ok).toBe(POSSIBLES[etat].includes(issue));
      if (!decision.ok) expect(decision.refus).toBe('pas_reevaluable');
    },
  );

  it.each([
    ['notification', 'notification_reevaluee', 'notifie_conditionnel'],
    ['rejet', 'rejet_reevalue', 'rejete'],
    ['examen', 'examen_reevalue', 'en_examen'],
  ] as const)('vers « %s », écrit %s et laisse %s', (issue, type, etat) => {
    const decision = reevaluer({ ...DEPOSE, etat: 'rejete' }, issue, 3);
    if (!decision.ok) throw new Error(decision.refus);
    expect(decision.valeur).toEqual({ type, instantane: 2, versionBareme: 3 });
    expect(evoluer({ ...DEPOSE, etat: 'rejete' }, decision.valeur)).toEqual({ ...DEPOSE, etat, rang: 6 });
  });

  it('ne dit rien de la personne : le rang de la copie et la version du barème, et c’est tout', () => {
    const decision = reevaluer({ ...DEPOSE, etat: 'notifie_conditionnel' }, 'rejet', 1);
    if (!decision.ok) throw new Error(decision.refus);
    expect(Object.keys(decision.valeur).sort()).toEqual(['instantane', 'type', 'versionBareme']);
  });

  it('n’est offert ni à l’étudiant ni au Crous', () => {
    for (const etat of ETATS)
      for (const acteur of ['etudiant', 'crous'] as const)
        expect(actionsPossibles(etat, acteur).filter((a) => a.startsWith('reevaluer'))).toEqual([]);
  });

  it('laisse rouvrir et déposer de nouveau, sous le même numéro', () => {
    const journal = rejouer([
      { type: 'dossier_ouvert' },
      { type: 'dossier_depose', numero: 'DSE-A', empreinte: 'x', instantane: 1 },
      { type: 'rejet_emis', instantane: 1 },
      { type: 'notification_reevaluee', instantane: 1, versionBareme: 1 },
      { type: 'notification_reevaluee', instantane: 1, versionBareme: 2 },
      { type: 'dossier_rouvert' },
      { type: 'dossier_depose', numero: 'DSE-A', empreinte: 'y', instantane: 2 },
      { type: 'examen_ouvert', instantane: 2 },
      { type: 'examen_reevalue', instantane: 2, versionBareme: 3 },
    ]);
    expect(journal).toEqual({ etat: 'en_examen', rang: 9, numero: 'DSE-A', depots: 2 });
  });
});

const eligible = juger(COMPLET);
const AGE = { premiereDemande: true, handicapCDAPH: false, enfantsEleves: 0, serviceCiviqueMois: 0 };
const refuse = juger(avecAge({ dateNaissance: '1990-01-01', ...AGE }));
const horsBareme = juger(avecTotaux(140_000, 0));
const inconnu = juger({ ...COMPLET, nationalite: {} });
const sansRevenu = juger(avecFoyer({ parents: 'maries' }));

describe('l’issue sous un nouveau barème', () => {
  const RESERVE = ['L’avis d’impôt de vos parents manque.'];

  it.each<[Issue, readonly ResultatBourse[], readonly string[] | null, Issue]>([
    // As at a deposit.
    ['notification', [eligible], [], 'notification'],
    ['notification', [eligible, refuse], [], 'notification'],
    ['notification', [refuse, horsBareme], [], 'rejet'],
    ['notification', [eligible, inconnu], [], 'examen'],
    ['rejet', [eligible], [], 'notification'],
    ['rejet', [refuse], RESERVE, 'rejet'],
    // A refusal had hidden a reason to stop the machine.
    ['rejet', [eligible], RESERVE, 'examen'],
    // A copy frozen before these reasons were kept: nobody knows.
    ['rejet', [eligible], null, 'examen'],
    ['rejet', [refuse], null, 'rejet'],
    ['rejet', [inconnu], null, 'examen'],
    ['notification', [eligible], null, 'notification'],
    ['notification', [refuse], null, 'rejet'],
    // What the Crous has in hand stays there.
    ['examen', [eligible], [], 'examen'],
    ['examen', [refuse], [], 'examen'],
    ['examen', [], [], 'examen'],
  ])('de « %s » avec %# : « %s »', (avant, resultats, reserves, attendue) => {
    expect(issueDeLaReevaluation(avant, resultats, reserves)).toBe(attendue);
  });

  it('est celle d’un dépôt, tant que rien n’est à l’examen et que les réserves sont connues', () => {
    const resultats = fc.array(fc.constantFrom(eligible, refuse, horsBareme, inconnu), { minLength: 1 });
    const avant = fc.constantFrom<Issue>('notification', 'rejet');
    fc.assert(
      fc.property(avant, resultats, fc.constantFrom([], RESERVE), (depuis, liste, reserves) => {
        expect(issueDeLaReevaluation(depuis, liste, reserves)).toBe(issueDuDepot(liste, reserves));
      }),
    );
  });
});

describe('la réponse faite à un vœu', () => {
  it('est l’échelon et ce qu’il paie', () => {
    expect(reponseDuVoeu(eligible)).toEqual({ echelon: '1', annuel: 2163, mensuel: 216.3, raisons: [] });
  });

  it.each([
    ['l’âge', refuse, ['AGE']],
    ['le barème', horsBareme, ['HORS_BAREME']],
  ] as const)('est le motif du refus : %s', (_, resultat, raisons) => {
    expect(reponseDuVoeu(resultat)).toEqual({ echelon: null, annuel: null, mensuel: null, raisons });
  });

  it('tant qu’un fait manque, est l’estimation et ce qui manque', () => {
    const { echelon, raisons } = reponseDuVoeu(inconnu);
    expect(echelon).toBe('1');
    expect(raisons).toEqual(['nationalite.groupe']);
    expect(reponseDuVoeu(sansRevenu)).toMatchObject({ echelon: null, annuel: null });
  });

  it('se lit de la même façon sans l’explication, comme la base la rend', () => {
    fc.assert(
      fc.property(faitsArbitraires, baremes, (faits, bareme) => {
        const { explication: _, conditions: __, ...reste } = juger(faits, bareme);
        expect(reponseDuVoeu(JSON.parse(JSON.stringify(reste)))).toEqual(reponseDuVoeu(juger(faits, bareme)));
      }),
    );
  }, 30_000);
});

const voeu = (modifs: Partial<ReponseVoeu> = {}): ReponseVoeu => ({
  ...{ echelon: '3', annuel: 3_500, mensuel: 350, raisons: [] },
  ...modifs,
});
const notifiee = (...voeux: ReponseVoeu[]): ReponseBourse => ({ issue: 'notification', voeux });

describe('ce que change un nouveau barème', () => {
  it.each<[string, ReponseBourse, ReponseBourse, Effet]>([
    ['rien', notifiee(voeu()), notifiee(voeu()), 'inchangee'],
    ['sans vœu, rien', { issue: 'examen', voeux: [] }, { issue: 'examen', voeux: [] }, 'inchangee'],
    ['l’échelon monte', notifiee(voeu()), notifiee(voeu({ echelon: '4' })), 'echelon_monte'],
    ['l’échelon baisse', notifiee(voeu()), notifiee(voeu({ echelon: '2' })), 'echelon_baisse'],
    ['de 0 bis à 1', notifiee(voeu({ echelon: '0bis' })), notifiee(voeu({ echelon: '1' })), 'echelon_monte'],
    ['de 0 à 0 bis', notifiee(voeu({ echelon: '0' })), notifiee(voeu({ echelon: '0bis' })), 'echelon_monte'],
    ['un vœu sort du tableau', notifiee(voeu()), notifiee(voeu({ echelon: null })), 'echelon_baisse'],
    ['l’année est mieux payée', notifiee(voeu()), notifiee(voeu({ annuel: 3_600 })), 'montant'],
    ['le mois seul change', notifiee(voeu()), notifiee(voeu({ mensuel: 351 })), 'montant'],
    [
      'un autre motif',
      { issue: 'rejet', voeux: [voeu({ raisons: ['AGE'] })] },
      { issue: 'rejet', voeux: [voeu({ raisons: ['AGE', 'HORS_BAREME'] })] },
      'raisons',
    ],
    ['le second vœu', notifiee(voeu(), voeu()), notifiee(voeu(), voeu({ echelon: '5' })), 'echelon_monte'],
    ['un vœu de plus', notifiee(), notifiee(voeu()), 'raisons'],
    ['l’accord', { issue: 'rejet', voeux: [] }, notifiee(voeu()), 'accordee'],
    ['le refus', notifiee(voeu()), { issue: 'rejet', voeux: [voeu()] }, 'refusee'],
    ['l’examen', notifiee(voeu()), { issue: 'examen', voeux: [voeu()] }, 'examen'],
  ])('%s', (_, avant, apres, effet) => {
    expect(effetDe(avant, apres)).toBe(effet);
  });

  const ENVERS: Readonly<Partial<Record<Effet, Effet>>> = {
    echelon_monte: 'echelon_baisse',
    echelon_baisse: 'echelon_monte',
  };
  const reponseDe = (faits: FaitsBourse, loi: Bareme): ReponseBourse => {
    const resultat = juger(faits, loi);
    return { issue: issueDuDepot([resultat], []), voeux: [reponseDuVoeu(resultat)] };
  };

  it('rien d’un barème au même, et l’inverse dans l’autre sens', () => {
    fc.assert(
      fc.property(faitsArbitraires, baremes, baremes, (faits, un, autre) => {
        const [a, b] = [reponseDe(faits, un), reponseDe(faits, autre)];
        expect(effetDe(a, a)).toBe('inchangee');
        if (a.issue === b.issue) {
          const aller = effetDe(a, b);
          expect(effetDe(b, a)).toBe(ENVERS[aller] ?? aller);
        }
      }),
    );
  }, 30_000);

  it('jamais une mauvaise nouvelle quand les plafonds montent, jamais une bonne quand ils baissent', () => {
    const facteur = fc.double({ min: 1, max: 2, noNaN: true });
    fc.assert(
      fc.property(revenus, points, facteur, (revenu, charge, k) => {
        const faits = avecTotaux(revenu, charge);
        const [avant, mieux] = [
          reponseDe(faits, BAREME_2025),
          reponseDe(faits, avecPlafonds(BAREME_2025, k)),
        ];
        expect(['inchangee', 'accordee', 'echelon_monte']).toContain(effetDe(avant, mieux));
        expect(['inchangee', 'refusee', 'echelon_baisse']).toContain(effetDe(mieux, avant));
      }),
    );
  }, 30_000);

  it('un montant de plus se voit pour qui le reçoit, et pour lui seul', () => {
    const loi = avecMontants(BAREME_2025, 100);
    expect(effetDe(reponseDe(COMPLET, BAREME_2025), reponseDe(COMPLET, loi))).toBe('montant');
    const faits = avecTotaux(140_000, 0);
    expect(effetDe(reponseDe(faits, BAREME_2025), reponseDe(faits, loi))).toBe('inchangee');
  });

  it('une règle de plus refuse, une de moins accorde', () => {
    const jeune = avecAgeMaximum(BAREME_2025, 15);
    const faits = avecAge({ ...COMPLET.age, ...AGE });
    expect(effetDe(reponseDe(faits, BAREME_2025), reponseDe(faits, jeune))).toBe('refusee');
    expect(effetDe(reponseDe(faits, jeune), reponseDe(faits, BAREME_2025))).toBe('accordee');
  });
});
