import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { jourEnClair } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';

interface ProprietesReglage {
  readonly jour: DateCivile;
  readonly simulee: boolean;
  readonly choisir: ActionFormulaire;
  readonly revenir: ActionFormulaire;
}

/** The date that the law sees: the real one, or one chosen here. */
export function ReglageDeLaDate({ jour, simulee, choisir, revenir }: ProprietesReglage) {
  return (
    <section id="date" className="space-y-5" aria-labelledby="titre-date">
      <h2 id="titre-date">La date</h2>
      <p>
        {simulee ? 'Date simulée' : 'Date réelle'}
        {'\u202f'}: <strong>{jourEnClair(jour)}</strong>
      </p>
      <FormulaireSimple
        action={choisir}
        bouton="Simuler cette date"
        variante="secondaire"
        champs={[
          {
            ...{ type: 'date', nom: 'jour', libelle: 'Une autre date' },
            aide: 'Par exemple 31/05/2026, dernier jour pour déposer dans les temps',
          },
        ]}
      />
      {simulee ? (
        <FormulaireSimple
          action={revenir}
          champs={[]}
          bouton="Revenir à la vraie date"
          variante="secondaire"
        />
      ) : null}
    </section>
  );
}
