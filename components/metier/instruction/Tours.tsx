import { jourEtHeure } from '@/lib/affichage';
import type { CampagneLogement } from '@/lib/domain/logement';
import type { GesteMontre, ToursDeLAnnee } from '@/lib/parcours/logement/tours';
import type { ActionFormulaire } from '../../formulaire/etat';
import { Alerte } from '../../ui/Alerte';
import { Lien } from '../../ui/Lien';
import { Tableau } from '../../ui/Tableau';
import { UnTour } from './UnTour';

interface ProprietesTours extends ToursDeLAnnee {
  readonly campagne: CampagneLogement;
  readonly annees: readonly string[];
  readonly fait: string;
  readonly lancer: (numero: number) => ActionFormulaire;
  readonly publier: (numero: number) => ActionFormulaire;
}

const FAITS: Readonly<Record<string, string>> = {
  lancer: 'C’est demandé\u202f: le tour se calcule.',
  publier: 'C’est demandé\u202f: les résultats se publient, puis chacun est prévenu.',
};

/** The rounds of a year, the buttons that move them, and who pressed. */
export function Tours({ tours, gestes, campagne, annees, fait, lancer, publier }: ProprietesTours) {
  const { annee, repris } = campagne;
  return (
    <>
      <div className="max-w-mesure space-y-3">
        <p>
          Un tour classe toutes les demandes validées de France et attribue les chambres libres. Il se lance
          une fois, après la clôture des vœux. Rien n’est proposé avant la minute annoncée{'\u202f'}: à cette
          minute, un tour calculé se publie tout seul.
        </p>
        {repris.includes('tours') ? (
          <p className="text-petit text-encre-doux">
            Dates d’après l’année précédente{'\u202f'}: celles de cette année ne sont pas publiées.
          </p>
        ) : null}
        <nav aria-label="Années">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {annees.map((autre) => (
              <li key={autre}>
                {autre === annee ? (
                  <strong aria-current="page">{autre}</strong>
                ) : (
                  <Lien href={`/instruction/logement?annee=${autre}`}>{autre}</Lien>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {FAITS[fait] ? (
        <Alerte type="succes" role="status">
          {FAITS[fait]}
        </Alerte>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {tours.map((tour) => (
          <UnTour
            key={tour.dates.numero}
            {...{ annee, tour }}
            lancer={lancer(tour.dates.numero)}
            publier={publier(tour.dates.numero)}
          />
        ))}
      </div>
      {gestes.length > 0 ? <Journal gestes={gestes} /> : null}
    </>
  );
}

const GESTES = { lancer: 'Lancer', publier: 'Publier' } as const;
const ORIGINES = { ecran: 'Un agent', commande: 'La commande', horloge: 'L’horloge' } as const;
const SUITES: Readonly<Record<string, string>> = { demande: 'Demandé', accepte: 'Fait' };

/** Who asked for what, the latest first. */
const Journal = ({ gestes }: { readonly gestes: readonly GesteMontre[] }) => (
  <Tableau
    legende="Qui a lancé et publié, les derniers d’abord"
    colonnes={[
      { titre: 'Quand' },
      { titre: 'Tour' },
      { titre: 'Geste' },
      { titre: 'Qui' },
      { titre: 'Suite' },
    ]}
    lignes={gestes.map(({ faitLe, numero, geste, agent, origine, suite }) => [
      jourEtHeure(faitLe),
      `Tour ${numero}`,
      GESTES[geste],
      agent ?? ORIGINES[origine],
      SUITES[suite] ?? 'Refusé',
    ])}
  />
);
