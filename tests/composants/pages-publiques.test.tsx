import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Affiche } from '@/components/metier/accueil/Affiche';
import { Entrees } from '@/components/metier/accueil/Entrees';
import { ProchainesDates } from '@/components/metier/accueil/ProchainesDates';
import { campagneCourante, type Phase } from '@/lib/domain/dossier';
import { htmlDe, texteDe } from './rendu';

const INFORMATIONS = 'app/(public)/(informations)';
const pages = readdirSync(INFORMATIONS);

async function pageDe(nom: string): Promise<{ readonly noeud: ReactNode; readonly titre: unknown }> {
  const { default: Page, metadata } = await import(resolve(INFORMATIONS, nom, 'page.tsx'));
  return { noeud: <Page />, titre: metadata.title };
}

describe.each(pages)('la page d’information « %s »', (nom) => {
  it('a un titre d’onglet et un seul h1', async () => {
    const { noeud, titre } = await pageDe(nom);
    expect(titre).toMatch(/\S/);
    expect(htmlDe(noeud).match(/<h1/g)).toHaveLength(1);
  });

  it('est la même pour tous : elle ne lit ni cookie, ni en-tête, ni adresse', () => {
    const source = readFileSync(`${INFORMATIONS}/${nom}/page.tsx`, 'utf8');
    expect(source).not.toMatch(/next\/headers|searchParams|lib\/server|'use client'/);
  });

  it('met l’espace fine que le français veut', async () => {
    const texte = texteDe((await pageDe(nom)).noeud);
    expect(texte).not.toMatch(/ [;:?!»%€]|« |[\p{L}\d][;:?!]( |$)/u);
  });

  it('parle sans point d’exclamation et sans « n’hésitez pas »', async () => {
    expect(texteDe((await pageDe(nom)).noeud)).not.toMatch(/!|n’hésitez/i);
  });
});

describe('l’accueil', () => {
  const campagne = campagneCourante('2026-11-21');
  const dire = (phase: Phase) => texteDe(<Entrees campagne={campagne} phase={phase} />);

  it('dit en un titre ce qu’on fait ici, et offre les deux entrées', () => {
    const html = htmlDe(<Affiche />);
    expect(texteDe(<Affiche />)).toContain('vos droits, expliqués et demandés en une fois');
    expect(html).toContain('href="/simulateur"');
    expect(html).toContain('href="/tableau-de-bord"');
  });

  it.each([
    ['pas_ouverte', 'Ouvre le 2\u00a0mars.'],
    ['dans_les_temps', 'Ouvert jusqu’au 31\u00a0décembre.'],
    ['hors_delai_retroactif', 'Ouvert jusqu’au 31\u00a0décembre.'],
    ['hors_delai_sans_retroactivite', 'Ouvert jusqu’au 31\u00a0décembre.'],
    ['close', 'Clos pour cette année'],
  ] as const)('dit la campagne « %s » : %s', (phase, attendu) => {
    expect(dire(phase)).toContain(attendu);
  });

  it('dit le temps que prend chaque chose, et que chercher un logement ne demande pas de compte', () => {
    const texte = dire('dans_les_temps');
    expect(texte.match(/environ \d+ minutes/g)).toEqual([
      'environ 2 minutes',
      'environ 15 minutes',
      'environ 3 minutes',
    ]);
    expect(texte.match(/Bientôt/g)).toBeNull();
    expect(texte).toMatch(/Trouver un logement.*Sans compte/);
  });

  it('donne les dates en clair, et quand vient la réponse', () => {
    const dates = [{ jour: '2027-01-05', quoi: 'mise en paiement' }] as const;
    expect(texteDe(<ProchainesDates dates={dates} />)).toMatch(
      /5\u00a0janvier 2027 mise en paiement Réponse tout de suite/,
    );
  });
});
