import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acteur, CommandeDossier, EtatDossier, VieDossier } from '@/lib/domain/dossier';
import {
  actionsPossibles,
  campagnePour,
  decider,
  ETAT_APRES,
  evoluer,
  rejouer,
  TRANSITIONS,
  transition,
  VIE_INITIALE,
} from '@/lib/domain/dossier';

const connue = campagnePour('2026-2027');
if (!connue.ok) throw new Error('campagne 2026-2027 absente');
const campagne = connue.valeur;
const enNovembre = { aujourdhui: '2026-11-21', campagne } as const;
const ETATS = Object.keys(TRANSITIONS) as EtatDossier[];

const depot = (modifs: Partial<Extract<CommandeDossier, { type: 'deposer' }>> = {}): CommandeDossier => ({
  type: 'deposer',
  numero: 'DSE-2627-AAAABBBB',
  empreinte: 'abc',
  issue: 'notification',
  tachesTerminees: true,
  engagement: true,
  changementNotable: false,
  ...modifs,
});
const vie = (etat: EtatDossier): VieDossier => ({ ...VIE_INITIALE, etat, rang: 1 });

describe('la table des transitions', () => {
  it('donne à chaque événement un état que la table connaît', () => {
    for (const etat of Object.values(ETAT_APRES)) expect(ETATS).toContain(etat);
  });

  it.each(ETATS)('depuis « %s », un étudiant ne voit que ce que la table permet', (etat) => {
    for (const action of actionsPossibles(etat, 'etudiant')) {
      expect(transition(etat, action)?.acteurs).toContain('etudiant');
    }
  });

  it.each(ETATS)('depuis « %s », déposer n’est possible que si la table le dit', (etat) => {
    const resultat = decider(vie(etat), depot(), enNovembre);
    expect(resultat.ok).toBe(transition(etat, 'deposer') !== null);
    if (!resultat.ok) expect(resultat.refus).toBe('deja_depose');
  });

  it.each(ETATS)('depuis « %s », rouvrir n’est possible que si la table le dit', (etat) => {
    const resultat = decider(vie(etat), { type: 'rouvrir' }, enNovembre);
    expect(resultat.ok).toBe(transition(etat, 'rouvrir') !== null);
  });

  it('n’offre rien au Crous ni au système que la table ne nomme', () => {
    const acteurs: Acteur[] = ['crous', 'systeme'];
    for (const acteur of acteurs) expect(actionsPossibles('brouillon', acteur)).toEqual([]);
  });
});

describe('le dépôt', () => {
  it.each([
    ['notification', 'notification_conditionnelle_emise', 'notifie_conditionnel'],
    ['rejet', 'rejet_emis', 'rejete'],
    ['examen', 'examen_ouvert', 'en_examen'],
  ] as const)('avec l’issue « %s », écrit %s', (issue, type, etat) => {
    const resultat = decider(VIE_INITIALE, depot({ issue }), enNovembre);
    if (!resultat.ok) throw new Error(resultat.refus);
    expect(resultat.valeur.map((e) => e.type)).toEqual(['dossier_depose', type]);
    expect(rejouer(resultat.valeur)).toMatchObject({ etat, numero: 'DSE-2627-AAAABBBB', depots: 1 });
  });

  it('refuse un dossier déposé avant l’ouverture', () => {
    expect(decider(VIE_INITIALE, depot(), { campagne, aujourdhui: '2026-03-01' })).toEqual({
      ok: false,
      refus: 'campagne_pas_ouverte',
    });
  });

  it('accepte un dossier déposé le dernier jour, et le refuse le lendemain', () => {
    expect(decider(VIE_INITIALE, depot(), { campagne, aujourdhui: '2026-12-31' }).ok).toBe(true);
    expect(decider(VIE_INITIALE, depot(), { campagne, aujourdhui: '2027-01-01' })).toEqual({
      ok: false,
      refus: 'campagne_close',
    });
  });

  it('accepte après la clôture un changement durable et notable (DIM-4)', () => {
    const apres = { campagne, aujourdhui: '2027-02-01' } as const;
    expect(decider(VIE_INITIALE, depot({ changementNotable: true, issue: 'examen' }), apres).ok).toBe(true);
  });

  it('refuse un dossier incomplet, puis un dossier sans engagement', () => {
    expect(decider(VIE_INITIALE, depot({ tachesTerminees: false }), enNovembre)).toMatchObject({
      refus: 'incomplet',
    });
    expect(decider(VIE_INITIALE, depot({ engagement: false }), enNovembre)).toMatchObject({
      refus: 'engagement_manquant',
    });
  });

  it('garde son premier numéro quand il est déposé une seconde fois', () => {
    const premiere = decider(VIE_INITIALE, depot(), enNovembre);
    if (!premiere.ok) throw new Error(premiere.refus);
    const rouvert = evoluer(rejouer(premiere.valeur), { type: 'dossier_rouvert' });
    const seconde = decider(rouvert, depot({ numero: 'DSE-2627-CCCCDDDD' }), enNovembre);
    if (!seconde.ok) throw new Error(seconde.refus);
    expect(seconde.valeur[0]).toMatchObject({ numero: 'DSE-2627-AAAABBBB', instantane: 2 });
  });

  it.each<[EtatDossier]>([['rejete'], ['notifie_conditionnel'], ['en_examen']])(
    'après la clôture, « %s » ne se rouvre que pour un changement durable et notable (DIM-4)',
    (etat) => {
      const enJanvier = { campagne, aujourdhui: '2027-01-01' } as const;
      const rouvrir = (changementNotable?: boolean) =>
        decider(vie(etat), { type: 'rouvrir', changementNotable }, enJanvier);
      expect(rouvrir()).toMatchObject({ refus: 'campagne_close' });
      expect(rouvrir(false)).toMatchObject({ refus: 'campagne_close' });
      expect(rouvrir(true)).toMatchObject({ valeur: [{ type: 'dossier_rouvert' }] });
    },
  );

  it('un changement ne rouvre pas ce qui n’est pas déposé', () => {
    const commande = { type: 'rouvrir', changementNotable: true } as const;
    expect(decider(vie('brouillon'), commande, enNovembre)).toMatchObject({ refus: 'pas_rouvrable' });
  });

  it('rouvert pour un changement, ne se dépose de nouveau que s’il est déclaré', () => {
    const enJanvier = { campagne, aujourdhui: '2027-01-12' } as const;
    const rouvert = evoluer(vie('notifie_conditionnel'), { type: 'dossier_rouvert' });
    expect(decider(rouvert, depot(), enJanvier)).toMatchObject({ refus: 'campagne_close' });
    expect(decider(rouvert, depot({ changementNotable: true, issue: 'examen' }), enJanvier)).toMatchObject({
      valeur: [{ type: 'dossier_depose' }, { type: 'examen_ouvert' }],
    });
  });
});

describe('le rejeu du journal', () => {
  it('suit toujours la table, quelle que soit la suite de commandes', () => {
    const commande = fc.oneof(
      fc.record({ type: fc.constant('rouvrir' as const), changementNotable: fc.boolean() }),
      fc.record({
        type: fc.constant('deposer' as const),
        numero: fc.constantFrom('DSE-A', 'DSE-B'),
        empreinte: fc.constant('x'),
        issue: fc.constantFrom('notification' as const, 'rejet' as const, 'examen' as const),
        tachesTerminees: fc.boolean(),
        engagement: fc.boolean(),
        changementNotable: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(commande, { maxLength: 20 }), (commandes) => {
        let etat = VIE_INITIALE;
        const journal = [];
        for (const c of commandes) {
          const resultat = decider(etat, c, enNovembre);
          if (!resultat.ok) continue;
          for (const e of resultat.valeur) {
            etat = evoluer(etat, e);
            journal.push(e);
          }
        }
        expect(rejouer(journal)).toEqual(etat);
        expect(etat.rang).toBe(journal.length);
      }),
    );
  }, 30_000);
});
