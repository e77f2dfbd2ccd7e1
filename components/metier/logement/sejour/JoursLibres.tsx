import { classes } from '@/components/ui/classes';
import { Lien } from '@/components/ui/Lien';
import { jourEnClair, pluriel } from '@/lib/affichage';
import type { Minute } from '@/lib/domain/logement';
import { jourDuCreneau } from '@/lib/domain/logement/sejour';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { adresseDuSejour } from './libelles';

interface ProprietesJours {
  readonly sejour: string;
  readonly libres: readonly Minute[];
  readonly jour: string;
}

/** « mardi 1er septembre » */
const sansAnnee = (jour: DateCivile): string => jourEnClair(jour).replace(/.\d{4}$/, '');

/** The days that have a free hour: links, so that a day is chosen without JavaScript. */
export function JoursLibres({ sejour, libres, jour }: ProprietesJours) {
  const parJour = Map.groupBy(libres, jourDuCreneau);
  return (
    <nav aria-label="Jours">
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {[...parJour].map(([date, creneaux]) => (
          <li key={date}>
            <Lien
              href={adresseDuSejour(sejour, `/rendez-vous?jour=${date}`)}
              aria-current={date === jour ? 'date' : undefined}
              className={classes(
                'flex min-h-12 items-center justify-between gap-3 rounded-controle border-2 px-3.5 py-2 no-underline',
                date === jour ? 'border-bleu bg-bleu-pale font-[680]' : 'border-trait',
              )}
            >
              <span className="underline">{sansAnnee(date)}</span>
              <span className="text-petit text-encre-doux">{pluriel(creneaux.length, 'libre')}</span>
            </Lien>
          </li>
        ))}
      </ul>
    </nav>
  );
}
