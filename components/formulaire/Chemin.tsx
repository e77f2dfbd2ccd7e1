import { Progression } from '../ui/Progression';

export interface ProgressionQuestion {
  /** « Ressources » */
  readonly libelle: string;
  readonly rang: number;
  readonly total: number;
}

interface ProprietesChemin {
  readonly retour: string;
  readonly progression?: ProgressionQuestion;
}

/** Where one comes from and where one is. */
export function Chemin({ retour, progression }: ProprietesChemin) {
  return (
    <nav aria-label="Retour et progression" className="mb-6 flex flex-wrap items-center gap-x-3.5 gap-y-2">
      <a href={retour} className="py-1 text-petit whitespace-nowrap">
        <span aria-hidden="true">‹ </span>Retour
      </a>
      {progression ? (
        <Progression
          valeur={progression.rang}
          max={progression.total}
          libelle={`${progression.libelle} · étape ${progression.rang} sur ${progression.total}`}
        />
      ) : null}
    </nav>
  );
}
