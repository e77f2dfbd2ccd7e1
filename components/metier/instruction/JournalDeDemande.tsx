import { jourEtHeure } from '@/lib/affichage';
import { Etapes } from '../../ui/Etapes';
import { nomDeLActeur, nomDeLEvenement } from './mots';

export interface LigneDeJournal {
  readonly rang: number;
  readonly type: string;
  readonly acteur: string;
  /** Milliseconds since 1970. */
  readonly survenuA: number;
}

/** What happened, by whom and when: the journal of the law, which nobody can rewrite. */
export function JournalDeDemande({ journal }: { readonly journal: readonly LigneDeJournal[] }) {
  return (
    <section aria-labelledby="titre-journal" className="space-y-4">
      <h2 id="titre-journal">Ce qui s’est passé</h2>
      <Etapes
        etapes={journal.map(({ type, acteur, survenuA }) => ({
          titre: nomDeLEvenement(type),
          detail: `Par ${nomDeLActeur(acteur)}, ${jourEtHeure(new Date(survenuA))}`,
          etat: 'fait',
        }))}
      />
    </section>
  );
}
