import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CommandeContingent,
  type ContingentSuivi,
  DELAI_DE_REPONSE,
  type DesignationSuivie,
  deciderContingent,
  type EvenementContingent,
  echeanceDeReponse,
  etatDesignation,
  placesLibres,
} from '@/lib/domain/logement/contingents';

const MAINTENANT = Date.UTC(2026, 5, 10, 8);
const ECHEANCE = MAINTENANT + 10 * 86_400_000;
const TERME = MAINTENANT + 30 * 86_400_000;

const designation = (id: string, reste: Partial<DesignationSuivie> = {}): DesignationSuivie => ({
  ...{ id, email: `${id}@exemple.fr`, echeanceA: ECHEANCE, retiree: false, proposition: null },
  ...reste,
});

const contingent = (chambres: number, ...designations: readonly DesignationSuivie[]): ContingentSuivi => ({
  ...{ chambres, designations, designationAvantA: TERME },
});

const nommer = (...ids: readonly string[]): CommandeContingent => ({
  type: 'designer',
  personnes: ids.map((id) => ({ id, email: `${id}@exemple.fr` })),
  echeanceA: ECHEANCE,
});

describe('l’état d’une désignation', () => {
  it.each([
    ['reste attendue sans compte', null, 'attendue'],
    ['reste attendue devant une proposition', 'proposee', 'attendue'],
    ['est acceptée quand l’avance est payée', 'reservee', 'acceptee'],
    ['est refusée par l’étudiant', 'refusee', 'refusee'],
    ['expire avec la proposition', 'expiree', 'expiree'],
    ['est refusée quand la chambre est rendue ensuite', 'liberee', 'refusee'],
  ] as const)('%s', (_titre, proposition, attendu) => {
    expect(etatDesignation({ retiree: false, proposition, echeanceA: ECHEANCE }, MAINTENANT)).toBe(attendu);
  });

  it.each([
    [ECHEANCE - 1, 'attendue'],
    [ECHEANCE, 'attendue'],
    [ECHEANCE + 1, 'expiree'],
  ] as const)('à l’échéance près (%i)', (maintenant, attendu) => {
    expect(etatDesignation({ retiree: false, proposition: null, echeanceA: ECHEANCE }, maintenant)).toBe(
      attendu,
    );
  });

  it('reste acceptée après l’échéance', () => {
    const suivie = { retiree: false, proposition: 'reservee', echeanceA: ECHEANCE } as const;
    expect(etatDesignation(suivie, ECHEANCE + 1)).toBe('acceptee');
  });

  it('reste attendue tant que la proposition n’est pas écrite expirée : elle peut encore être payée', () => {
    const suivie = { retiree: false, proposition: 'proposee', echeanceA: ECHEANCE } as const;
    expect(etatDesignation(suivie, ECHEANCE + 1)).toBe('attendue');
  });

  it('est retirée quoi qu’il soit arrivé à la proposition', () => {
    expect(etatDesignation({ retiree: true, proposition: 'refusee', echeanceA: ECHEANCE }, MAINTENANT)).toBe(
      'retiree',
    );
  });
});

describe('désigner des étudiants', () => {
  it('nomme autant de personnes que de chambres libres', () => {
    const avant = contingent(3, designation('a'));
    expect(deciderContingent(avant, nommer('b', 'c'), MAINTENANT)).toEqual({
      ok: true,
      valeur: [
        { type: 'designation_faite', designation: 'b', echeanceA: ECHEANCE },
        { type: 'designation_faite', designation: 'c', echeanceA: ECHEANCE },
      ],
    });
  });

  it('refuse tout quand il y a une personne de trop', () => {
    expect(deciderContingent(contingent(2, designation('a')), nommer('b', 'c'), MAINTENANT)).toEqual({
      ok: false,
      refus: 'plus_de_place',
    });
  });

  it('refuse la même adresse deux fois, déjà désignée ou dans la même liste', () => {
    const refuse = { ok: false, refus: 'deja_designe' };
    expect(deciderContingent(contingent(3, designation('a')), nommer('a'), MAINTENANT)).toEqual(refuse);
    expect(deciderContingent(contingent(3), nommer('b', 'b'), MAINTENANT)).toEqual(refuse);
  });

  it.each(['refusee', 'expiree', 'liberee'] as const)('rend la place d’une proposition %s', (proposition) => {
    const avant = contingent(1, designation('a', { proposition }));
    expect(placesLibres(avant, MAINTENANT)).toBe(1);
    expect(deciderContingent(avant, nommer('a'), MAINTENANT).ok).toBe(true);
  });

  it.each([
    [TERME - 1, true],
    [TERME, true],
    [TERME + 1, false],
  ] as const)('jusqu’au terme compris (%i)', (maintenant, accepte) => {
    expect(deciderContingent(contingent(1), nommer('a'), maintenant)).toEqual(
      accepte ? expect.objectContaining({ ok: true }) : { ok: false, refus: 'terme_passe' },
    );
  });
});

describe('retirer un nom', () => {
  it('tant que la personne n’a pas répondu', () => {
    const avant = contingent(1, designation('a', { proposition: 'proposee' }));
    expect(deciderContingent(avant, { type: 'retirer', designation: 'a' }, MAINTENANT)).toEqual({
      ok: true,
      valeur: [{ type: 'designation_retiree', designation: 'a' }],
    });
  });

  it.each([{ proposition: 'reservee' }, { proposition: 'refusee' }, { retiree: true }] as const)(
    'plus après : %o',
    (reste) => {
      const avant = contingent(1, designation('a', reste));
      expect(deciderContingent(avant, { type: 'retirer', designation: 'a' }, MAINTENANT)).toEqual({
        ok: false,
        refus: 'deja_repondu',
      });
    },
  );

  it('refuse un nom que le contingent ne connaît pas', () => {
    expect(deciderContingent(contingent(1), { type: 'retirer', designation: 'z' }, MAINTENANT)).toEqual({
      ok: false,
      refus: 'designation_inconnue',
    });
  });
});

describe('rendre des chambres', () => {
  it.each([
    [1, true],
    [2, true],
    [3, false],
  ])('%i sur deux libres', (nombre, accepte) => {
    const avant = contingent(3, designation('a'));
    expect(deciderContingent(avant, { type: 'rendre', nombre }, MAINTENANT).ok).toBe(accepte);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuse le nombre %d', (nombre) => {
    expect(deciderContingent(contingent(3), { type: 'rendre', nombre }, MAINTENANT)).toEqual({
      ok: false,
      refus: 'nombre_invalide',
    });
  });

  it('rend d’elle-même, après le terme, ce que personne n’a', () => {
    const avant = contingent(3, designation('a', { proposition: 'reservee' }), designation('b'));
    expect(deciderContingent(avant, { type: 'echoir' }, TERME)).toEqual({
      ok: false,
      refus: 'rien_a_rendre',
    });
    expect(deciderContingent(avant, { type: 'echoir' }, TERME + 1)).toEqual({
      ok: true,
      valeur: [{ type: 'chambres_rendues', nombre: 2 }],
    });
  });

  it('ne rend rien quand toutes sont prises', () => {
    const avant = contingent(1, designation('a', { proposition: 'reservee' }));
    expect(deciderContingent(avant, { type: 'echoir' }, TERME + 1)).toEqual({
      ok: false,
      refus: 'rien_a_rendre',
    });
  });
});

describe('l’échéance de réponse', () => {
  it('compte dix jours à la minute près, source à l’appui', () => {
    expect(DELAI_DE_REPONSE.source).toContain('univ-lyon2.fr');
    expect(echeanceDeReponse(Date.UTC(2026, 5, 10, 8, 4))).toBe(Date.UTC(2026, 5, 20, 8, 4));
  });
});

/** What the base does of the events, in a few lines. */
function suivre(avant: ContingentSuivi, e: EvenementContingent): ContingentSuivi {
  const { designations } = avant;
  if (e.type === 'chambres_rendues') return { ...avant, chambres: avant.chambres - e.nombre };
  if (e.type === 'designation_faite') {
    const neuve = designation(e.designation, { echeanceA: e.echeanceA });
    return { ...avant, designations: [...designations, neuve] };
  }
  const retiree = (d: DesignationSuivie) => (d.id === e.designation ? { ...d, retiree: true } : d);
  return { ...avant, designations: designations.map(retiree) };
}

const uneCommande = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 4 }).map((ids) => nommer(...ids)),
  fc
    .integer({ min: 0, max: 12 })
    .map((id): CommandeContingent => ({ type: 'retirer', designation: String(id) })),
  fc.integer({ min: -1, max: 6 }).map((nombre): CommandeContingent => ({ type: 'rendre', nombre })),
  fc.constant<CommandeContingent>({ type: 'echoir' }),
);

describe('quoi qu’on demande', () => {
  it('il n’y a jamais plus de personnes engagées que de chambres, ni de chambre négative', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.array(uneCommande, { maxLength: 25 }), (chambres, commandes) => {
        let suivi = contingent(chambres);
        commandes.forEach((commande, i) => {
          const maintenant = MAINTENANT + i * 3 * 86_400_000;
          const decision = deciderContingent(suivi, commande, maintenant);
          for (const e of decision.ok ? decision.valeur : []) suivi = suivre(suivi, e);
          const engagees = suivi.designations.filter(
            (d) => etatDesignation(d, maintenant) === 'attendue',
          ).length;
          expect(suivi.chambres).toBeGreaterThanOrEqual(engagees);
          expect(suivi.chambres).toBeLessThanOrEqual(chambres);
        });
      }),
    );
  });
});
