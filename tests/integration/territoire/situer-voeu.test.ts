import { beforeAll, describe, expect, it } from 'vitest';
import { lignes } from '@/lib/server/base';
import { situerVoeu } from '@/lib/server/territoire/requetes/situer-voeu';
import { semerCommunes } from '../dossier/outillage';

beforeAll(semerCommunes, 60_000);

const communes = (nom: string, domicile: string) => situerVoeu({ type: 'communes', nom, domicile });

describe('situer une ville à comparer', () => {
  it('mesure d’une commune à l’autre, et rend leurs noms en entier', async () => {
    expect(await communes('rennes', 'Saint-Malo 35400')).toEqual({
      ok: true,
      valeur: {
        voeu: { nom: 'Rennes 35000', km: expect.any(Number), outreMer: false, mesuree: true },
        domicile: 'Saint-Malo 35400',
      },
    });
    const situe = await communes('Rennes', 'Saint-Malo');
    expect(situe.ok && situe.valeur.voeu.km).toBeGreaterThan(55);
    expect(situe.ok && situe.valeur.voeu.km).toBeLessThan(75);
  });

  it('ne trouve aucune distance d’une commune à elle-même', async () => {
    expect(await communes('Rennes 35000', 'Rennes 35000')).toMatchObject({ valeur: { voeu: { km: 0 } } });
  });

  it('sait qui est outre-mer', async () => {
    expect(await communes('Saint-Denis 97400', 'Rennes')).toMatchObject({
      valeur: { voeu: { outreMer: true } },
    });
  });

  it.each([
    ['Trifouilly', 'Rennes', ['nom']],
    ['Rennes', 'Trifouilly', ['domicile']],
    ['', '', ['nom', 'domicile']],
    ['Saint-Denis', 'Rennes', ['nom']],
  ])('« %s » depuis « %s » : dit à chaque champ quoi écrire', async (nom, domicile, champs) => {
    const situe = await communes(nom, domicile);
    expect(situe.ok ? [] : situe.refus.map(({ champ }) => champ)).toEqual(champs);
    for (const { message } of situe.ok ? [] : situe.refus) expect(message).toMatch(/par exemple/);
  });

  it('demande la distance quand la place d’une commune n’est pas connue', async () => {
    const [inconnue] = await lignes<{ nom: string; codesPostaux: readonly string[] }>(
      'commune_sans_place',
      'SELECT nom, "codesPostaux" FROM "Commune" WHERE latitude IS NULL ORDER BY population DESC LIMIT 1',
      [],
    );
    if (!inconnue) return;
    const situe = await communes(`${inconnue.nom} ${inconnue.codesPostaux[0]}`, 'Rennes');
    expect(situe).toMatchObject({ ok: false, refus: [{ champ: 'km' }] });
  });

  it('garde une distance tapée, d’où que ce soit', async () => {
    expect(await situerVoeu({ type: 'distance', nom: 'Liège', domicile: 'chez moi', km: 712.5 })).toEqual({
      ok: true,
      valeur: {
        voeu: { nom: 'Liège', km: 712.5, outreMer: false, mesuree: false },
        domicile: 'chez moi',
      },
    });
    expect(await situerVoeu({ type: 'distance', nom: 'Papeete', domicile: '', km: 15_700 })).toMatchObject({
      valeur: { voeu: { outreMer: true, mesuree: false } },
    });
  });
});
