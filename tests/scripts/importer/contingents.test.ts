import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { importerFichierDeContingents } from '@/scripts/importer/contingents';
import { lireConvention } from '@/scripts/importer/contingents/lire-convention';
import { trouverImport } from '@/scripts/importer/genres';
import { nouvelEtablissement } from '../../integration/agents/outillage';
import { cleDe } from '../../integration/logement/contingents/outillage-convenir';
import { nouvelleFiche } from '../../integration/logement/demande/outillage';
import { dossierDeTest } from '../dossiers';

const ENTETE = 'uai;annee;logement;chambres;debut;fin;designation_avant';
const MAI = horlogeFixe(new Date('2026-05-20T10:00:00Z'));
const lire = (texte: string) => importerFichierDeContingents(new pg.Client(), texte, MAI);
const importer = (...lignes: readonly string[]) => lire([ENTETE, ...lignes].join('\n'));

interface Ligne {
  readonly uai: string;
  readonly cle: string;
}

/** An institution and a sheet of its own. */
async function preparer(nombre = 3): Promise<Ligne> {
  const [{ uai }, fiche] = [await nouvelEtablissement(), await nouvelleFiche(nombre)];
  return { uai, cle: await cleDe(fiche) };
}

const dire = (
  { uai, cle }: Ligne,
  chambres: number | string = 2,
  reste = '2026-09-01;2027-08-31;2027-06-30',
) => `${uai};2026-2027;${cle};${chambres};${reste}`;

const contingentDe = ({ uai }: Ligne) =>
  base().contingent.findFirst({ where: { uai }, include: { chambres: true } });

describe('npm run importer -- contingents', () => {
  it('ouvre, corrige, laisse, refuse : chaque ligne à part, et chacune est comptée', async () => {
    const [neuve, connue, plus] = [await preparer(), await preparer(), await preparer()];
    expect(await importer(dire(connue), dire(plus))).toMatchObject({ lues: 2, ajoutees: 2, refusees: [] });
    const compte = await importer(
      dire(neuve),
      dire(connue),
      dire(plus, 3),
      dire(plus, 1),
      '',
      dire(neuve, 'x'),
    );
    expect(compte).toMatchObject({ lues: 5, ajoutees: 1, modifiees: 1, notes: [] });
    expect(compte.refusees).toEqual([
      { ligne: 5, raison: 'ce contingent est déjà à la ligne 4' },
      { ligne: 7, raison: 'chambres : un nombre entier, d’une chambre au moins' },
    ]);
    expect((await contingentDe(neuve))?.chambres).toHaveLength(2);
    expect((await contingentDe(plus))?.chambres).toHaveLength(3);
  });

  it('recommencé ne change rien', async () => {
    const lignes = [dire(await preparer()), dire(await preparer(), 1)];
    await importer(...lignes);
    expect(await importer(...lignes)).toMatchObject({ lues: 2, ajoutees: 0, modifiees: 0, refusees: [] });
  });

  it.each([
    ['à virgules', (texte: string) => texte.replaceAll(';', ',')],
    ['entre guillemets', (texte: string) => texte.replace(/[^;\n]+/g, '"$&"')],
    ['de lignes Windows', (texte: string) => `${texte.replaceAll('\n', '\r\n')}\r\n`],
    ['aux colonnes dans un autre ordre', (texte: string) => texte.replace(/^([^;]+);([^;]+);/gm, '$2;$1;')],
  ])('lit un fichier %s', async (_, ecrire) => {
    const ligne = await preparer();
    const compte = await lire(ecrire([ENTETE, dire(ligne)].join('\n')));
    expect(compte).toMatchObject({ lues: 1, ajoutees: 1, refusees: [] });
    expect(await contingentDe(ligne)).toMatchObject({
      ...{ annee: '2026-2027', debut: new Date('2026-09-01'), fin: new Date('2027-08-31') },
      designationAvant: new Date('2027-06-30T21:59:00Z'),
    });
  });

  it.each([
    ['avec sa marque', '\ufeff'],
    ['sans marque', ''],
  ])('lit un fichier en UTF-8 %s', async (_, marque) => {
    const ligne = await preparer();
    const dossier = dossierDeTest({ 'c.csv': `${marque}${ENTETE}\n${dire(ligne, 'deux')}` });
    const compte = await trouverImport('contingents', `${dossier}/c.csv`)(new pg.Client());
    expect(compte).toMatchObject({ lues: 1, refusees: [{ ligne: 2 }] });
  });

  it.each(['', 'uai;annee\n', ENTETE.replace('logement', 'Logement')])(
    'refuse en entier un fichier sans ses colonnes : %j',
    async (texte) => {
      await expect(lire(texte)).rejects.toThrow(/Il manque dans l'en-tête/);
    },
  );

  it('dit quand des chambres furent rendues : elles ne reviennent pas d’elles-mêmes', async () => {
    const ligne = await preparer();
    await importer(dire(ligne));
    const rendue = await base().chambre.findFirstOrThrow({ where: { contingent: { uai: ligne.uai } } });
    await base().chambre.update({ where: { id: rendue.id }, data: { contingentId: null, exigence: 0 } });
    const compte = await importer(dire(ligne));
    expect(compte).toMatchObject({ ajoutees: 0, modifiees: 0 });
    expect(compte.notes?.[0]).toMatch(/^1\s+contingent a rendu des chambres/);
    expect((await contingentDe(ligne))?.chambres).toHaveLength(1);
  });
});

describe('une ligne refusée', () => {
  const JOURS = '2026-09-01;2027-08-31;2027-06-30';
  it.each([
    [
      'un établissement inconnu',
      (l: Ligne) => dire({ ...l, uai: '0000000A' }),
      /établissement 0000000A est inconnu/,
    ],
    ['une fiche inconnue', (l: Ligne) => dire({ ...l, cle: 'fiche 0' }), /a pour clé « fiche 0 »/],
    ['trop de chambres', (l: Ligne) => dire(l, 4), /prêter 3\s+chambres au plus pour 2026-2027, 4 demandées/],
    [
      'une fin avant le début',
      (l: Ligne) => dire(l, 1, '2027-02-02;2027-02-01;2026-09-15'),
      /fin \(2027-02-01\) vient avant/,
    ],
    [
      'un début trop tôt',
      (l: Ligne) => dire(l, 1, '2026-08-31;2027-08-31;2027-06-30'),
      /dans l’année 2026-2027, du 2026-09-01 au 2027-08-31/,
    ],
    [
      'une fin trop tard',
      (l: Ligne) => dire(l, 1, '2026-09-01;2027-09-01;2027-06-30'),
      /dans l’année 2026-2027/,
    ],
    [
      'un terme après la fin',
      (l: Ligne) => dire(l, 1, '2026-09-01;2027-06-29;2027-06-30'),
      /après la fin \(2027-06-29\)/,
    ],
    [
      'un terme passé',
      (l: Ligne) => dire(l, 1, '2026-09-01;2027-08-31;2026-05-19'),
      /2026-05-19\) est passé/,
    ],
    [
      'une année sans règles',
      (l: Ligne) => dire(l, 1, JOURS).replace('2026-2027', '2030-2031'),
      /2030-2031 ne sont pas connues/,
    ],
  ])('dit pourquoi : %s', async (_, ecrire, raison) => {
    const ligne = await preparer();
    const compte = await importer(ecrire(ligne));
    expect(compte).toMatchObject({ lues: 1, ajoutees: 0, modifiees: 0 });
    expect(compte.refusees).toEqual([{ ligne: 2, raison: expect.stringMatching(raison) }]);
    expect(await contingentDe(ligne)).toBeNull();
  });

  it('dit combien de personnes sont nommées, quand il n’y aurait plus assez de chambres', async () => {
    const ligne = await preparer();
    await importer(dire(ligne, 3));
    const { id: contingentId } = (await contingentDe(ligne)) ?? { id: '' };
    const nommee = { prenom: 'Ana', nom: 'Silva', agentId: crypto.randomUUID(), contingentId };
    const dates = { designeeLe: MAI.maintenant(), echeanceLe: new Date('2026-05-30T10:00:00Z') };
    await base().designation.createMany({
      data: ['a', 'b'].map((nom) => ({
        ...nommee,
        ...dates,
        id: crypto.randomUUID(),
        email: `${nom}@exemple.fr`,
      })),
    });
    expect((await importer(dire(ligne, 1))).refusees).toEqual([
      { ligne: 2, raison: expect.stringMatching(/^2\s+personnes y ont été nommées : 1 ne suffit pas$/) },
    ]);
    expect(await importer(dire(ligne, 2))).toMatchObject({ modifiees: 1, refusees: [] });
  });
});

describe('ce qui se lit d’une ligne', () => {
  const champs = {
    ...{ uai: '0359901X', annee: '2026-2027', logement: 'fictif 1 chambre', chambres: '4' },
    ...{ debut: '2026-09-01', fin: '2027-08-31', designation_avant: '2027-06-30' },
  };

  it('est une convention', () => {
    const { designation_avant: designationAvant, ...reste } = champs;
    expect(lireConvention(champs)).toEqual({ ...reste, chambres: 4, designationAvant });
  });

  it.each([
    ['uai', '', 'uai : absent'],
    ['logement', '', 'logement : absent'],
    ['annee', '2026-2028', 'annee : deux années qui se suivent, par exemple 2026-2027'],
    ['annee', '2026', 'annee : deux années qui se suivent, par exemple 2026-2027'],
    ['debut', '01/09/2026', 'debut : un jour, de la forme AAAA-MM-JJ'],
    ['fin', '2027-02-29', 'fin : un jour, de la forme AAAA-MM-JJ'],
    ['designation_avant', '', 'designation_avant : un jour, de la forme AAAA-MM-JJ'],
    ...['', '0', '-1', '1,5', '4 chambres', '1e3', '100000', '04'].map((chambres) => [
      ...['chambres', chambres, 'chambres : un nombre entier, d’une chambre au moins'],
    ]),
  ] as [string, string, string][])('ou dit ce qui ne va pas : %s « %s »', (nom, valeur, raison) => {
    expect(lireConvention({ ...champs, [nom]: valeur })).toBe(raison);
  });

  it('dit tout d’un coup', () => {
    expect(lireConvention({ ...champs, uai: '', chambres: 'x' })).toBe(
      'uai : absent ; chambres : un nombre entier, d’une chambre au moins',
    );
  });
});
