import { describe, expect, it } from 'vitest';
import { DocumentsAttendus } from '@/components/metier/instruction/DocumentAttendu';
import { DocumentsDemandes } from '@/components/metier/instruction/DocumentsDemandes';
import { arbreDe, entendu, liens, parNom } from '../outillage/arbre';
import { tenirLesRegles } from '../outillage/regles';

const MIDI = Date.parse('2026-11-21T11:00:00Z');
const ID = '01890000-0000-7000-8000-000000000000';
const DOCUMENT = {
  phrase: 'Le verso manque.',
  avantLe: '2026-12-06',
  demandeA: MIDI,
  closA: null,
  recu: false,
};
const dit = (page: ReturnType<typeof arbreDe>) => entendu(page).replace(/\s/g, ' ');

describe('les documents qu’un agent a demandés', () => {
  it.each([
    ['attendu', {}, 'Attendu jusqu’au dimanche 6 décembre 2026 inclus.'],
    ['reçu', { closA: MIDI + 86_400_000, recu: true }, 'Reçu le dimanche 22 novembre 2026 à 12 h 00.'],
    ['jamais venu', { closA: MIDI + 86_400_000 }, 'Pas reçu.'],
  ])('%s, se dit avec sa date', (_, reste, attendu) => {
    const page = arbreDe(<DocumentsDemandes documents={[{ ...DOCUMENT, ...reste }]} />);
    tenirLesRegles(page);
    expect(dit(page)).toContain('Le verso manque.');
    expect(dit(page)).toContain('Demandé le 21 novembre 2026');
    expect(dit(page)).toContain(attendu);
  });

  it('aucun, ne se montre pas', () => {
    expect(parNom(arbreDe(<DocumentsDemandes documents={[]} />), 'section')).toHaveLength(0);
  });
});

describe('ce que le Crous attend de l’étudiant', () => {
  it('dit quoi, pour quelle demande, jusqu’à quand, et où l’envoyer', () => {
    const attendus = [
      { demande: ID, genre: 'exoneration_cvec', phrase: 'Le verso manque.', avantLe: '2026-12-06' },
      {
        demande: ID.replace('8', '9'),
        genre: 'remboursement_cvec',
        phrase: 'Signez.',
        avantLe: '2026-12-07',
      },
    ] as const;
    const page = arbreDe(<DocumentsAttendus documents={attendus} />);
    tenirLesRegles(page);
    expect(liens(page)).toEqual(
      attendus.map(({ demande }) => ['Envoyer ce document', `/demandes/${demande}`]),
    );
    for (const mot of [
      'Exonération de la CVEC : Le verso manque.',
      'dimanche 6 décembre 2026 inclus',
      'Signez.',
    ])
      expect(dit(page)).toContain(mot);
  });
});
