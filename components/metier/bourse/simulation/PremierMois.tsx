import { moisEnClair, pluriel } from '@/lib/affichage';
import { type Campagne, mensualitesDues, phaseDe, premierMoisPaye } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

interface ProprietesPremierMois {
  readonly campagne: Campagne;
  readonly aujourdhui: DateCivile;
}

/** Late in the year the whole amount is no longer within reach: better said here than on the notification. */
export function PremierMois({ campagne, aujourdhui }: ProprietesPremierMois) {
  const phase = phaseDe(campagne, aujourdhui);
  const premier = premierMoisPaye(campagne, aujourdhui);
  if (phase === 'close' || !premier)
    return <p>La campagne {campagne.annee} est close. Un dossier n’y est plus reçu, sauf exception.</p>;
  if (phase !== 'hors_delai_sans_retroactivite') return null;
  return (
    <p>
      Un dossier complet aujourd’hui serait payé à partir de <strong>{moisEnClair(premier)}</strong>, soit{' '}
      {pluriel(mensualitesDues(campagne, premier), 'mensualité')}.
    </p>
  );
}
