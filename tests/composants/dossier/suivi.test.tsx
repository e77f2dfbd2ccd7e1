import { describe, expect, it } from 'vitest';
import { LaSuite } from '@/components/metier/dossier/LaSuite';
import { ETATS, EVENEMENTS } from '@/components/metier/dossier/libelles';
import { Recours } from '@/components/metier/dossier/Recours';
import { type DossierSuivi, SuiviDossier } from '@/components/metier/dossier/SuiviDossier';
import { type EtatDossier, TRANSITIONS, type TypeEvenement } from '@/lib/domain/dossier';
import { arbreDe, entendu, liens, parAttribut, parNom, titres } from '../outillage/arbre';
import { decision, evenements, foyer, SUIVI } from '../outillage/dossiers';
import { tenirLesRegles } from '../outillage/regles';

const ETATS_POSSIBLES = Object.keys(TRANSITIONS) as EtatDossier[];
const suite = (
  etat: EtatDossier,
  types: readonly TypeEvenement[],
  premierMois: string | null = 'décembre 2026',
) => arbreDe(<LaSuite etat={etat} evenements={evenements(...types)} premierMois={premierMois} />);
const etapes = (arbre: ReturnType<typeof suite>) => parNom(arbre, 'li').map(entendu);

describe('la suite d’un dossier', () => {
  const DEPOT = ['dossier_ouvert', 'dossier_depose'] as const;

  it.each<[EtatDossier, readonly TypeEvenement[], readonly string[]]>([
    ['brouillon', ['dossier_ouvert'], ['Nouveau dépôt']],
    ['brouillon', [...DEPOT, 'rejet_emis', 'dossier_rouvert'], ['Nouveau dépôt']],
    ['depose', DEPOT, []],
    ['en_examen', [...DEPOT, 'examen_ouvert'], ['Réponse du Crous']],
    [
      'notifie_conditionnel',
      [...DEPOT, 'notification_conditionnelle_emise'],
      ['Inscription confirmée', 'Premier versement'],
    ],
    ['rejete', [...DEPOT, 'rejet_emis'], []],
    [
      'notifie_conditionnel',
      [...DEPOT, 'rejet_emis', 'notification_reevaluee'],
      ['Inscription confirmée', 'Premier versement'],
    ],
    ['rejete', [...DEPOT, 'notification_conditionnelle_emise', 'rejet_reevalue'], []],
    ['en_examen', [...DEPOT, 'rejet_emis', 'examen_reevalue'], ['Réponse du Crous']],
  ])('« %s » après %o annonce %o', (etat, types, suivantes) => {
    const arbre = suite(etat, types);
    tenirLesRegles(arbre);
    const lues = etapes(arbre);
    expect(lues).toHaveLength(types.length + suivantes.length);
    for (const [i, type] of types.entries())
      expect(lues[i]).toMatch(
        new RegExp(`^${EVENEMENTS[type]} \\(fait\\) samedi 21\u00a0novembre 2026 à \\d+\u00a0h\u00a005$`),
      );
    for (const [i, titre] of suivantes.entries())
      expect(lues[types.length + i]).toContain(`${titre} (${i === 0 ? 'en cours' : 'à venir'})`);
    expect(parAttribut(arbre, 'aria-current', 'step')).toHaveLength(suivantes.length > 0 ? 1 : 0);
  });

  it('garde chaque étape d’un dossier rouvert et déposé deux fois, dans l’ordre', () => {
    const types = [
      ...DEPOT,
      'examen_ouvert',
      'dossier_rouvert',
      'dossier_depose',
      'notification_conditionnelle_emise',
    ] as const;
    const lues = etapes(suite('notifie_conditionnel', types));
    expect(lues.slice(0, 6).map((l) => l.replace(/ \(fait\).*/, ''))).toEqual(
      types.map((type) => EVENEMENTS[type]),
    );
    expect(lues[1]).not.toBe(lues[4]);
  });

  it.each([
    [
      'décembre 2026',
      'droit ouvert à partir de décembre 2026, mise en paiement le 5 du mois après votre inscription',
    ],
    [null, 'aucun mois ne reste à payer cette année'],
  ])('premier mois %s', (mois, attendu) => {
    expect(etapes(suite('notifie_conditionnel', [], mois)).at(-1)).toContain(attendu);
  });

  it('sans événement, ne montre que ce qui vient', () => {
    expect(etapes(suite('en_examen', []))).toEqual([
      'Réponse du Crous (en cours) vous la recevez ici et par courriel\u202f; vous n’avez rien à faire',
    ]);
    expect(etapes(suite('rejete', []))).toEqual([]);
  });
});

describe('le suivi', () => {
  const page = (changement: Partial<DossierSuivi> = {}) =>
    arbreDe(<SuiviDossier dossier={{ ...SUIVI, ...changement }} actions={<p>Actions</p>} />);

  it.each(ETATS_POSSIBLES)('« %s » : un mot, une phrase qui est le titre', (etat) => {
    const arbre = page({ etat });
    tenirLesRegles(arbre);
    expect(titres(arbre)[0]).toBe(`h1 ${ETATS[etat].phrase}`);
    expect(entendu(arbre)).toMatch(new RegExp(`^${ETATS[etat].mot} `));
  });

  it('accordé : la décision, le recours, la suite, les documents', () => {
    const arbre = page();
    expect(titres(arbre).filter((t) => t.startsWith('h2'))).toEqual([
      'h2 Vœu 1\u202f: Licence de droit, Université de Rennes',
      'h2 Si vous n’êtes pas d’accord',
      'h2 Ce qui vient avec la bourse',
      'h2 Vous pourriez aussi demander',
      'h2 Où en est-on\u202f?',
      'h2 Vos documents',
    ]);
    expect(entendu(arbre)).toContain(
      'Dossier DSE-2025-000123, déposé le samedi 21\u00a0novembre 2026 à 11\u00a0h\u00a005.',
    );
    expect(entendu(arbre)).toContain('Actions');
    expect(liens(arbre).slice(-2)).toEqual([
      ['Réponse à mon dossier (PDF)', '/api/documents/DSE-2025-000123/notification.pdf'],
      ['Récapitulatif de mes réponses (PDF)', '/api/documents/DSE-2025-000123/recapitulatif.pdf'],
    ]);
  });

  it('refusé : ce qui existe aussi, et à qui parler', () => {
    const arbre = page({
      ...{ etat: 'rejete', issue: 'rejet', premierMois: null },
      decisions: [decision(1, 'BTS', foyer(140_000))],
    });
    tenirLesRegles(arbre);
    expect(titres(arbre)).toContain('h2 Vous pourriez aussi demander');
    expect(titres(arbre)).toContain('h3 Aide spécifique annuelle');
    expect(titres(arbre)).not.toContain('h2 Ce qui vient avec la bourse');
    expect(titres(arbre)).toContain('h2 Si vous n’êtes pas d’accord');
    expect(liens(arbre)).toContainEqual(['Être aidé par une personne', '/aide']);
  });

  it('en examen : chaque motif, et pas de recours contre ce qui n’est pas décidé', () => {
    const motifsExamen = ['L’avis d’impôt de vos parents manque.', 'Le Crous vérifie cette distance.'];
    const arbre = page({
      ...{ etat: 'en_examen', issue: 'examen', motifsExamen },
      decisions: [decision(1, 'BTS', foyer(undefined))],
    });
    tenirLesRegles(arbre);
    expect(titres(arbre)[1]).toBe('h2 Ce qui a arrêté la réponse automatique');
    for (const motif of motifsExamen) expect(entendu(arbre)).toContain(motif);
    expect(titres(arbre)).not.toContain('h2 Si vous n’êtes pas d’accord');
    expect(titres(arbre)).not.toContain('h2 Ce qui vient avec la bourse');
    expect(titres(arbre)).not.toContain('h3 Quand la bourse est versée');
  });

  it('sans décision, un logement seul : ni vœu ni titre vide', () => {
    const arbre = page({ etat: 'en_examen', issue: 'examen', decisions: [] });
    tenirLesRegles(arbre);
    expect(titres(arbre).some((t) => t.includes('Vœu'))).toBe(false);
  });

  it('recalculé : dit que le barème a changé, quand, et compte le recours de ce jour', () => {
    const arbre = page({ reevaluee: true, decideeLe: '2026-12-03' });
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain(
      'Le barème 2025-2026 a changé. Nous avons recalculé votre réponse le 3\u00a0décembre 2026, avec ce que vous aviez déposé. Elle remplace la précédente.',
    );
    expect(entendu(arbre)).toContain('jusqu’au 3\u00a0février 2027');
    expect(entendu(page())).not.toContain('recalculé');
  });

  it('quatre vœux ont quatre titres et quatre réponses', () => {
    const changements = [{}, foyer(140_000), { nationalite: {} }, {}];
    const decisions = changements.map((c, i) => decision(i + 1, `Formation ${i + 1}`, c));
    const arbre = page({ decisions });
    tenirLesRegles(arbre);
    expect(
      parNom(arbre, 'section').filter(({ attributs }) =>
        /^voeu-\d$/.test(attributs['aria-labelledby'] ?? ''),
      ),
    ).toHaveLength(4);
  });

  it.each([
    ['publie', false],
    ['provisoire', true],
  ] as const)('un barème %s se dit : %s', (statut, dit) => {
    const arbre = page({ bareme: { annee: '2026-2027', anneeRevenus: 2024, statut, repris: '2025-2026' } });
    tenirLesRegles(arbre);
    expect(entendu(arbre).includes('nous utilisons ceux de 2025-2026')).toBe(dit);
  });
});

describe('les recours', () => {
  it.each([
    ['2026-11-21', '21\u00a0janvier 2027'],
    ['2026-12-31', '28\u00a0février 2027'],
    ['2027-12-31', '29\u00a0février 2028'],
    ['2026-06-30', '30\u00a0août 2026'],
  ] as const)('une décision du %s se conteste jusqu’au %s', (decisionLe, jusquau) => {
    const arbre = arbreDe(<Recours decisionLe={decisionLe} />);
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain(`deux mois, jusqu’au ${jusquau}, pour contester`);
    expect(parNom(arbre, 'li').map((li) => entendu(li).split(',')[0])).toEqual([
      'Recours gracieux',
      'Recours hiérarchique',
      'Recours contentieux',
    ]);
  });
});
