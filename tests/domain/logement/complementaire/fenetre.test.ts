import { describe, expect, it } from 'vitest';
import {
  type ActionFenetre,
  type EtatFenetre,
  faireAvancer,
  jugerAnnonce,
  jugerInscription,
  momentDeFenetre,
  TRANSITIONS_FENETRE,
  transitionFenetre,
} from '@/lib/domain/logement/complementaire';
import { DIX_HEURES, fenetre, HEURE, MINUTE, parametresDe } from './outillage';

const P = parametresDe();
const ETATS = Object.keys(TRANSITIONS_FENETRE) as EtatFenetre[];
const ACTIONS: readonly ActionFenetre[] = ['arreter', 'annuler', 'tirer', 'proposer'];
const FERMETURE = DIX_HEURES + 10 * MINUTE;

describe('le moment d’une fenêtre', () => {
  it.each([
    ['la veille', -24 * HEURE, 'a_venir'],
    ['une milliseconde avant', -1, 'a_venir'],
    ['à l’ouverture', 0, 'ouverte'],
    ['une milliseconde avant la fin', 10 * MINUTE - 1, 'ouverte'],
    ['à la fin', 10 * MINUTE, 'close'],
    ['le lendemain', 24 * HEURE, 'close'],
  ] as const)('%s', (_, apres, moment) => {
    expect(momentDeFenetre(fenetre(), DIX_HEURES + apres)).toBe(moment);
  });

  it('suit l’état une fois la liste arrêtée, quelle que soit l’heure du visiteur', () => {
    const hier = DIX_HEURES - 24 * HEURE;
    expect(momentDeFenetre(fenetre({ etat: 'arretee' }), hier)).toBe('close');
    expect(momentDeFenetre(fenetre({ etat: 'tiree' }), hier)).toBe('publiee');
    expect(momentDeFenetre(fenetre({ etat: 'proposee' }), hier)).toBe('publiee');
    expect(momentDeFenetre(fenetre({ etat: 'annulee' }), DIX_HEURES)).toBe('annulee');
  });
});

describe('la vie d’une fenêtre', () => {
  const PERMIS: Readonly<Record<EtatFenetre, Partial<Record<ActionFenetre, EtatFenetre>>>> = {
    annoncee: { arreter: 'arretee', annuler: 'annulee' },
    arretee: { tirer: 'tiree' },
    tiree: { proposer: 'proposee' },
    proposee: {},
    annulee: {},
  };

  for (const etat of ETATS) {
    for (const action of ACTIONS) {
      const vers = PERMIS[etat][action];
      it(`« ${action} » depuis « ${etat} » ${vers ? `mène à « ${vers} »` : 'est impossible'}`, () => {
        // Cancelled before, everything else after.
        const quand = action === 'annuler' ? DIX_HEURES - 1 : FERMETURE;
        const mene = faireAvancer(fenetre({ etat }), action, quand);
        expect(mene).toEqual(vers ? { ok: true, valeur: vers } : { ok: false, refus: 'action_impossible' });
        expect(transitionFenetre(etat, action)?.vers).toBe(vers);
      });
    }
  }

  it('n’arrête pas une liste tant que quelqu’un peut s’inscrire', () => {
    expect(faireAvancer(fenetre(), 'arreter', FERMETURE - 1)).toEqual({
      ok: false,
      refus: 'pas_encore_close',
    });
  });

  it('n’annule plus dès l’ouverture', () => {
    for (const quand of [DIX_HEURES, FERMETURE, FERMETURE + HEURE])
      expect(faireAvancer(fenetre(), 'annuler', quand)).toEqual({ ok: false, refus: 'deja_ouverte' });
  });

  it('mène toujours quelque part, sauf à la fin', () => {
    for (const etat of ETATS) {
      const suites = Object.values(TRANSITIONS_FENETRE[etat]).map(({ vers }) => vers);
      for (const vers of suites) expect(ETATS).toContain(vers);
      expect(suites.length === 0).toBe(etat === 'proposee' || etat === 'annulee');
    }
  });

  it('laisse le système seul arrêter, tirer et proposer, et le Crous seul annuler', () => {
    const acteurs = ETATS.flatMap((etat) =>
      Object.entries(TRANSITIONS_FENETRE[etat]).map(([action, t]) => [action, ...t.acteurs]),
    );
    expect(acteurs).toEqual([
      ['arreter', 'systeme'],
      ['annuler', 'crous'],
      ['tirer', 'systeme'],
      ['proposer', 'systeme'],
    ]);
  });
});

describe('une inscription', () => {
  const inscrire = (voeux: readonly number[], apres = 0, reste = {}) =>
    jugerInscription(fenetre(reste), voeux, DIX_HEURES + apres, P);

  it('garde l’ordre de l’étudiant', () => {
    expect(inscrire([13, 11])).toEqual({ ok: true, valeur: [13, 11] });
  });

  it('vaut autant à la première qu’à la dernière milliseconde', () => {
    expect(inscrire([11], 0).ok).toBe(true);
    expect(inscrire([11], 10 * MINUTE - 1).ok).toBe(true);
  });

  it.each([
    ['avant l’heure', [11], -1, {}, 'pas_ouverte'],
    ['après l’heure', [11], 10 * MINUTE, {}, 'close'],
    ['quand la liste est arrêtée', [11], 0, { etat: 'arretee' }, 'close'],
    ['quand le tirage est publié', [11], 0, { etat: 'proposee' }, 'close'],
    ['quand la fenêtre est annulée', [11], 0, { etat: 'annulee' }, 'annulee'],
    ['sans vœu', [], 0, {}, 'sans_voeu'],
    ['avec cinq vœux', [11, 12, 13, 14, 15], 0, {}, 'trop_de_voeux'],
    ['avec deux fois le même', [11, 12, 11], 0, {}, 'voeu_en_double'],
    ['avec un logement d’ailleurs', [11, 99], 0, {}, 'fiche_hors_fenetre'],
  ] as const)('est refusée %s', (_, voeux, apres, reste, raison) => {
    expect(inscrire(voeux, apres, reste)).toEqual({ ok: false, refus: raison });
  });

  it('accepte autant de vœux que le paramètre, pas un de plus', () => {
    const { voeuxMaximum } = P.fenetre;
    const fiches = Array.from({ length: voeuxMaximum + 1 }, (_, i) => i + 1);
    expect(inscrire(fiches.slice(0, voeuxMaximum), 0, { fiches }).ok).toBe(true);
    expect(inscrire(fiches, 0, { fiches })).toEqual({ ok: false, refus: 'trop_de_voeux' });
  });

  it('dit l’heure avant de parler des vœux', () => {
    expect(inscrire([], -1)).toEqual({ ok: false, refus: 'pas_ouverte' });
    expect(inscrire([99], 10 * MINUTE)).toEqual({ ok: false, refus: 'close' });
  });
});

describe('une annonce', () => {
  const annoncer = (reste = {}, maintenant = DIX_HEURES - 24 * HEURE) =>
    jugerAnnonce(
      { ouvreA: DIX_HEURES, fermeA: FERMETURE, fiches: [11, 12], delaiHeures: 48, ...reste },
      maintenant,
      P,
    );

  it('rend les fiches, chacune une fois', () => {
    expect(annoncer({ fiches: [12, 11, 12] })).toEqual({ ok: true, valeur: [12, 11] });
  });

  it.each([
    ['qui commence avant maintenant', { ouvreA: DIX_HEURES - 25 * HEURE }, 'deja_passee'],
    ['qui finit avant de commencer', { fermeA: DIX_HEURES - MINUTE }, 'duree'],
    ['d’une seconde', { fermeA: DIX_HEURES + 1_000 }, 'duree'],
    ['sans fin', { fermeA: Number.NaN }, 'duree'],
    ['plus longue que permis', { fermeA: DIX_HEURES + (P.fenetre.minutesMaximum + 1) * MINUTE }, 'duree'],
    ['sans fiche', { fiches: [] }, 'sans_fiche'],
    [
      'avec trop de fiches',
      { fiches: Array.from({ length: P.fenetre.fichesMaximum + 1 }, (_, i) => i + 1) },
      'trop_de_fiches',
    ],
    ['sans délai', { delaiHeures: 0 }, 'delai'],
    ['au délai illisible', { delaiHeures: Number.NaN }, 'delai'],
    ['au délai trop long', { delaiHeures: P.fenetre.delaiHeuresMaximum + 1 }, 'delai'],
  ] as const)('%s est refusée', (_, reste, raison) => {
    expect(annoncer(reste)).toEqual({ ok: false, refus: raison });
  });

  it('peut ouvrir à l’instant, une minute au moins, un jour au plus', () => {
    expect(annoncer({}, DIX_HEURES).ok).toBe(true);
    expect(annoncer({ fermeA: DIX_HEURES + MINUTE }).ok).toBe(true);
    expect(annoncer({ fermeA: DIX_HEURES + P.fenetre.minutesMaximum * MINUTE }).ok).toBe(true);
  });
});
