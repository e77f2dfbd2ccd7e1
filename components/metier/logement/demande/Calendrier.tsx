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

const detailDuTour = ({ cloture, resultats, echeance }: TourDeCampagne) => (
  <ul>
    <li>Vœux jusqu’au {minuteEnClair(cloture)}</li>
    <li>Résultats le {minuteEnClair(resultats)}</li>
    <li>Réponse jusqu’au {minuteEnClair(echeance)}</li>
  </ul>
);

/** The dates of the campaign, and where one stands in it. */
export function Calendrier({ campagne, minute }: ProprietesCalendrier) {
  const { ouvertureDesVoeux, tours, complementaire, entreeEnVigueur, repris } = campagne;
  const finDesTours = complementaire;
  const duTour = (tour: TourDeCampagne, i: number): Etape => ({
    titre: `Tour ${tour.numero}`,
    detail: detailDuTour(tour),
    etat: entre(
      minute,
      i === 0 ? ouvertureDesVoeux : (tours[i - 1]?.echeance ?? tour.cloture),
      tour.echeance,
    ),
  });
  const etapes: readonly Etape[] = [
    {
      titre: 'Ouverture des vœux',
      detail: minuteEnClair(ouvertureDesVoeux),
      etat: minute < ouvertureDesVoeux ? 'a_venir' : 'fait',
    },
    ...tours.map(duTour),
    {
      titre: 'Phase complémentaire',
      detail: `À partir du ${minuteEnClair(finDesTours)}, pour tous`,
      etat: minute < finDesTours ? 'a_venir' : 'en_cours',
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
