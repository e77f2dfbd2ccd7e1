import { describe, expect, it } from 'vitest';
import { MOTIFS_DE_REFUS } from '@/lib/domain/paiement';
import { champsAccord, champsRefus, schemaAccord, schemaRefus, textesPayeur } from '@/lib/parcours/cvec';
import { francais } from '@/lib/parcours/moteur';

const FR = textesPayeur('fr');
const EN = textesPayeur('en');

/** Every sentence of a text, whatever its depth, functions called with examples. */
function phrasesDe(valeur: unknown): readonly string[] {
  if (typeof valeur === 'string') return [valeur];
  if (typeof valeur === 'function') return phrasesDe(valeur('Lina M.', '2026-2027'));
  return valeur instanceof Object ? Object.values(valeur).flatMap(phrasesDe) : [];
}

describe('les langues du payeur', () => {
  it.each([
    ['en', 'en'],
    ['fr', 'fr'],
    [undefined, 'fr'],
    ['de', 'fr'],
    [['en'], 'fr'],
  ])('%o donne %s', (demandee, langue) => {
    expect(textesPayeur(demandee).langue).toBe(langue);
  });

  it('disent les mêmes choses', () => {
    const cles = (o: object): string[] =>
      Object.entries(o).flatMap(([c, v]) =>
        v instanceof Object && typeof v !== 'function' ? cles(v).map((d) => `${c}.${d}`) : [c],
      );
    expect(cles(EN)).toEqual(cles(FR));
  });

  it('sont tout en anglais, ou tout en français', () => {
    const francaises = phrasesDe({ ...FR, autreLangue: '' });
    const anglaises = phrasesDe({ ...EN, autreLangue: '' });
    for (const phrase of anglaises) expect(phrase).not.toMatch(/[éèêàçùœ]|\b(vous|votre|paiement)\b/i);
    for (const phrase of francaises) {
      expect(phrase).not.toMatch(/\b(you|your|the|payment)\b/i);
      expect(francais(phrase)).toBe(phrase);
    }
  });

  it('nomment l’autre dans sa langue', () => {
    expect(FR.autreLangue).toBe('Read this page in English');
    expect(EN.autreLangue).toBe('Lire cette page en français');
  });
});

describe.each([FR, EN])('accepter ou refuser ($langue)', (textes) => {
  it('propose toutes les raisons du domaine', () => {
    const [champ] = champsRefus(textes);
    expect(champ && 'options' in champ && champ.options.map(({ valeur }) => valeur)).toEqual(
      Object.keys(MOTIFS_DE_REFUS),
    );
  });

  it.each(Object.keys(MOTIFS_DE_REFUS))('lit « %s »', (motif) => {
    expect(schemaRefus(textes).safeParse({ motif }).data).toEqual({ motif });
  });

  it.each(['', 'x', 'constructor'])('sans raison (« %s »), le dit dans sa langue', (motif) => {
    expect(schemaRefus(textes).safeParse({ motif }).error?.issues[0]?.message).toBe(textes.refus.manque);
  });

  it('prend une adresse pour le reçu, ou rien', () => {
    const schema = schemaAccord(textes);
    expect(schema.safeParse({}).data).toEqual({ courriel: undefined });
    expect(schema.safeParse({ courriel: 'a@b.fr' }).data).toEqual({ courriel: 'a@b.fr' });
    expect(schema.safeParse({ courriel: 'a@' }).error?.issues[0]?.message).toBe(textes.accord.illisible);
    expect(champsAccord(textes)[0]).toMatchObject({
      nom: 'courriel',
      libelle: expect.stringMatching(/\((facultatif|optional)\)$/),
    });
  });
});
