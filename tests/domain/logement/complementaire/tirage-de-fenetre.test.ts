import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graine } from '@/lib/domain/logement';
import {
  arreterListe,
  csvDeLaListe,
  csvDesLots,
  csvDuResultat,
  type Inscrite,
  type LotLibre,
  tirerFenetre,
} from '@/lib/domain/logement/complementaire';
import { rejouer, verifier } from '@/tests/e2e/pannes/logement/verifier-tirage.mjs';
import { arbitraireDeFenetre, empreinteDe, graine, inscrite, lot } from './outillage';

const hexa = (g: Graine): string => g.map((mot) => mot.toString(16).padStart(8, '0')).join('');

/** Everything that is published of a draw. */
function publier(inscrites: readonly Inscrite[], lots: readonly LotLibre[], g: Graine, maximum = 4) {
  const liste = arreterListe(inscrites, lots);
  const issues = tirerFenetre(liste, g, maximum);
  const fichiers = [csvDesLots(liste), csvDeLaListe(liste), csvDuResultat(issues)] as const;
  const annonce = {
    graine: hexa(g),
    propositionsMaximum: maximum,
    empreinte: createHash('sha256').update(fichiers[0]).update(fichiers[1]).digest('hex'),
    arreteeLe: '2026-11-24T09:10:01Z',
    tireeLe: '2026-11-24T09:10:02Z',
  };
  return { liste, issues, fichiers, annonce };
}

const de = (issues: readonly { empreinte: string; obtenus: readonly number[] }[], nom: string) =>
  issues.find(({ empreinte }) => empreinte === empreinteDe(nom))?.obtenus;

describe('le tirage d’une fenêtre', () => {
  it('sert la meilleure classe d’abord, quelle que soit la graine', () => {
    fc.assert(
      fc.property(graine, (g) => {
        const { issues } = publier(
          [inscrite('sans', [11]), inscrite('avec', [11], { rbg: 90_000, points: 0 })],
          [lot(11, 1)],
          g,
        );
        expect(de(issues, 'avec')).toEqual([1]);
        expect(de(issues, 'sans')).toEqual([]);
      }),
    );
  });

  it('départage les égaux par la graine, tantôt l’un, tantôt l’autre', () => {
    const gagnants = Array.from({ length: 200 }, (_, g) => {
      const { issues } = publier([inscrite('a', [11]), inscrite('b', [11])], [lot(11, 1)], [g, 1, 1, 1]);
      return de(issues, 'a')?.length ?? 0;
    });
    const a = gagnants.reduce((somme, un) => somme + un, 0);
    expect(a).toBeGreaterThan(60);
    expect(a).toBeLessThan(140);
  });

  it('donne une chambre par ville, et le maximum en tout', () => {
    const lots = [
      lot(11, 1, { secteur: 'rennes' }),
      lot(12, 1, { secteur: 'rennes' }),
      lot(13, 1, { secteur: 'brest' }),
      lot(14, 1, { secteur: 'nantes' }),
    ];
    const tout = [inscrite('a', [12, 11, 13, 14])];
    expect(de(publier(tout, lots, [1, 2, 3, 4]).issues, 'a')).toEqual([2, 3, 4]);
    expect(de(publier(tout, lots, [1, 2, 3, 4], 2).issues, 'a')).toEqual([2, 3]);
  });

  it('laisse la chambre ouverte à qui n’a pas droit à la chambre adaptée', () => {
    const lots = [lot(11, 1), lot(11, 1, { exigence: 1 })];
    const inscrites = [
      inscrite('adaptee', [11], { qualites: 1, rbg: 1, points: 0 }),
      inscrite('autre', [11], { rbg: 2, points: 0 }),
    ];
    const { issues } = publier(inscrites, lots, [5, 5, 5, 5]);
    expect(de(issues, 'adaptee')).toEqual([1]);
    expect(de(issues, 'autre')).toEqual([2]);
  });

  it('accepte une fenêtre sans personne, et une fenêtre sans chambre', () => {
    expect(publier([], [lot(11, 1)], [1, 2, 3, 4]).issues).toEqual([]);
    expect(de(publier([inscrite('a', [11])], [], [1, 2, 3, 4]).issues, 'a')).toEqual([]);
  });

  it('classe chacun une fois, de 1 au dernier', () => {
    fc.assert(
      fc.property(arbitraireDeFenetre, graine, ({ inscrites, lots }, g) => {
        const rangs = publier(inscrites, lots, g).issues.map(({ rang }) => rang);
        expect(rangs.sort((a, b) => a - b)).toEqual(rangs.map((_, i) => i + 1));
      }),
    );
  });

  it('ne donne jamais plus de chambres qu’un lot n’en a', () => {
    fc.assert(
      fc.property(arbitraireDeFenetre, graine, ({ inscrites, lots }, g) => {
        const { liste, issues } = publier(inscrites, lots, g);
        for (const { numero, places } of liste.lots) {
          const donnees = issues.filter(({ obtenus }) => obtenus.includes(numero)).length;
          expect(donnees).toBeLessThanOrEqual(places);
        }
      }),
    );
  });

  it('ne laisse personne préférer une chambre donnée à quelqu’un qui vient après', () => {
    fc.assert(
      fc.property(arbitraireDeFenetre, graine, ({ inscrites, lots }, g) => {
        const { liste, issues } = publier(inscrites, lots, g);
        const villeDe = (numero: number) => liste.lots[numero - 1]?.secteur;
        for (const [i, { lots: demandes }] of liste.lignes.entries()) {
          const issue = issues[i];
          for (const [place, numero] of demandes.entries()) {
            const servie = issue?.obtenus.some(
              (obtenu) => villeDe(obtenu) === villeDe(numero) && demandes.indexOf(obtenu) <= place,
            );
            if (servie) continue;
            const apres = issues.filter((autre) => autre.rang > (issue?.rang ?? 0));
            expect(apres.some(({ obtenus }) => obtenus.includes(numero))).toBe(false);
          }
        }
      }),
    );
  });

  it('ne dépend pas de l’ordre d’arrivée', () => {
    fc.assert(
      fc.property(arbitraireDeFenetre, graine, ({ inscrites, lots }, g) => {
        const [droite, envers] = [inscrites, [...inscrites].reverse()].map((unes) => publier(unes, lots, g));
        expect(envers?.fichiers).toEqual(droite?.fichiers);
      }),
    );
  });
});

describe('le fichier des résultats', () => {
  it('suit l’ordre du tirage et nomme les lots obtenus dans l’ordre de l’étudiant', () => {
    const fichier = csvDuResultat([
      { empreinte: 'bb', rang: 2, obtenus: [] },
      { empreinte: 'aa', rang: 1, obtenus: [3, 1] },
    ]);
    expect(fichier).toBe('rang;empreinte;obtenus\n1;aa;3 1\n2;bb;\n');
  });

  it('ne change pas la liste qu’on lui donne', () => {
    const issues = [
      { empreinte: 'bb', rang: 2, obtenus: [1] },
      { empreinte: 'aa', rang: 1, obtenus: [] },
    ];
    csvDuResultat(issues);
    expect(issues.map(({ rang }) => rang)).toEqual([2, 1]);
  });

  it('existe aussi quand personne ne s’est inscrit', () => {
    expect(csvDuResultat([])).toBe('rang;empreinte;obtenus\n');
  });
});

describe('une demande mieux classée', () => {
  it('ne perd jamais à mettre plus haut le logement qu’elle préfère', () => {
    fc.assert(
      fc.property(arbitraireDeFenetre, graine, ({ inscrites, lots }, g) => {
        const [premiere, ...autres] = inscrites;
        if (!premiere) return;
        const avant = publier(inscrites, lots, g);
        const obtenus = avant.issues.find(({ empreinte }) => empreinte === premiere.empreinte)?.obtenus ?? [];
        const fiche = avant.liste.lots[(obtenus[0] ?? 0) - 1]?.logement;
        if (fiche === undefined) return;
        const voeux = [fiche, ...premiere.voeux.filter((voeu) => voeu !== fiche)];
        const apres = publier([{ ...premiere, voeux }, ...autres], lots, g);
        expect(apres.issues.find(({ empreinte }) => empreinte === premiere.empreinte)?.obtenus).toContain(
          obtenus[0],
        );
      }),
    );
  });
});

describe('le programme indépendant', () => {
  it('retrouve le résultat de toute fenêtre, à l’octet près', () => {
    fc.assert(
      fc.property(
        arbitraireDeFenetre,
        graine,
        fc.integer({ min: 1, max: 4 }),
        ({ inscrites, lots }, g, max) => {
          const { annonce, fichiers } = publier(inscrites, lots, g, max);
          expect(rejouer(annonce, fichiers[0], fichiers[1])).toBe(fichiers[2]);
          expect(verifier(annonce, ...fichiers)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('retrouve le résultat de mille inscriptions pour cent chambres', () => {
    const inscrites = Array.from({ length: 1_000 }, (_, i) =>
      inscrite(
        `n${i}`,
        [11 + (i % 5), 11 + ((i + 2) % 5)],
        i % 3 === 0 ? { rbg: i * 13, points: i % 7 } : {},
      ),
    );
    const lots = [11, 12, 13, 14, 15].map((logement) =>
      lot(logement, 20, { secteur: logement % 2 ? 'rennes' : 'brest' }),
    );
    const { annonce, fichiers, issues } = publier(inscrites, lots, [0xdeadbeef, 7, 0, 0xffffffff]);
    expect(verifier(annonce, ...fichiers)).toEqual([]);
    expect(issues.flatMap(({ obtenus }) => obtenus)).toHaveLength(100);
  });

  const honnete = publier(
    Array.from({ length: 30 }, (_, i) => inscrite(`n${i}`, [11, 12])),
    [lot(11, 5), lot(12, 5, { secteur: 'brest' })],
    [1, 2, 3, 4],
  );
  const [lots, liste, resultat] = honnete.fichiers;

  it.each([
    ['une graine changée après coup', { graine: hexa([9, 2, 3, 4]) }, liste, resultat, 'celui de la graine'],
    ['une ligne ajoutée à la liste', {}, `${liste}${'0'.repeat(64)};1;1\n`, resultat, 'la liste a changé'],
    [
      'une ligne retirée de la liste',
      {},
      liste.split('\n').slice(0, -2).join('\n'),
      resultat,
      'la liste a changé',
    ],
    ['un résultat arrangé', {}, liste, resultat.replace(/^1;/m, '2;'), 'celui de la graine'],
    [
      'une liste plus jeune que sa graine',
      { arreteeLe: '2026-11-24T09:10:03Z' },
      liste,
      resultat,
      'plus vieille',
    ],
  ])('voit %s', (_, annonce, listeVue, resultatVu, mot) => {
    const fautes = verifier({ ...honnete.annonce, ...annonce }, lots, listeVue, resultatVu);
    expect(fautes.join('\n')).toContain(mot);
  });
});
