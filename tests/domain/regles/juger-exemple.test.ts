import { describe, expect, it } from 'vitest';
import { type Attendu, type Exemple, jugerExemple } from '@/lib/domain/regles';
import {
  age,
  aide,
  charges,
  complements,
  droits,
  echelon,
  etudes,
  examen,
  exemple,
  foyer,
  points,
  refus,
  remplie,
  revenu,
  sansChangement,
  totaux,
} from '@/lib/domain/regles/situations';

const juger = (
  faits: Exemple['faits'],
  attendu: Attendu,
  reste: Pick<Exemple, 'annee' | 'options' | 'calendrier'> = {},
) => jugerExemple(exemple('Une situation.', faits, attendu, reste));

const REFUSE = totaux(200_000, 0);

describe('la réponse d’un exemple, dans les mots du moteur', () => {
  it.each([
    ['une condition remplie', juger(sansChangement, remplie('age')), 'condition remplie'],
    ['des points', juger(charges({ autresEnfants: 1 }), points(2)), '2\u00a0points'],
    ['un revenu', juger(totaux(28_000, 0), revenu(28_000)), '28\u202f000\u202f€'],
    ['un échelon', juger(totaux(33_000, 5), echelon('1')), 'échelon\u00a01, 2\u202f163\u202f€ par an'],
    [
      'une aide',
      juger(complements({ mentionTB: true, aidesMeriteDejaPercues: 0 }), aide('MER', 'acquise', 900)),
      '900\u202f€',
    ],
    [
      'une aide exclue',
      juger(complements({ mentionTB: false }), aide('MER', 'exclue', 0)),
      'aucun versement',
    ],
    [
      'un versement',
      juger(totaux(33_000, 5), { type: 'verse', annuel: 2_163, mensualites: 10 }),
      '2\u202f163\u202f€ en 10\u00a0mensualités de 216,30\u202f€',
    ],
    [
      'des droits',
      juger(droits({ droitsUtilises: 3, droitsUtilisesLicence: 3 }), {
        type: 'droits',
        restantsApresLicence: 4,
        total: 7,
      }),
      '7\u00a0droits en tout, 4\u00a0droits après la licence',
    ],
    [
      'un mois',
      juger(
        sansChangement,
        { type: 'paye', depuis: '2025-09' },
        { calendrier: { depotDse: '2025-04-20', piecesCompletes: '2025-05-01' } },
      ),
      'payée depuis 2025-09',
    ],
  ] as const)('%s', (_, { obtenu, reponse }, attendue) => {
    expect(obtenu).not.toBeNull();
    expect(reponse).toBe(attendue);
  });

  it('un refus dit son motif, un examen sa raison', () => {
    const refuse = juger(REFUSE, refus('HORS_BAREME'));
    expect(refuse.obtenu).toEqual(refus('HORS_BAREME'));
    expect(refuse.reponse).toMatch(/dépasse de/);
    const examine = juger(foyer({ parents: 'remarie' }), examen('FOY-9'));
    expect(examine.obtenu).toEqual(examen('FOY-9'));
    expect(examine.reponse).toMatch(/^Le Crous examine/);
  });
});

describe('ce qui ne sort pas comme attendu n’est jamais inventé', () => {
  it.each([
    ['une condition non remplie', juger(age({ dateNaissance: '1990-01-01' }), remplie('age'))],
    ['un refus qui n’en est pas un', juger(sansChangement, refus('AGE'))],
    ['un examen qui n’en est pas un', juger(sansChangement, examen('FOY-9'))],
    ['un fait manquant n’est pas un examen', juger(etudes({ lieu: undefined }), examen('etudes.lieu'))],
    ['un échelon refusé', juger(REFUSE, echelon('1'))],
    ['un versement refusé', juger(REFUSE, { type: 'verse', annuel: 0, mensualites: 0 })],
    ['des points inconnus', juger({ ...sansChangement, charges: undefined }, points(0))],
    ['un revenu inconnu', juger({ ...sansChangement, ressources: undefined }, revenu(0))],
    [
      'un total sur douze mois jamais publié',
      juger(
        totaux(20_000, 5),
        { type: 'verse', annuel: 1, mensualites: 12 },
        { annee: '2012-2013', options: { maintienGrandesVacances: true } },
      ),
    ],
  ] as const)('%s', (_, { obtenu, reponse }) => {
    expect(obtenu).toBeNull();
    expect(reponse).toMatch(/\S/);
  });

  it('un autre code ou un autre nombre se voit dans ce qui est obtenu', () => {
    expect(juger(REFUSE, refus('AGE')).obtenu).toEqual(refus('HORS_BAREME'));
    expect(juger(charges({ distanceKm: 120 }), points(9)).obtenu).toEqual(points(1));
    const tardif = { calendrier: { depotDse: '2026-02-01', changementNotable: false } } as const;
    const recevable = juger(sansChangement, { type: 'recevable', recevable: true }, tardif);
    expect(recevable).toEqual({
      obtenu: { type: 'recevable', recevable: false },
      reponse: 'demande non recevable',
    });
    const dates = { dateNotification: '2025-07-10', dateRecours: '2026-01-01' } as const;
    const recours = juger(sansChangement, { type: 'recours', dansLeDelai: true }, { calendrier: dates });
    expect(recours.obtenu).toEqual({ type: 'recours', dansLeDelai: false });
  });
});
