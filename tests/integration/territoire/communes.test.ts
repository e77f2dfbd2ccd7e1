import { beforeAll, describe, expect, it, vi } from 'vitest';
import { typographie } from '@/lib/affichage';
import { pool } from '@/lib/server/base';
import {
  type Commune,
  chercherCommunes,
  lireCommunes,
  phraseRefusCommune,
  resoudreCommune,
} from '@/lib/server/territoire';
import { semerCommunes } from '../dossier/outillage';

beforeAll(semerCommunes, 60_000);

const codes = (communes: readonly Commune[]) => communes.map(({ code }) => code);

describe('chercher une commune', () => {
  it.each([
    ['le début du nom', 'renn', '35238'],
    ['sans majuscule ni accent', 'evry courcouronnes', '91228'],
    ['avec accents et capitales', 'ÉVRY-COURCOURONNES', '91228'],
    ['un nom à apostrophe', "L'Haÿ", '94038'],
    ['un nom à apostrophe courbe', 'l’hay les roses', '94038'],
    ['un nom à trait d’union, sans', 'saint malo', '35288'],
    ['« St » pour « Saint »', 'st malo', '35288'],
    ['« Ste » pour « Sainte »', 'Ste-Maxime', '83115'],
    ['« St » au milieu du nom', 'Bourg-St-Maurice', '73054'],
    ['œ en deux lettres', 'bonnoeil', '14087'],
    ['un code postal', '35400', '35288'],
    ['un arrondissement de Paris', '75013', '75056'],
    ['un arrondissement et son nom', 'Paris 75116', '75056'],
    ['la Corse', 'ajaccio', '2A004'],
    ['la Réunion', '97400', '97411'],
    ['la Polynésie', 'Papeete', '98735'],
    ['la Nouvelle-Calédonie', 'noumea', '98818'],
    ['Saint-Pierre-et-Miquelon', '97500', '97502'],
    ['un nom et son code, dans l’autre ordre', '97490 Saint-Denis', '97411'],
  ])('par %s', async (_, texte, attendue) => {
    expect(codes(await chercherCommunes(texte))).toContain(attendue);
  });

  it('met d’abord le nom exact, puis les plus peuplées', async () => {
    const trouvees = await chercherCommunes('saint denis');
    expect(codes(trouvees)[0]).toMatch(/^(93066|97411)$/);
    const exactes = trouvees.filter(({ nom }) => nom === 'Saint-Denis');
    expect(codes(trouvees).slice(0, exactes.length)).toEqual(codes(exactes));
  });

  it('écrit chaque proposition de sorte qu’elle se relise seule', async () => {
    for (const { libelle, code } of await chercherCommunes('saint')) {
      const relue = await resoudreCommune(libelle);
      expect(relue.ok && relue.valeur.code, libelle).toBe(code);
    }
  });

  it.each([
    ['r', 0],
    ['', 0],
    ['   ', 0],
    ['%', 0],
    ['_', 0],
    ["' OR 1=1 --", 0],
    ['zzzzzz', 0],
    ['99999', 0],
  ])('ne trouve rien pour « %s »', async (texte, nombre) => {
    expect(await chercherCommunes(texte)).toHaveLength(nombre);
  });

  it('borne ce qu’elle rend et ce qu’elle lit', async () => {
    expect(await chercherCommunes('saint')).toHaveLength(8);
    expect(await chercherCommunes('saint', 3)).toHaveLength(3);
    expect(await chercherCommunes(`rennes${' '.repeat(200)}35000`)).not.toHaveLength(0);
    expect(await chercherCommunes('a'.repeat(100_000))).toEqual([]);
  });

  it('propose le code postal tapé, sinon le premier', async () => {
    expect((await chercherCommunes('75013'))[0]?.libelle).toBe('Paris 75013');
    expect((await chercherCommunes('rennes'))[0]?.libelle).toBe('Rennes 35000');
  });
});

describe('reconnaître une commune', () => {
  it.each([
    ['Rennes', '35238', 'Rennes 35000'],
    ['rennes 35700', '35238', 'Rennes 35700'],
    ['Saint-Denis 97400', '97411', 'Saint-Denis 97400'],
    ['Saint-Denis 93200', '93066', 'Saint-Denis 93200'],
    ['st denis 11310', '11339', 'Saint-Denis 11310'],
    ['98714', '98735', 'Papeete 98714'],
    ['Marseille 13016', '13055', 'Marseille 13016'],
  ])('« %s » est %s, redite « %s »', async (texte, code, libelle) => {
    expect(await resoudreCommune(texte)).toMatchObject({ ok: true, valeur: { code, libelle } });
  });

  it.each([
    ['saint denis', 'plusieurs'],
    ['35120', 'plusieurs'],
    ['renne', 'inconnue'],
    ['Rennes 75013', 'inconnue'],
    ['', 'inconnue'],
    ['???', 'inconnue'],
  ])('« %s » est refusée : %s', async (texte, type) => {
    expect(await resoudreCommune(texte)).toMatchObject({ ok: false, refus: { type } });
  });

  it('le dit avec les espaces insécables du français', () => {
    const phrases = [
      phraseRefusCommune({ type: 'inconnue' }),
      phraseRefusCommune({ type: 'plusieurs', propositions: ['Saint-Denis 93200', 'Saint-Denis 97400'] }),
    ];
    for (const phrase of phrases) expect(phrase).toBe(typographie(phrase));
  });

  it('dit comment choisir entre homonymes, de façon que chaque exemple marche', async () => {
    const resolue = await resoudreCommune('Saint-Denis');
    if (resolue.ok || resolue.refus.type !== 'plusieurs') throw new Error('pas d’homonymes');
    const phrase = phraseRefusCommune(resolue.refus);
    for (const proposition of resolue.refus.propositions.slice(0, 3)) {
      expect(phrase).toContain(proposition);
      expect((await resoudreCommune(proposition)).ok, proposition).toBe(true);
    }
  });
});

describe('lire des communes par leur code', () => {
  it('rend celles qui existent, avec leur place quand elle est connue', async () => {
    const lues = await lireCommunes(['35238', '98818', '00000', '35238']);
    expect([...lues.keys()].sort()).toEqual(['35238', '98818']);
    expect(lues.get('35238')?.coordonnees?.latitude).toBeCloseTo(48.1, 0);
    expect(lues.get('98818')?.coordonnees?.longitude).toBeCloseTo(166.4, 0);
  });

  it('ne demande pas deux fois la même à la base', async () => {
    await lireCommunes(['35288']);
    const requetes = vi.spyOn(pool(), 'query');
    expect((await lireCommunes(['35288'])).get('35288')?.nom).toBe('Saint-Malo');
    expect(requetes).not.toHaveBeenCalled();
    requetes.mockRestore();
  });

  it('ne rend rien pour rien', async () => {
    expect((await lireCommunes([])).size).toBe(0);
  });
});
