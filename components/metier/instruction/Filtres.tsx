import {
  AGES,
  type Age,
  adresseDeLaFile,
  ETATS_DE_DEMANDE,
  estGenre,
  type Filtres,
  GENRES,
} from '@/lib/parcours/instruction';
import { classes } from '../../ui/classes';
import { Lien } from '../../ui/Lien';

interface ChoixDeFiltre {
  readonly libelle: string;
  readonly filtres: Filtres;
  readonly actif: boolean;
}

function Rangee({ titre, choix }: { readonly titre: string; readonly choix: readonly ChoixDeFiltre[] }) {
  return (
    <nav aria-label={titre} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="min-w-20 text-petit text-encre-doux" aria-hidden="true">
        {titre}
      </span>
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {choix.map(({ libelle, filtres, actif }) => (
          <li key={libelle}>
            <Lien
              href={adresseDeLaFile({ ...filtres, apres: null })}
              aria-current={actif ? 'true' : undefined}
              className={classes(
                'inline-flex min-h-10 items-center rounded-controle px-3 text-petit',
                actif ? 'bg-bleu-pale font-[680] text-encre no-underline hover:text-encre' : 'text-bleu',
              )}
            >
              {libelle}
            </Lien>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const etats = Object.keys(ETATS_DE_DEMANDE) as (keyof typeof ETATS_DE_DEMANDE)[];
const ages: readonly Age[] = [0, 7, 30];

/** What of the queue is shown: plain links, each one an address that can be kept. */
export function FiltresDeLaFile({ filtres }: { readonly filtres: Filtres }) {
  const genres = [null, ...Object.keys(GENRES).filter(estGenre)];
  return (
    <div className="space-y-2">
      <Rangee
        titre="État"
        choix={etats.map((etat) => ({
          ...{ libelle: ETATS_DE_DEMANDE[etat], filtres: { ...filtres, etat } },
          actif: etat === filtres.etat,
        }))}
      />
      <Rangee
        titre="Demande"
        choix={genres.map((genre) => ({
          libelle: genre ? GENRES[genre].libelle : 'Toutes les demandes',
          filtres: { ...filtres, genre },
          actif: genre === filtres.genre,
        }))}
      />
      <Rangee
        titre="Délai"
        choix={ages.map((age) => ({
          ...{ libelle: AGES[age], filtres: { ...filtres, age } },
          actif: age === filtres.age,
        }))}
      />
    </div>
  );
}
