import { describe, expect, it } from 'vitest';
import { jugerCalendrier } from '@/lib/domain/bourse';
import { CAMPAGNES, mensualitesDues, phaseDe, premierMoisPaye } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { ajouterJours } from '@/lib/domain/noyau/jours';

/** Every day from a month before the campaign to the end of the academic year. */
function joursDe(ouverture: DateCivile): readonly DateCivile[] {
  return Array.from({ length: 520 }, (_, i) => ajouterJours(ouverture, i - 30));
}

describe.each(CAMPAGNES.map((campagne) => [campagne.annee, campagne] as const))(
  'chaque jour de la campagne %s',
  (annee, campagne) => {
    const jours = joursDe(campagne.ouverture);

    it('est recevable quand le dépôt le serait', () => {
      for (const depotDse of jours) {
        const phase = phaseDe(campagne, depotDse);
        const { recevable, dansLaCampagne } = jugerCalendrier(annee, { depotDse, changementNotable: false });
        expect(recevable, depotDse).toBe(phase !== 'pas_ouverte' && phase !== 'close');
        expect(dansLaCampagne, depotDse).toBe(phase === 'dans_les_temps');
      }
    });

    it('l’est toujours pour un changement durable et notable, une fois la campagne ouverte (DIM-4)', () => {
      for (const depotDse of jours) {
        const { recevable } = jugerCalendrier(annee, { depotDse, changementNotable: true });
        expect(recevable, depotDse).toBe(phaseDe(campagne, depotDse) !== 'pas_ouverte');
      }
    });

    it('ouvre les mêmes mois qu’un dossier complet ce jour-là', () => {
      for (const piecesCompletes of jours) {
        const attendu = premierMoisPaye(campagne, piecesCompletes);
        const { premierMoisPaye: premier, retroactif } = jugerCalendrier(annee, { piecesCompletes });
        expect(premier, piecesCompletes).toBe(attendu);
        expect(retroactif, piecesCompletes).toBe(mensualitesDues(campagne, attendu) === 10);
      }
    });
  },
);
