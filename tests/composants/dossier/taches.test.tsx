import { describe, expect, it } from 'vitest';
import { AvantDeCommencer, PhaseDeDepot } from '@/components/metier/dossier/AvantDeCommencer';
import { MesTaches } from '@/components/metier/dossier/MesTaches';
import { ResumeDossier } from '@/components/metier/dossier/ResumeDossier';
import { Rouvrir } from '@/components/metier/dossier/Rouvrir';
import { SaisieRetrouvee } from '@/components/metier/dossier/SaisieRetrouvee';
import { SansDossier } from '@/components/metier/dossier/SansDossier';
import { campagneCourante, type EtatDossier, type Phase, phaseDe, TRANSITIONS } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { PARCOURS_DSE } from '@/lib/parcours/dse';
import { statutDesTaches } from '@/lib/parcours/moteur';
import { ouvrir, remplir } from '../../parcours/dse/guichet';
import { saisiesDe } from '../../parcours/dse/scenarios';
import { arbreDe, descriptionDe, entendu, liens, parAttribut, parNom, titres } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const campagne = campagneCourante('2026-11-21');
const action = async () => ({ etat: 'initial' }) as const;
const PHASES: readonly Phase[] = [
  ...(['pas_ouverte', 'dans_les_temps', 'hors_delai_retroactif'] as const),
  ...(['hors_delai_sans_retroactivite', 'close'] as const),
];

describe('ce que déposer aujourd’hui veut dire', () => {
  it.each<[Phase, string]>([
    ['pas_ouverte', 'Information La campagne ouvre le 2\u00a0mars 2026.'],
    ['dans_les_temps', ''],
    [
      'hors_delai_retroactif',
      'Information La campagne principale s’est terminée le 31\u00a0mai 2026. Vous pouvez encore déposer\u202f: complet avant le 31\u00a0octobre 2026, votre dossier ouvre un droit depuis septembre.',
    ],
    [
      'hors_delai_sans_retroactivite',
      'Information Vous pouvez déposer jusqu’au 31\u00a0décembre 2026. Le droit part du mois qui suit le dépôt du dossier complet\u202f: les mois déjà passés ne sont pas payés.',
    ],
    [
      'close',
      'Attention La campagne est close depuis le 31\u00a0décembre 2026. Un dépôt reste possible si la situation de votre famille a changé durablement\u202f: perte d’emploi, maladie, décès, séparation, retraite. Le Crous examine alors votre dossier.',
    ],
  ])('« %s »', (phase, attendu) => {
    const arbre = arbreDe(<PhaseDeDepot campagne={campagne} phase={phase} />);
    tenirLesRegles(arbre);
    const mot = parNom(arbre, 'svg').map(({ attributs }) => attributs['aria-label']);
    expect([...mot, entendu(arbre)].join(' ').trim()).toBe(attendu);
  });

  it.each(PHASES)('« %s » : on commence un dossier sauf avant l’ouverture', (phase) => {
    const arbre = arbreDe(<AvantDeCommencer campagne={campagne} phase={phase} action={action} />);
    tenirLesRegles(arbre);
    expect(titres(arbre)).toEqual([
      'h1 Mon dossier social étudiant 2026-2027',
      'h2 À préparer',
      'h2 Votre réponse',
    ]);
    expect(parNom(arbre, 'button').map(entendu)).toEqual(
      phase === 'pas_ouverte' ? [] : ['Commencer mon dossier'],
    );
  });

  it.each<[Phase, string, string]>([
    ['pas_ouverte', 'La campagne ouvre le 2\u00a0mars 2026.', 'Commencer mon dossier'],
    ['dans_les_temps', 'Déposez-le avant le 31\u00a0mai 2026', 'Commencer mon dossier'],
    ['hors_delai_retroactif', 'Complet avant le 31\u00a0octobre 2026', 'Commencer mon dossier'],
    ['hors_delai_sans_retroactivite', 'jusqu’au 31\u00a0décembre 2026', 'Commencer mon dossier'],
    ['close', 'close depuis le 31\u00a0décembre 2026', 'Voir ce qui reste possible'],
  ])('le tableau de bord vide, « %s » : %s', (phase, phrase, bouton) => {
    const arbre = arbreDe(<SansDossier campagne={campagne} phase={phase} />);
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain(phrase);
    expect(liens(arbre)).toEqual([
      [bouton, '/dse/2026-2027'],
      ['Estimer ma bourse d’abord', '/simulateur'],
    ]);
  });
});

describe('mes tâches', () => {
  const vide = ouvrir({}).marche;
  const plein = remplir(saisiesDe('emma'), {
    ...ouvrir({}).contexte,
    personne: { prenom: 'Emma', nom: 'Petit', dateNaissance: null, ine: null },
  }).marche;
  const page = (marche: typeof vide, jour: DateCivile = '2026-11-21') =>
    arbreDe(
      <MesTaches
        {...{ campagne, jour, phase: phaseDe(campagne, jour), groupes: PARCOURS_DSE.groupes }}
        commenceLe={new Date('2026-11-20T23:30:00Z')}
        taches={statutDesTaches(PARCOURS_DSE, marche)}
      />,
    );

  it('au début : ce qui attend n’a pas de lien, et le dit', () => {
    const arbre = page(vide);
    tenirLesRegles(arbre);
    expect(titres(arbre)).toEqual([
      ...['h1 Mon dossier social étudiant 2026-2027', 'h2 Vous', 'h2 Votre famille', 'h2 Dépôt'],
      'h2 Où en est-on\u202f?',
    ]);
    expect(entendu(arbre)).toContain(
      'Votre dossier a 9\u00a0parties. Vous pouvez vous arrêter quand vous voulez\u202f: tout est enregistré.',
    );
    expect(liens(arbre).map(([, href]) => href)).toEqual([
      ...[
        '/dse/2026-2027/aides',
        '/dse/2026-2027/identite',
        '/dse/2026-2027/annee-precedente',
        '/dse/2026-2027/handicap',
      ],
    ]);
    for (const a of parNom(arbre, 'a')) expect(descriptionDe(arbre, a)).toBe('À faire');
  });

  it('à la fin : tout est terminé, le dépôt mène à la vérification', () => {
    const arbre = page(plein);
    tenirLesRegles(arbre);
    expect(entendu(arbre)).toContain('9\u00a0parties sur 9 sont terminées.');
    expect(liens(arbre).at(-1)).toEqual(['Vérifier et déposer', '/dse/2026-2027/verification']);
    const etats = parNom(arbre, 'a').map((a) => descriptionDe(arbre, a));
    expect(etats.slice(0, -1).every((etat) => etat === 'Terminé')).toBe(true);
    expect(etats.at(-1)).toBe('À faire');
  });

  it('une seule partie faite se dit au singulier', () => {
    const { marche } = remplir({ aides: { demandes: ['bourse'] } });
    expect(entendu(page(marche))).toContain('1\u00a0partie sur 9 est terminée.');
  });

  it.each<[DateCivile, string, string]>([
    ['2026-03-02', 'avant le 31\u00a0mai 2026', 'droit à partir de septembre 2026'],
    ['2026-05-31', 'avant le 31\u00a0mai 2026', 'droit à partir de septembre 2026'],
    [
      '2026-06-01',
      'avant le 31\u00a0décembre 2026\u202f; plus tôt vous déposez',
      'droit à partir de septembre 2026',
    ],
    ['2026-10-31', 'avant le 31\u00a0décembre 2026\u202f; plus tôt', 'droit à partir de septembre 2026'],
    ['2026-11-01', 'avant le 31\u00a0décembre 2026\u202f; plus tôt', 'droit à partir de décembre 2026'],
    ['2026-12-31', 'avant le 31\u00a0décembre 2026\u202f; plus tôt', 'droit à partir de janvier 2027'],
    ['2027-01-01', 'seulement si votre situation a changé durablement', 'droit à partir de février 2027'],
    ['2027-06-15', 'seulement si votre situation', 'aucun mois ne reste à payer cette année'],
  ])('le %s : dépôt %s, %s', (jour, depot, versement) => {
    const arbre = page(vide, jour);
    tenirLesRegles(arbre);
    const [commence, echeance, , , premier] = parNom(arbre, 'ol').flatMap((ol) =>
      parNom(ol, 'li').map(entendu),
    );
    expect(commence).toBe('Dossier commencé (fait) 21\u00a0novembre 2026');
    expect(echeance).toContain(depot);
    expect(premier).toContain(versement);
    expect(entendu(arbre).includes('La campagne est close')).toBe(jour > '2026-12-31');
  });
});

describe('le résumé d’un dossier', () => {
  const page = (etat: EtatDossier, numero: string | null, deposeLe: Date | null) =>
    arbreDe(
      <ResumeDossier
        {...{ campagne: '2026-2027', etat, numero, deposeLe }}
        modifieLe={new Date('2026-11-21T10:05:00Z')}
      />,
    );
  const LE = new Date('2026-11-20T10:05:00Z');

  it.each((Object.keys(TRANSITIONS) as EtatDossier[]).filter((etat) => etat !== 'brouillon'))(
    '« %s » se suit',
    (etat) => {
      const arbre = page(etat, 'DSE-1', LE);
      tenirLesRegles(arbre);
      expect(entendu(arbre)).toContain(
        'Déposé le vendredi 20\u00a0novembre 2026 à 11\u00a0h\u00a005, numéro DSE-1',
      );
      expect(liens(arbre)).toEqual([['Suivre mon dossier', '/suivi/DSE-1']]);
    },
  );

  it.each([
    ['jamais déposé', null, null],
    ['rouvert', 'DSE-1', LE],
  ])('un brouillon %s se reprend', (_, numero, deposeLe) => {
    const arbre = page('brouillon', numero, deposeLe);
    expect(entendu(arbre)).toContain('Enregistré le samedi 21\u00a0novembre 2026 à 11\u00a0h\u00a005.');
    expect(liens(arbre)).toEqual([['Reprendre mon dossier', '/dse/2026-2027']]);
  });
});

it('rouvrir dit jusqu’à quand et ce que cela change', () => {
  const arbre = arbreDe(<Rouvrir cloture="2026-12-31" close={false} action={action} />);
  tenirLesRegles(arbre);
  expect(entendu(arbre)).toContain('jusqu’au 31\u00a0décembre 2026');
  expect(parNom(arbre, 'button').map(entendu)).toEqual(['Rouvrir mon dossier']);
});

it('rouvrir, la campagne close, demande de dire que la situation a changé', () => {
  const arbre = arbreDe(<Rouvrir cloture="2026-12-31" close action={action} />);
  tenirLesRegles(arbre);
  expect(entendu(arbre)).toContain('Votre réponse actuelle reste valable jusqu’à la sienne.');
  expect(parAttribut(arbre, 'type', 'checkbox').map(({ attributs }) => attributs.name)).toEqual([
    'changement',
  ]);
  expect(parNom(arbre, 'button').map(entendu)).toEqual(['Rouvrir pour déclarer ce changement']);
});

it('une saisie retrouvée se dit comme une réussite', () => {
  const arbre = arbreDe(<SaisieRetrouvee />);
  tenirLesRegles(arbre);
  expect(parNom(arbre, 'svg').map(({ attributs }) => attributs['aria-label'])).toEqual(['Réussite']);
});
