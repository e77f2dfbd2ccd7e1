import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContingentConvenu,
  convenirDuContingent,
  type EvenementDeConvention,
  placesLibres,
} from '@/lib/domain/logement/contingents';
import { convention, convenu, MAINTENANT, nommee, TERME } from './outillage';

const DATES = { debut: '2026-09-01', fin: '2027-08-31', designationAvantA: TERME } as const;
const faits = (...valeur: readonly EvenementDeConvention[]) => ({ ok: true, valeur });
const refuse = (refus: object) => ({ ok: false, refus });
const juger = (
  contingent: ContingentConvenu | null,
  modifs: Parameters<typeof convention>[0] = {},
  { pretables = 10, maintenant = MAINTENANT } = {},
) => convenirDuContingent(contingent, convention(modifs), { pretables, maintenant });

describe('un contingent qui n’existe pas', () => {
  it('s’ouvre, et ses chambres sont prêtées', () => {
    expect(juger(null)).toEqual(
      faits({ type: 'contingent_ouvert', chambres: 4, ...DATES }, { type: 'chambres_pretees', nombre: 4 }),
    );
  });

  it.each([
    [3, refuse({ type: 'plus_de_place', maximum: 3 })],
    [4, expect.objectContaining({ ok: true })],
    [5, expect.objectContaining({ ok: true })],
  ])('demande quatre chambres à une fiche qui peut en prêter %i', (pretables, attendu) => {
    expect(juger(null, {}, { pretables })).toEqual(attendu);
  });

  it.each([
    [TERME - 1, true],
    [TERME, true],
    [TERME + 1, false],
  ])('s’ouvre jusqu’à son terme compris (%i)', (maintenant, ouvre) => {
    const attendu = ouvre ? expect.objectContaining({ ok: true }) : refuse({ type: 'terme_passe' });
    expect(juger(null, {}, { maintenant })).toEqual(attendu);
  });

  it.each([-1, 0, 1.5, Number.NaN])('ne s’ouvre pas pour %d chambre', (chambres) => {
    expect(juger(null, { chambres })).toEqual(refuse({ type: 'nombre_invalide' }));
  });

  it('ne s’ouvre pas sur des jours refusés', () => {
    expect(juger(null, { fin: '2026-08-30' })).toEqual(refuse({ type: 'dates_en_desordre' }));
  });
});

describe('un contingent déjà convenu', () => {
  it.each([
    ['tel quel', convenu()],
    ['dont des chambres furent rendues', convenu({ chambres: 1 })],
    ['dont les chambres sont toutes prises', convenu({ designations: [nommee('a'), nommee('b')] })],
  ])('ne change pas quand on le redit : %s', (_, contingent) => {
    expect(juger(contingent, {}, { pretables: 0 })).toEqual(faits());
  });

  it('ne change pas non plus après son terme', () => {
    expect(juger(convenu({ chambres: 0 }), {}, { maintenant: TERME + 1 })).toEqual(faits());
  });

  it('peut être corrigé dans ses jours seuls', () => {
    const fin = '2027-07-31';
    expect(juger(convenu(), { fin })).toEqual(faits({ type: 'dates_corrigees', ...DATES, fin }));
  });

  it('peut l’être même après son terme, qui ne bouge pas', () => {
    const fin = '2027-07-31';
    expect(juger(convenu(), { fin }, { maintenant: TERME + 1 }).ok).toBe(true);
  });

  it('ne reçoit pas un terme déjà passé', () => {
    const hier = { designationAvant: '2026-06-09', designationAvantA: MAINTENANT - 1 } as const;
    expect(juger(convenu(), hier)).toEqual(refuse({ type: 'terme_passe' }));
    expect(juger(convenu(), { ...hier, designationAvantA: MAINTENANT }).ok).toBe(true);
  });
});

describe('un contingent agrandi', () => {
  it('reçoit ce qui manque, et seulement cela', () => {
    expect(juger(convenu(), { chambres: 6 })).toEqual(
      faits({ type: 'nombre_corrige', chambres: 6 }, { type: 'chambres_pretees', nombre: 2 }),
    );
  });

  it.each([
    [1, refuse({ type: 'plus_de_place', maximum: 5 })],
    [2, expect.objectContaining({ ok: true })],
    [3, expect.objectContaining({ ok: true })],
  ])('de deux chambres demande que la fiche les ait (%i)', (pretables, attendu) => {
    expect(juger(convenu(), { chambres: 6 }, { pretables })).toEqual(attendu);
  });

  it('ne retrouve pas ce qui fut rendu', () => {
    expect(juger(convenu({ chambres: 1 }), { chambres: 5 })).toEqual(
      faits({ type: 'nombre_corrige', chambres: 5 }, { type: 'chambres_pretees', nombre: 1 }),
    );
  });

  it('ne l’est plus après son terme', () => {
    expect(juger(convenu(), { chambres: 5 }, { maintenant: TERME + 1 })).toEqual(
      refuse({ type: 'terme_passe' }),
    );
  });
});

describe('un contingent réduit', () => {
  const deux = [nommee('a'), nommee('b', { proposition: 'reservee' })];

  it.each([
    [1, refuse({ type: 'chambres_prises', minimum: 2 })],
    [2, faits({ type: 'nombre_corrige', chambres: 2 }, { type: 'chambres_reprises', nombre: 2 })],
    [3, faits({ type: 'nombre_corrige', chambres: 3 }, { type: 'chambres_reprises', nombre: 1 })],
  ])('à %i chambres garde celles des deux personnes nommées', (chambres, attendu) => {
    expect(juger(convenu({ designations: deux }), { chambres })).toEqual(attendu);
  });

  it.each(['refusee', 'expiree', 'liberee'] as const)(
    'reprend la chambre d’une proposition %s',
    (proposition) => {
      const designations = [...deux, nommee('c', { proposition })];
      expect(juger(convenu({ designations }), { chambres: 2 }).ok).toBe(true);
    },
  );

  it('ne reprend pas deux fois ce qui fut rendu', () => {
    expect(juger(convenu({ chambres: 2 }), { chambres: 3 })).toEqual(
      faits({ type: 'nombre_corrige', chambres: 3 }),
    );
    expect(juger(convenu({ chambres: 2 }), { chambres: 2 })).toEqual(
      faits({ type: 'nombre_corrige', chambres: 2 }),
    );
    expect(juger(convenu({ chambres: 2 }), { chambres: 1 })).toEqual(
      faits({ type: 'nombre_corrige', chambres: 1 }, { type: 'chambres_reprises', nombre: 1 }),
    );
  });

  it('change de jours en même temps', () => {
    const debut = '2026-10-01';
    expect(juger(convenu(), { chambres: 3, debut })).toEqual(
      faits(
        { type: 'dates_corrigees', ...DATES, debut },
        { type: 'nombre_corrige', chambres: 3 },
        { type: 'chambres_reprises', nombre: 1 },
      ),
    );
  });
});

/** What the base does of the events, in a few lines. */
function suivre(avant: ContingentConvenu | null, e: EvenementDeConvention): ContingentConvenu {
  const suivi = avant ?? convenu({ chambres: 0 });
  const { type: _, ...dites } = e;
  switch (e.type) {
    case 'contingent_ouvert':
      return { ...suivi, ...dites, chambres: 0, convenues: e.chambres };
    case 'nombre_corrige':
      return { ...suivi, convenues: e.chambres };
    case 'chambres_pretees':
      return { ...suivi, chambres: suivi.chambres + e.nombre };
    case 'chambres_reprises':
      return { ...suivi, chambres: suivi.chambres - e.nombre };
    case 'dates_corrigees':
      return { ...suivi, ...dites };
  }
}

const uneLigne = fc.record({
  chambres: fc.integer({ min: -1, max: 9 }),
  fin: fc.constantFrom('2027-08-31' as const, '2027-07-31' as const),
  rendues: fc.nat({ max: 3 }),
  nommees: fc.nat({ max: 3 }),
});

describe('quelles que soient les lignes', () => {
  it('la fiche ne prête que ce qu’elle a, personne ne perd sa chambre, et la même ligne ne refait rien', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.array(uneLigne, { maxLength: 15 }), (total, lignes) => {
        let suivi: ContingentConvenu | null = null;
        for (const [i, { rendues, nommees, ...modifs }] of lignes.entries()) {
          const moment = { pretables: total - (suivi?.chambres ?? 0), maintenant: MAINTENANT };
          const decision = convenirDuContingent(suivi, convention(modifs), moment);
          for (const e of decision.ok ? decision.valeur : []) suivi = suivre(suivi, e);
          if (!suivi) continue;
          expect(suivi.chambres).toBeLessThanOrEqual(Math.min(total, suivi.convenues));
          expect(suivi.chambres).toBeGreaterThanOrEqual(suivi.designations.length);
          if (decision.ok) expect(convenirDuContingent(suivi, convention(modifs), moment)).toEqual(faits());
          const nouvelles = Math.min(nommees, placesLibres(suivi, MAINTENANT));
          const noms = Array.from({ length: nouvelles }, (_, n) => nommee(`${i}-${n}`));
          suivi = { ...suivi, designations: [...suivi.designations, ...noms] };
          const rendre = Math.min(rendues, placesLibres(suivi, MAINTENANT));
          suivi = { ...suivi, chambres: suivi.chambres - rendre };
        }
      }),
    );
  });
});
