import { describe, expect, it } from 'vitest';
import type { FaitsCalendrier } from '@/lib/domain/bourse';
import { jugerCalendrier } from '@/lib/domain/bourse';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

const juger = (faits: FaitsCalendrier, annee: '2025-2026' | '2013-2014' = '2025-2026') =>
  jugerCalendrier(annee, faits);

describe('recevabilité (TAR-1, DIM-4)', () => {
  it.each([
    ['2025-03-12', false],
    ['2025-03-13', true],
    ['2025-12-30', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ] as const)('déposé le %s sans changement : recevable %s', (depotDse, recevable) => {
    expect(juger({ depotDse, changementNotable: false }).recevable).toBe(recevable);
  });

  it('reçoit après le 31 décembre pour un changement durable et notable (DIM-4)', () => {
    const tardif = juger({ depotDse: '2026-01-01', changementNotable: true });
    expect(tardif).toMatchObject({ recevable: true, motif: null });
    expect(tardif.explication[0]).toMatchObject({ regle: 'DIM-4', conclusion: 'recevable' });
  });

  it('ne conclut pas après le 31 décembre sans savoir s’il y a un changement', () => {
    expect(juger({ depotDse: '2026-01-01' })).toMatchObject({ recevable: null, motif: null });
  });

  it('refuse avec le code HORS_DELAI et les dates', () => {
    expect(juger({ depotDse: '2026-01-01', changementNotable: false }).motif).toEqual({
      code: 'HORS_DELAI',
      libelle: 'Une bourse de 2025-2026 se demande de l’ouverture de la campagne au 31 décembre 2025.',
      source: 'règles du Crous, 2022-2023',
    });
  });

  it('ne paie rien de ce qui n’est pas recevable', () => {
    const tardif = juger({ depotDse: '2026-01-01', piecesCompletes: '2026-01-02', changementNotable: false });
    expect(tardif).toMatchObject({ premierMoisPaye: null, retroactif: false });
  });
});

describe('dans la campagne (h.1)', () => {
  it.each([
    ['2025-03-12', false],
    ['2025-03-13', true],
    ['2025-05-30', true],
    ['2025-05-31', true],
    ['2025-06-01', false],
    ['2025-12-31', false],
  ] as const)('déposé le %s : %s', (depotDse, attendu) => {
    expect(juger({ depotDse }).dansLaCampagne).toBe(attendu);
  });

  it('ne le dit pas d’une campagne dont les dates n’ont pas été retrouvées', () => {
    expect(juger({ depotDse: '2013-04-20' }, '2013-2014')).toMatchObject({
      dansLaCampagne: null,
      recevable: true,
    });
  });
});

describe('premier mois payé (TAR-2)', () => {
  it.each([
    ['2025-05-02', '2025-09', true],
    ['2025-10-30', '2025-09', true],
    ['2025-10-31', '2025-09', true],
    ['2025-11-01', '2025-12', false],
    ['2025-11-30', '2025-12', false],
    ['2025-12-01', '2026-01', false],
    ['2026-05-31', '2026-06', false],
    ['2026-06-01', null, false],
  ] as const)('complet le %s : payé depuis %s', (piecesCompletes, premierMoisPaye, retroactif) => {
    expect(juger({ piecesCompletes })).toMatchObject({ premierMoisPaye, retroactif });
  });

  it('ne le devine pas sans date', () => {
    expect(juger({ depotDse: '2025-04-20' })).toMatchObject({ premierMoisPaye: null, retroactif: null });
  });
});

describe('paiement anticipé (PAY-2)', () => {
  it.each([
    ['2025-08-24', '2025-08-24', true],
    ['2025-08-25', '2025-07-10', false],
    ['2025-07-10', '2025-08-25', false],
    ['2025-07-10', '2025-07-12', true],
  ] as const)('complet le %s, inscrit le %s : %s', (piecesCompletes, inscription, attendu) => {
    expect(juger({ piecesCompletes, inscription }).paiementAnticipe).toBe(attendu);
  });

  it.each([
    [{ piecesCompletes: '2025-07-10' }, null],
    [{ inscription: '2025-07-10' }, null],
    [{}, null],
    [{ inscription: '2025-08-25' }, false],
    [{ piecesCompletes: '2025-11-02' }, false],
  ] as const)('avec %j : %s', (faits, attendu) => {
    expect(juger(faits).paiementAnticipe).toBe(attendu);
  });
});

describe('délai de recours (REC-1 à REC-4)', () => {
  const avec = (dateRecours: DateCivile) => juger({ dateNotification: '2025-07-10', dateRecours });

  it.each([
    ['2025-07-10', true],
    ['2025-09-09', true],
    ['2025-09-10', true],
    ['2025-09-11', false],
  ] as const)('notifié le 10 juillet, recours le %s : %s', (dateRecours, attendu) => {
    expect(avec(dateRecours)).toMatchObject({
      dernierJourDeRecours: '2025-09-10',
      recoursDansLeDelai: attendu,
    });
  });

  it('rappelle, hors délai, que le délai franc du tribunal reste à vérifier (REC-4)', () => {
    expect(avec('2025-09-11').explication.at(-1)).toMatchObject({
      regle: 'REC-4',
      conclusion: 'examen par le Crous',
    });
    expect(avec('2025-09-10').explication.map(({ regle }) => regle)).not.toContain('REC-4');
  });

  it('ne conclut pas sans les deux dates, ni sur un recours d’avant la décision', () => {
    expect(juger({ dateNotification: '2025-07-10' })).toMatchObject({
      dernierJourDeRecours: '2025-09-10',
      recoursDansLeDelai: null,
    });
    expect(juger({ dateRecours: '2025-07-10' })).toMatchObject({
      dernierJourDeRecours: null,
      recoursDansLeDelai: null,
    });
    expect(avec('2025-07-09').recoursDansLeDelai).toBeNull();
  });
});

describe('calendrier : exemple du contrat et absence de faits', () => {
  it('juge l’exemple', () => {
    expect(
      juger({
        depotDse: '2025-04-20',
        piecesCompletes: '2025-05-02',
        changementNotable: false,
        dateNotification: '2025-07-10',
        dateRecours: '2025-08-01',
      }),
    ).toMatchObject({
      recevable: true,
      dansLaCampagne: true,
      premierMoisPaye: '2025-09',
      retroactif: true,
      recoursDansLeDelai: true,
    });
  });

  it('ne dit rien quand rien n’est dit', () => {
    expect(juger({})).toEqual({
      recevable: null,
      dansLaCampagne: null,
      premierMoisPaye: null,
      retroactif: null,
      paiementAnticipe: null,
      dernierJourDeRecours: null,
      recoursDansLeDelai: null,
      motif: null,
      explication: [],
    });
  });
});
