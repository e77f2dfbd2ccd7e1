import { describe, expect, it } from 'vitest';
import { CROUS } from '@/lib/domain/cvec';
import type { ClePiece } from '@/lib/domain/logement/sejour';
import { CROUS_INCONNU, crousDuCodePostal } from '@/lib/server/logement/sejour/crous';
import { ics, plier, type RendezVousIcs } from '@/lib/server/logement/sejour/ics';
import { creneauEnClair } from '@/lib/server/logement/sejour/messages';
import { fourniDe, garantieDe, versSituationSejour } from '@/lib/server/logement/sejour/situation';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

describe('le Crous d’une résidence', () => {
  it.each([
    ['35000', 'REN'],
    ['29200', 'REN'],
    ['75013', 'PAR'],
    ['13100', 'AIX'],
    ['69007', 'LYO'],
    ['01000', 'LYO'],
    ['20250', 'COR'],
    ['20000', 'COR'],
    ['97400', 'REU'],
    ['97600', 'REU'],
    ['97200', 'ANT'],
    ['97300', 'ANT'],
    ['91400', 'VER'],
    ['06000', 'NIC'],
  ])('%s : %s', (codePostal, crous) => {
    expect(crousDuCodePostal(codePostal)).toBe(crous);
  });

  it.each([null, '', '98000', '00000', 'x', '99123'])('%s n’en a pas', (codePostal) => {
    expect(crousDuCodePostal(codePostal)).toBe(CROUS_INCONNU);
  });

  it('chaque département a le sien, la Corse réunie', () => {
    for (const { code, departements } of CROUS) {
      for (const departement of departements.filter((d) => !d.startsWith('2A') && !d.startsWith('2B'))) {
        const suite = departement.length === 3 ? '00' : '000';
        expect(
          CROUS.find((c) => c.code === crousDuCodePostal(`${departement}${suite}`))?.departements,
        ).toContain(departement);
      }
      expect(code).not.toBe(CROUS_INCONNU);
    }
  });
});

const RENDEZ_VOUS: RendezVousIcs = {
  ...{ uid: 'entree-1', sequence: 0, debut: '2026-09-01T09:30', fin: '2026-09-01T10:00' },
  ...{ titre: 'Clés', lieu: 'Kergoat', description: 'Venez', le: new Date('2026-08-20T08:00:00Z') },
};
/** Lines as a reader unfolds them. */
const lignes = (change: Partial<RendezVousIcs> = {}) =>
  ics({ ...RENDEZ_VOUS, ...change })
    .replaceAll('\r\n ', '')
    .split('\r\n');

describe('un fichier d’agenda', () => {
  it('s’ouvre et se ferme dans l’ordre', () => {
    const pile: string[] = [];
    for (const ligne of lignes()) {
      const [, nom = ''] = /^BEGIN:(.+)$/.exec(ligne) ?? [];
      if (nom) pile.push(nom);
      if (ligne.startsWith('END:')) expect(pile.pop()).toBe(ligne.slice('END:'.length));
    }
    expect(pile).toEqual([]);
  });

  it('porte ce que la norme exige', () => {
    const lues = lignes();
    for (const attendue of [
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'UID:entree-1@guichet.invalid',
      'DTSTAMP:20260820T080000Z',
      'DTSTART;TZID=Europe/Paris:20260901T093000',
      'DTEND;TZID=Europe/Paris:20260901T100000',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
    ]) {
      expect(lues).toContain(attendue);
    }
    expect(lues.filter((l) => l.startsWith('PRODID:'))).toHaveLength(1);
    expect(ics(RENDEZ_VOUS).endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('dit l’heure d’été et l’heure d’hiver de Paris', () => {
    const lues = lignes();
    const zone = lues.slice(lues.indexOf('BEGIN:VTIMEZONE'), lues.indexOf('END:VTIMEZONE'));
    expect(zone).toContain('TZID:Europe/Paris');
    expect(zone.filter((l) => l.startsWith('RRULE:'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    expect(zone.filter((l) => l.startsWith('TZOFFSETTO:'))).toEqual(['TZOFFSETTO:+0200', 'TZOFFSETTO:+0100']);
  });

  it.each([
    ['une virgule', 'Rennes, France', 'Rennes\\, France'],
    ['un point-virgule', 'A ; B', 'A \\; B'],
    ['une barre', 'A\\B', 'A\\\\B'],
    ['une fin de ligne', 'A\nB', 'A\\nB'],
    ['une fin de ligne de Windows', 'A\r\nB', 'A\\nB'],
    ['une injection', 'X\r\nEND:VEVENT', 'X\\nEND:VEVENT'],
  ])('protège %s', (_, texte, attendu) => {
    expect(lignes({ titre: texte })).toContain(`SUMMARY:${attendu}`);
    expect(lignes({ lieu: texte })).toContain(`LOCATION:${attendu}`);
    expect(lignes({ description: texte })).toContain(`DESCRIPTION:${attendu}`);
  });

  it.each([
    ['courte', 'SUMMARY:Clés', 1],
    ['de 75 octets', `X:${'a'.repeat(73)}`, 1],
    ['de 76 octets', `X:${'a'.repeat(74)}`, 2],
    ['longue', `X:${'a'.repeat(300)}`, 5],
    ['d’accents', `X:${'é'.repeat(100)}`, 3],
    ['de dessins', `X:${'🏠'.repeat(40)}`, 3],
    ['vide', '', 1],
  ])('plie une ligne %s', (_, ligne, nombre) => {
    const pliees = plier(ligne).split('\r\n');
    expect(pliees).toHaveLength(nombre);
    for (const pliee of pliees) expect(Buffer.byteLength(pliee)).toBeLessThanOrEqual(75);
    expect(plier(ligne).replaceAll('\r\n ', '')).toBe(ligne);
    expect(plier(ligne)).not.toContain('\ufffd');
  });
});

describe('une heure en clair', () => {
  it.each([
    ['2026-09-01T09:30', 'mardi 1er septembre 2026 à 9 h 30'],
    ['2026-12-15T16:00', 'mardi 15 décembre 2026 à 16 h 00'],
    ['2027-02-26T14:00', 'vendredi 26 février 2027 à 14 h 00'],
  ] as const)('%s', (creneau, attendu) => {
    expect(creneauEnClair(creneau).replace(/[\u00a0\u202f]/g, ' ')).toBe(attendu);
  });
});

describe('ce qui est donné', () => {
  const document = (piece: ClePiece) => ({
    id: piece,
    piece,
    nom: 'x.pdf',
    type: 'application/pdf',
    taille: 1,
  });
  const rien = { brouillon: {}, documents: [], iban: false };

  it('est rien, au début', () => {
    expect(fourniDe(rien)).toEqual({ garantie: null, scolariteDifferee: false, donnees: [] });
  });

  it.each([
    ['visale', 'visale'],
    ['physique', 'physique'],
    ['autre', null],
    ['', null],
  ] as const)('le garant « %s » se lit %s', (choisie, attendu) => {
    expect(garantieDe({ brouillon: { garant: { garantie: choisie } } })).toBe(attendu);
  });

  it('un visa veut son numéro et son document', () => {
    const documents = [document('visale')];
    expect(fourniDe({ ...rien, documents }).donnees).toEqual([]);
    expect(fourniDe({ ...rien, brouillon: { visale: { numero: 'V1' } } }).donnees).toEqual([]);
    expect(fourniDe({ ...rien, documents, brouillon: { visale: { numero: 'V1' } } }).donnees).toEqual([
      'visale',
    ]);
  });

  it('un certificat donné l’emporte sur « plus tard »', () => {
    const brouillon = { scolarite: { plusTard: 'oui' } };
    expect(fourniDe({ ...rien, brouillon })).toMatchObject({ scolariteDifferee: true, donnees: [] });
    expect(fourniDe({ ...rien, brouillon, documents: [document('scolarite')] })).toMatchObject({
      scolariteDifferee: false,
      donnees: ['scolarite'],
    });
  });

  it('plusieurs fichiers d’une pièce sont une pièce', () => {
    const documents = [document('identite'), document('identite'), document('assurance')];
    expect(fourniDe({ ...rien, documents }).donnees).toEqual(['identite', 'assurance']);
  });

  it('le compte et le règlement comptent sans fichier', () => {
    const brouillon = { reglement: { accord: 'oui' } };
    expect(fourniDe({ ...rien, brouillon, iban: true }).donnees).toEqual(['rib', 'reglement']);
    expect(fourniDe({ ...rien, brouillon: { reglement: { accord: 'non' } } }).donnees).toEqual([]);
  });

  it('un séjour sans ouverture est un défaut, pas un refus', () => {
    const ligne = { id: 'x', evenements: [], documents: [] } as never;
    expect(() => versSituationSejour(ligne)).toThrow(/sans ouverture/);
  });
});
