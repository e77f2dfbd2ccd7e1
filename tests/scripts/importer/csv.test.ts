import { describe, expect, it } from 'vitest';
import { lireCsv } from '@/scripts/importer/csv';
import { trouverImport } from '@/scripts/importer/genres';
import { dossierDeTest } from '../dossiers';

const lire = (texte: string) => lireCsv(texte, ['code', 'nom']);
const champs = (texte: string) => lire(texte).map((ligne) => ligne.champs);

describe('un fichier à points-virgules', () => {
  it.each([
    ['de lignes Unix', 'code;nom\n1;Rennes\n2;Dol\n'],
    ['de lignes Windows', 'code;nom\r\n1;Rennes\r\n2;Dol\r\n'],
    ['sans fin de ligne à la fin', 'code;nom\n1;Rennes\n2;Dol'],
    ['aux champs entourés d’espaces', ' code ; nom \n 1 ; Rennes \n2;Dol'],
    ['aux colonnes dans un autre ordre', 'nom;code\nRennes;1\nDol;2'],
  ])('se lit : %s', (_, texte) => {
    expect(champs(texte)).toEqual([
      { code: '1', nom: 'Rennes' },
      { code: '2', nom: 'Dol' },
    ]);
  });

  it('numérote ses lignes comme un éditeur, vides comprises', () => {
    expect(lire('code;nom\n\n1;Rennes\n   \n2;Dol').map(({ numero }) => numero)).toEqual([3, 5]);
  });

  it('complète de vide une ligne trop courte, et oublie ce qui dépasse', () => {
    expect(champs('code;nom\n1\n2;Dol;35120;x')).toEqual([
      { code: '1', nom: '' },
      { code: '2', nom: 'Dol' },
    ]);
  });

  it('garde les guillemets : il n’en connaît pas', () => {
    expect(champs('code;nom\n1;"Rennes"')[0]).toEqual({ code: '1', nom: '"Rennes"' });
  });

  it('garde une colonne de plus que celles qu’il attend', () => {
    expect(champs('code;nom;region\n1;Rennes;53')[0]).toEqual({ code: '1', nom: 'Rennes', region: '53' });
  });

  it('sans ligne n’a rien à dire', () => {
    expect(lire('code;nom')).toEqual([]);
  });

  it.each([
    ['vide', '', 'code, nom'],
    ['sans en-tête', '1;Rennes', 'code, nom'],
    ['à virgules', 'code,nom\n1,Rennes', 'code, nom'],
    ['à l’en-tête entre guillemets', '"code";"nom"\n1;Rennes', 'code, nom'],
    ['auquel il manque une colonne', 'code;commune\n1;Rennes', 'nom'],
    ['à l’en-tête en capitales', 'CODE;nom\n1;Rennes', 'code'],
  ])('%s est refusé en nommant ce qui manque', (_, texte, absents) => {
    expect(() => lire(texte)).toThrow(
      expect.objectContaining({
        name: 'Panne',
        cause: `Il manque dans l'en-tête : ${absents}.`,
        remede: expect.stringContaining('code;nom'),
      }),
    );
  });
});

describe('ce qu’on demande d’importer', () => {
  it.each([
    ['', ''],
    ['communes', ''],
    ['departements', 'x.csv'],
  ])('« %s » de « %s » ne suffit pas : la commande est rappelée', (genre, fichier) => {
    expect(() => trouverImport(genre, fichier)).toThrow(
      expect.objectContaining({
        remede: 'npm run importer -- <genre> <fichier> (genres : communes, logements, contingents, eficash)',
      }),
    );
  });

  it('un fichier absent est nommé', () => {
    expect(() => trouverImport('communes', '/absent.csv')).toThrow(/\/absent\.csv ne se lit pas \(ENOENT\)/);
  });

  it.each([
    ['Latin-1', Buffer.from('code_insee;nom\n45234;Orl\u00e9ans', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffcode_insee;nom\n45234;Orléans', 'utf16le')],
  ])('un fichier en %s est refusé, plutôt que de perdre ses accents', (_, octets) => {
    const dossier = dossierDeTest({ 'c.csv': octets });
    expect(() => trouverImport('communes', `${dossier}/c.csv`)).toThrow("n'est pas en UTF-8");
  });
});
