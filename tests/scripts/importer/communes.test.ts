import { beforeAll, describe, expect, it } from 'vitest';
import { migrer } from '@/scripts/demarrage/migrations';
import { importerFichierDeCommunes } from '@/scripts/importer/communes';
import { trouverImport } from '@/scripts/importer/genres';
import { ajouterCommunes } from '@/scripts/territoire/enregistrer-communes';
import { avecClient, baseDuFichier, lire } from '../base-vide';
import { dossierDeTest } from '../dossiers';

const base = baseDuFichier();
beforeAll(() => migrer(base.url()));

const ENTETE = 'code_insee;nom;departement;codes_postaux;population;latitude;longitude';
const importer = (...lignes: string[]) =>
  avecClient(base.url(), (client) => importerFichierDeCommunes(client, [ENTETE, ...lignes].join('\n')));
const commune = async (code: string) =>
  (await lire(base.url(), `SELECT * FROM "Commune" WHERE code = '${code}'`))[0];

const DOL = '35095;Dol-de-Bretagne;35;35120;5900;48.55;-1.75';

describe('une commune importée', () => {
  it('est enregistrée avec de quoi la retrouver', async () => {
    expect(await importer(DOL)).toEqual({ lues: 1, ajoutees: 1, modifiees: 0, refusees: [] });
    expect(await commune('35095')).toEqual({
      code: '35095',
      nom: 'Dol-de-Bretagne',
      nomNormalise: 'dol de bretagne',
      departement: '35',
      codesPostaux: ['35120'],
      population: 5900,
      latitude: 48.55,
      longitude: -1.75,
      source: 'import',
    });
  });

  it('demandée de nouveau ne change rien', async () => {
    await importer(DOL);
    expect(await importer(DOL)).toMatchObject({ lues: 1, ajoutees: 0, modifiees: 0 });
  });

  it.each([
    ['son nom', DOL.replace('Dol-de', 'Dôl-de')],
    ['ses codes postaux', DOL.replace('35120', '35120,35121')],
    ['sa population', DOL.replace('5900', '6000')],
    ['sa place', DOL.replace('48.55', '48.56')],
  ])('change quand change %s', async (_, ligne) => {
    await importer(DOL);
    expect(await importer(ligne)).toMatchObject({ ajoutees: 0, modifiees: 1 });
    expect(await importer(ligne)).toMatchObject({ ajoutees: 0, modifiees: 0 });
  });

  it('dont le fichier ignore la place garde celle qu’elle avait', async () => {
    await importer(DOL);
    await importer('35095;Dol-de-Bretagne;35;35120;5901;;');
    expect(await commune('35095')).toMatchObject({ population: 5901, latitude: 48.55, longitude: -1.75 });
  });

  it('l’emporte sur celle des paquets, qui ne revient pas par-dessus', async () => {
    const brute = {
      ...{ code: '35360', nom: 'Vitre', departement: '35', codesPostaux: ['35500'] },
      ...{ population: 1, latitude: null, longitude: null },
    };
    const semer = () => avecClient(base.url(), (client) => ajouterCommunes(client, [brute]));
    expect(await semer()).toBe(1);
    expect(await importer('35360;Vitré;35;35500;18000;48.12;-1.21')).toMatchObject({ modifiees: 1 });
    expect(await semer()).toBe(0);
    expect(await commune('35360')).toMatchObject({ nom: 'Vitré', source: 'import', population: 18_000 });
  });

  it.each([
    ['de Corse', '2A004;Ajaccio;2A;20000,20090;71000;41.92;8.73', '2A004'],
    ['d’outre-mer', '97411;Saint-Denis;974;97400;153000;-20.88;55.45', '97411'],
    ['du Pacifique', '98735;Papeete;987;98714;26000;-17.53;-149.56', '98735'],
    ['sans code postal ni habitant', '55039;Beaumont-en-Verdunois;55;;;;', '55039'],
    ['aux bornes du monde', '35001;Acigné;35;35690;1;-90;180', '35001'],
  ])('peut être %s', async (_, ligne, code) => {
    expect((await importer(ligne)).refusees).toEqual([]);
    expect(await commune(code)).toBeDefined();
  });
});

describe('une ligne refusée', () => {
  it.each([
    ['5095;Dol;35;35120;1;;', /code INSEE : cinq caractères/],
    ['2C004;Dol;35;35120;1;;', /code INSEE/],
    ['35095;;35;35120;1;;', /nom absent/],
    ['35095;Dol\u0000;35;35120;1;;', /nom : un caractère/],
    ['35095;Dol;3;35120;1;;', /département/],
    ['35095;Dol;35;3512;1;;', /codes postaux/],
    ['35095;Dol;35;35120 35121;1;;', /codes postaux/],
    ['35095;Dol;35;35120;-1;;', /population/],
    ['35095;Dol;35;35120;5 900;;', /population/],
    ['35095;Dol;35;35120;99999999999;;', /population/],
    ['35095;Dol;35;35120;1;90.1;0', /latitude : un nombre de -90 à 90/],
    ['35095;Dol;35;35120;1;48,55;-1,75', /latitude.*longitude/],
    ['35095;Dol;35;35120;1;0;180.5', /longitude : un nombre de -180 à 180/],
    ['35095;Dol;35;35120;1;Infinity;0', /latitude/],
    ['35095;Dol;35;35120;1;48.5;', /vont ensemble/],
    ['35095', /nom absent/],
  ])('dit pourquoi : %j', async (ligne, raison) => {
    const { refusees, ajoutees, modifiees } = await importer(ligne);
    expect({ ajoutees, modifiees }).toEqual({ ajoutees: 0, modifiees: 0 });
    expect(refusees).toEqual([{ ligne: 2, raison: expect.stringMatching(raison) }]);
  });

  it('n’arrête pas les autres, et la première d’un même code compte', async () => {
    const bilan = await importer(
      '35236;Redon;35;35600;9000;47.65;-2.08',
      'n’importe quoi',
      '35236;Redon bis;35;35600;1;;',
      '35288;Saint-Malo;35;35400;46000;48.65;-2.00',
    );
    expect(bilan).toMatchObject({ lues: 4, ajoutees: 2, modifiees: 0 });
    expect(bilan.refusees.map(({ ligne }) => ligne)).toEqual([3, 4]);
    expect(bilan.refusees[1]?.raison).toBe('35236 est déjà plus haut');
    expect((await commune('35236'))?.nom).toBe('Redon');
  });
});

describe('le fichier d’un tableur', () => {
  it('passe avec sa marque d’ordre et ses fins de ligne', async () => {
    const texte = `\uFEFF${ENTETE}\r\n35051;Cesson-Sévigné;35;35510;17000;48.12;-1.60\r\n`;
    const dossier = dossierDeTest({ 'communes.csv': texte });
    const bilan = await avecClient(base.url(), trouverImport('communes', `${dossier}/communes.csv`));
    expect(bilan).toMatchObject({ lues: 1, ajoutees: 1, refusees: [] });
    expect((await commune('35051'))?.nomNormalise).toBe('cesson sevigne');
  });

  it('sans aucune ligne ne fait rien', async () => {
    expect(await importer()).toEqual({ lues: 0, ajoutees: 0, modifiees: 0, refusees: [] });
  });
});
