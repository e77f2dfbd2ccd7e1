import { type Etape, Etapes } from '@/components/ui/Etapes';
import { jourEnClair, minuteEnClair } from '@/lib/affichage';
import type { CampagneLogement, Minute, TourDeCampagne } from '@/lib/domain/logement';

interface ProprietesCalendrier {
  readonly campagne: CampagneLogement;
  readonly minute: Minute;
}

const entre = (minute: Minute, debut: Minute, fin: Minute): Etape['etat'] => {
  if (minute < debut) return 'a_venir';
  return minute < fin ? 'en_cours' : 'fait';
};

/** The round of the moment in full; of the others, when wishes close. */
const detailDuTour = ({ cloture, resultats, echeance }: TourDeCampagne, etat: Etape['etat']) =>
  etat === 'en_cours' ? (
    <ul className="space-y-1.5">
      <li>Vœux jusqu’au {minuteEnClair(cloture)}</li>
      <li>Résultats le {minuteEnClair(resultats)}</li>
      <li>Réponse jusqu’au {minuteEnClair(echeance)}</li>
    </ul>
  ) : (
    `Vœux jusqu’au ${minuteEnClair(cloture)}`
  );

/** The dates of the campaign, and where one stands in it. */
export function Calendrier({ campagne, minute }: ProprietesCalendrier) {
  const { ouvertureDesVoeux, tours, complementaire, entreeEnVigueur, repris } = campagne;
  const duTour = (tour: TourDeCampagne, i: number): Etape => {
    const debut = i === 0 ? ouvertureDesVoeux : (tours[i - 1]?.echeance ?? tour.cloture);
    const etat = entre(minute, debut, tour.echeance);
    return { titre: `Tour ${tour.numero}`, detail: detailDuTour(tour, etat), etat };
  };
  const etapes: readonly Etape[] = [
    {
      titre: 'Ouverture des vœux',
      detail: minuteEnClair(ouvertureDesVoeux),
      etat: minute < ouvertureDesVoeux ? 'a_venir' : 'fait',
    },
    ...tours.map(duTour),
    {
      titre: 'Phase complémentaire',
      detail: `À partir du ${minuteEnClair(complementaire)}, pour tous`,
      etat: minute < complementaire ? 'a_venir' : 'en_cours',
    },
    {
      titre: 'Entrée dans les lieux',
      detail: `À partir du ${jourEnClair(entreeEnVigueur)}`,
      etat: minute < entreeEnVigueur ? 'a_venir' : 'fait',
    },
  ];
  return (
    <>
      <Etapes etapes={etapes} />
      {repris.includes('tours') ? (
        <p className="mt-4 text-petit text-encre-doux">
          Dates d’après l’année précédente{'\u202f'}: celles de cette année ne sont pas publiées.
        </p>
      ) : null}
    </>
  );
}
