import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES_EXONERATION, MOTIFS_REMBOURSEMENT } from '@/lib/domain/cvec';
import {
  ACCORDER,
  adresseDeLaFile,
  champsDeDecision,
  estGenre,
  GENRES,
  genreInstruit,
  lireFiltres,
  schemaDecision,
} from '@/lib/parcours/instruction';

const TOUS = Object.keys(GENRES).filter(estGenre);
const ID = '01890000-0000-7000-8000-000000000000';

describe('les genres de demandes', () => {
  it.each(TOUS)('« %s » dit ce qu’il accorde, ce qu’il refuse et ce qui suit', (genre) => {
    const { libelle, accord, effet, refus, suiteDuRefus } = genreInstruit(genre);
    for (const phrase of [libelle, accord, effet, suiteDuRefus, ...Object.values(refus)]) {
      expect(phrase).toMatch(/^\p{Lu}/u);
    }
    expect(Object.keys(refus)).not.toContain(ACCORDER);
  });

  it('décrivent chaque catégorie que la loi connaît, et le document attendu', () => {
    for (const { cle, libelle, piece } of CATEGORIES_EXONERATION) {
      expect(genreInstruit('exoneration_cvec').decrire(cle)).toMatchObject({
        libelle,
        pieces: piece ? [piece] : [],
      });
    }
    for (const { cle, libelle, pieces } of MOTIFS_REMBOURSEMENT) {
      expect(genreInstruit('remboursement_cvec').decrire(cle)).toMatchObject({ libelle, pieces });
    }
  });

  it('montrent telle quelle une catégorie d’une autre époque', () => {
    const deLaCvec = TOUS.filter((genre) => genre.endsWith('_cvec'));
    for (const genre of deLaCvec) expect(genreInstruit(genre).decrire('ancienne').libelle).toBe('ancienne');
  });

  it('disent que la loi ne nomme ni l’apatride ni la protection temporaire', () => {
    for (const cle of ['apatride', 'protection_temporaire']) {
      expect(genreInstruit('exoneration_cvec').decrire(cle).regle).toContain('ne cite pas');
    }
  });
});

describe('la décision', () => {
  it('se prend parmi un accord et les motifs de refus du genre', () => {
    const [choix] = champsDeDecision('exoneration_cvec');
    const valeurs = choix?.type === 'choix' ? choix.options.map(({ valeur }) => valeur) : [];
    expect(valeurs).toEqual([ACCORDER, ...Object.keys(genreInstruit('exoneration_cvec').refus)]);
  });

  const lire = (decision: string, motivation: string) => schemaDecision.safeParse({ decision, motivation });

  it('se lit avec sa raison', () => {
    expect(lire('accorder', ' Le titre est valable. ')).toMatchObject({
      success: true,
      data: { decision: 'accorder', motivation: 'Le titre est valable.' },
    });
  });

  it.each([
    ['sans choix', '', 'Le titre est valable.', ['decision']],
    ['sans raison', 'accorder', '  ', ['motivation']],
    ['avec un mot pour raison', 'accorder', 'oui', ['motivation']],
    ['avec un roman pour raison', 'accorder', 'x'.repeat(501), ['motivation']],
    ['vide', '', '', ['decision', 'motivation']],
  ])('ne se lit pas %s', (_, decision, motivation, champs) => {
    const lue = lire(decision, motivation);
    expect(lue.error?.issues.map(({ path }) => path[0])).toEqual(champs);
  });
});

describe('les filtres de la file', () => {
  it('montrent par défaut ce qui attend', () => {
    expect(lireFiltres({})).toEqual({ etat: 'deposee', genre: null, age: 0, apres: null });
    expect(adresseDeLaFile(lireFiltres({}))).toBe('/instruction');
  });

  it('se retrouvent dans l’adresse qu’ils écrivent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('deposee', 'piece_demandee', 'accordee', 'refusee'),
        fc.constantFrom('', ...TOUS),
        fc.constantFrom('', '7', '30'),
        fc.option(fc.nat(), { nil: null }),
        (etat, genre, age, instant) => {
          const filtres = lireFiltres({
            ...{ etat, genre, age },
            apres: instant === null ? undefined : `${instant}_${ID}`,
          });
          const adresse = new URL(adresseDeLaFile(filtres), 'http://x');
          expect(lireFiltres(Object.fromEntries(adresse.searchParams))).toEqual(filtres);
        },
      ),
    );
  });

  it.each([
    { etat: 'autre' },
    { etat: '__proto__' },
    { genre: 'toString' },
    { age: '8' },
    { age: ['7', '30'] },
    { apres: '12' },
    { apres: `x_${ID}` },
    { apres: `12_${ID}'--` },
    { apres: `999999999999999999_${ID}` },
  ])('oublient ce qui ne se lit pas : %j', (parametres) => {
    expect(lireFiltres(parametres)).toEqual({ etat: 'deposee', genre: null, age: 0, apres: null });
  });
});
