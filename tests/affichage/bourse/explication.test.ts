import { describe, expect, it } from 'vitest';
import { CeQuiChangerait } from '@/components/metier/bourse/CeQuiChangerait';
import { Motifs } from '@/components/metier/bourse/Motifs';
import { PourquoiCetEchelon } from '@/components/metier/bourse/PourquoiCetEchelon';
import { Reserves } from '@/components/metier/bourse/Reserves';
import { baremePour } from '@/lib/domain/baremes';
import { mesurerSeuils, type Pas } from '@/lib/domain/bourse';
import { enHtml, enTexte } from './rendre';

const lu = baremePour('2025-2026');
if (!lu.ok) throw new Error('barème absent');
const bareme = lu.valeur;
const changer = (revenu: number) =>
  enTexte(CeQuiChangerait, { seuils: mesurerSeuils(bareme, revenu, 5), revenu });

describe('ce qui changerait l’échelon', () => {
  it('donne les deux voisins, à l’euro près', () => {
    expect(changer(33_000)).toBe(
      'Avec 3 002 € de moins , vous passeriez à l’échelon 2 (3 071 € par an). Avec 4 112 € de plus , vous passeriez à l’échelon 0 bis (1 454 € par an).',
    );
  });

  it('dit qu’il n’y a rien au-dessus du dernier échelon', () => {
    expect(changer(1590)).toMatch(/^Vous avez déjà l’échelon le plus élevé\. Avec 1 € de plus/);
  });

  it('dit ce qui ferait perdre la bourse, ou ce qui la donnerait', () => {
    expect(changer(54_569)).toContain('Avec 1 € de plus , vous n’auriez plus de bourse.');
    expect(changer(54_570)).toBe('Avec 1 € de moins , vous auriez l’échelon 0 bis (1 454 € par an).');
  });
});

describe('pourquoi cet échelon', () => {
  const pas = (regle: string, libelle: string, conclusion: string): Pas => ({
    ...{ regle, libelle, conclusion, source: `texte de ${regle}`, valeurs: {} },
  });

  it('montre le calcul, et replie les conditions', () => {
    const explication = [
      pas('AGE-1', "18 ans au 1er septembre 2026, l'âge", 'remplie'),
      pas('PTS-2', 'Études à 120 km du domicile', '1 point'),
      pas('BOR-1', 'Plafond de l’échelon 1', '37 111 €'),
    ];
    const html = enHtml(PourquoiCetEchelon, { explication });
    const texte = enTexte(PourquoiCetEchelon, { explication });
    expect(texte.indexOf('120 km')).toBeLessThan(texte.indexOf('1 condition vérifiée'));
    expect(texte).toContain('Plafond de l’échelon 1 texte de BOR-1 37 111 €');
    expect(html).toContain('l’âge');
    expect(html).toContain('37\u202f111\u202f€');
  });
});

describe('les raisons et les réserves', () => {
  it('donnent chaque raison avec son texte', () => {
    const motif = { code: 'AGE', libelle: 'Vous avez 34 ans.', source: 'F12214' } as const;
    expect(enTexte(Motifs, { motifs: [motif, motif] })).toBe(
      'Vous avez 34 ans. F12214 · La règle Vous avez 34 ans. F12214 · La règle',
    );
  });

  it('mènent à la question, ou disent que le Crous examine', () => {
    const html = enHtml(Reserves, {
      faitsManquants: [
        {
          code: 'age',
          libelle: 'Votre date de naissance',
          raison: 'manquant',
          href: '/simulateur/naissance',
        },
        {
          code: 'FOY-11',
          libelle: 'Le décès d’un parent.',
          raison: 'examen_crous',
          source: 'règle non relue',
        },
      ],
    });
    expect(html).toContain('href="/simulateur/naissance"');
    expect(html).toContain('Examen par le Crous · règle non relue');
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});
