import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { emettreAvisEficash } from '@/lib/server/cvec/commandes/emettre-avis';
import { lireMaCvec } from '@/lib/server/cvec/requetes/lire-ma-cvec';
import { importerFichierEficash } from '@/scripts/importer/eficash';
import { ANNEE, audit, MIDI, NOVEMBRE, ouverte, preparer } from './outillage';

beforeAll(preparer, 60_000);

const importer = (...lignes: string[]) =>
  importerFichierEficash(new pg.Client(), ['ligne;reference;date;centimes', ...lignes].join('\n'));

describe('npm run importer -- eficash', () => {
  it('règle les lignes justes, dit les autres, et recommencé ne change rien', async () => {
    const etudiante = await ouverte();
    await emettreAvisEficash({ personneId: etudiante.personneId, annee: ANNEE, horloge: NOVEMBRE });
    const reference = (await lireMaCvec(etudiante.personneId, ANNEE, MIDI))?.avis?.reference ?? '';
    const nom = randomUUID();
    const fichier = [
      `${nom}-1;${reference};2026-11-20;11000`,
      `${nom}-2;EF00;2026-11-20;11000`,
      `${nom}-3;${reference};20/11/2026;11000`,
      `${nom}-4;${reference};2026-11-20;105.00`,
    ];
    const premier = await importer(...fichier);
    expect(premier).toMatchObject({ lues: 4, ajoutees: 1, modifiees: 0 });
    expect(premier.refusees.map(({ ligne }) => ligne)).toEqual([3, 4, 5]);
    expect((await audit(etudiante)).cvec.etat).toBe('acquittee');
    expect(await importer(...fichier)).toMatchObject({ lues: 4, ajoutees: 0 });
    expect(await importer(`${nom}-5;${reference};2026-11-21;11000`)).toMatchObject({
      ajoutees: 1,
      notes: ['1 payées en trop : un remboursement est ouvert'],
    });
    expect((await audit(etudiante)).remboursements).toHaveLength(1);
  });
});
