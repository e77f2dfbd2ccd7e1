import type { StatutTache } from '@/lib/parcours/moteur/types';
import { Pastille, type TonPastille } from '../ui/Pastille';

export interface TacheAffichee {
  readonly id: string;
  readonly titre: string;
  readonly statut: StatutTache;
  /** Absent when the task cannot be opened yet. */
  readonly href?: string;
  /** Why it cannot be opened, or what is missing. */
  readonly detail?: string;
}

export interface GroupeDeTaches {
  readonly titre: string;
  readonly taches: readonly TacheAffichee[];
}

const ETATS: Readonly<Record<StatutTache, { readonly ton: TonPastille; readonly mot: string }>> = {
  a_faire: { ton: 'bleu', mot: 'À faire' },
  en_cours: { ton: 'safran', mot: 'En cours' },
  termine: { ton: 'vert', mot: 'Terminé' },
  impossible: { ton: 'gris', mot: 'Impossible pour l’instant' },
};

/** The hub: groups of tasks, one word of state each. */
export function ListeDeTaches({ groupes }: { readonly groupes: readonly GroupeDeTaches[] }) {
  return groupes.map((groupe) => (
    <section key={groupe.titre} className="mt-9">
      <h2>{groupe.titre}</h2>
      <ul className="mt-3 border-t border-trait">
        {groupe.taches.map((tache) => (
          <LigneDeTache key={tache.id} {...tache} />
        ))}
      </ul>
    </section>
  ));
}

function LigneDeTache({ id, titre, statut, href, detail }: TacheAffichee) {
  const { ton, mot } = ETATS[statut];
  const idEtat = `etat-${id}`;
  return (
    <li className="relative flex min-h-14 items-center justify-between gap-4 border-b border-trait py-2.5">
      <div className="min-w-0">
        {href && statut !== 'impossible' ? (
          // The whole line is the target: its link stretches over it.
          <a href={href} aria-describedby={idEtat} className="after:absolute after:inset-0">
            {titre}
          </a>
        ) : (
          <span aria-describedby={idEtat}>{titre}</span>
        )}
        {detail ? <p className="text-petit text-encre-doux">{detail}</p> : null}
      </div>
      <div className="shrink-0 max-sm:max-w-40 max-sm:text-right">
        <Pastille ton={ton} id={idEtat}>
          {mot}
        </Pastille>
      </div>
    </li>
  );
}
