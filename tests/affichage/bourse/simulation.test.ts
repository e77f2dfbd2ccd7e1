import { describe, expect, it } from 'vitest';
import { ResultatSimulation } from '@/components/metier/bourse/simulation/ResultatSimulation';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { marcher, type Saisies, simuler } from '@/lib/parcours/simulateur';
import { LYCEEN } from '../../parcours/simulateur/repondre';
import { enHtml, lisible } from './rendre';

function page(saisies: Saisies, aujourdhui: DateCivile = '2026-11-21') {
  const marche = marcher({ ...LYCEEN, ...saisies }, { aujourdhui });
  const simulation = simuler(marche, { aujourdhui });
  if (!simulation) throw new Error('simulation inachevée');
  const recommencer = async () => ({ etat: 'initial' }) as const;
  const html = enHtml(ResultatSimulation, { marche, simulation, aujourdhui, recommencer });
  return { html, texte: lisible(html) };
}

describe('la page du résultat', () => {
  it('répond, explique, dit ce qui changerait, puis quoi faire', () => {
    const { html, texte } = page({});
    const ordre = ['Votre échelon estimé : 1', 'Pourquoi cet échelon', 'Ce qui changerait votre échelon'];
    const suite = ['Reprendre ces réponses dans mon dossier', 'Vos réponses'];
    const places = [...ordre, ...suite].map((titre) => texte.indexOf(titre));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(texte).toContain('Barème 2026-2027 provisoire');
    expect(texte).toContain('Ceci n’est pas une demande.');
    expect(html).toContain('href="/dse/2026-2027/reprendre"');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('n’annonce pas de droits d’inscription offerts dans le privé', () => {
    expect(page({}).texte).toContain('droits d’inscription et CVEC offerts');
    const { texte } = page({ formation: { lieu: 'prive_habilite', rythme: 'plein' } });
    expect(texte).not.toContain('droits d’inscription et CVEC');
    expect(texte).toContain('CVEC offerte');
  });

  it('dit en novembre à partir de quand la bourse serait payée, et rien au printemps', () => {
    expect(page({}).texte).toContain('à partir de décembre 2026 , soit 7 mensualités');
    expect(page({}, '2026-04-20').texte).not.toContain('mensualités.');
    const close = page({}, '2027-02-01');
    expect(close.texte).toContain('La campagne 2026-2027 est close.');
    expect(close.html).not.toContain('/reprendre');
  });

  it('ne propose aucun dossier pour une année sans campagne', () => {
    const { html, texte } = page({ annee: { annee: '2019-2020' } });
    expect(html).not.toContain('/reprendre');
    expect(texte).not.toContain('provisoire');
    expect(texte).toContain('Ceci n’est pas une demande.');
  });

  it('dit non sans détour, de combien, et ce qui existe aussi', () => {
    const { texte } = page({ 'avis-couple': { rbg: '68000' } });
    expect(texte).toMatch(/^D’après vos réponses, vous n’auriez pas de bourse/);
    expect(texte).toContain('dépasse de 13 431 €');
    expect(texte).toContain('Avec 13 431 € de moins , vous auriez l’échelon 0 bis');
    expect(texte).toContain('Ce qui existe aussi');
    expect(texte.match(/dépasse de 13 431 €/g)).toHaveLength(1);
  });

  it('ne parle pas de revenus à qui ils n’apporteraient rien', () => {
    const { html, texte } = page({ formation: { lieu: 'public', rythme: 'apprentissage' } });
    expect(texte).toContain('contrat d’apprentissage');
    expect(texte).not.toContain('Ce qui changerait');
    expect(html).not.toContain('role="img" aria-labelledby');
  });

  it('estime sous réserve, et mène à la réponse qui manque', () => {
    const { html, texte } = page({ nationalite: { groupe: 'jnsp' } });
    expect(texte).toMatch(/^Votre échelon, sous réserve : 1/);
    expect(texte).toContain('Ce qui nous manque pour conclure');
    expect(html).toContain('href="/simulateur/nationalite"');
  });

  it('préfère se taire que deviner', () => {
    const une = page({ 'avis-couple': { pasEncore: 'oui' } }).texte;
    expect(une).toMatch(/^Il nous manque une réponse pour conclure/);
    expect(une).toContain('De quoi dépend votre échelon');
    expect(une).not.toMatch(/vous (passeriez|auriez)|\(vous\)|Échelon . :/);
    expect(page({ 'avis-couple': { pasEncore: 'oui' }, trajet: { inconnu: 'oui' } }).texte).toMatch(
      /^Il nous manque 2 réponses/,
    );
  });

  it('renvoie au Crous ce que lui seul juge', () => {
    const { texte } = page({ parents: { situation: 'separes' }, ...SEPARES });
    expect(texte).toMatch(/^Le Crous doit examiner votre situation/);
    expect(texte).toContain('Examen par le Crous');
  });
});

const SEPARES: Saisies = {
  separation: { alternee: 'non', pension: 'oui' },
  'nouveau-couple': { couple: 'remarie' },
  'avis-parent': { rbg: '20000' },
};
