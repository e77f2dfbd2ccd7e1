import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { jourEnClair } from '@/lib/affichage';
import { dateSimulee, horloge } from '@/lib/server/acces';
import { choisirLaDate, revenirALaVraieDate } from './actions';

/** The date that the law sees: the real one, or one chosen here. */
export async function ReglageDeLaDate() {
  const simulee = await dateSimulee();
  const jour = (await horloge()).aujourdhui();
  return (
    <section id="date" className="space-y-5" aria-labelledby="titre-date">
      <h2 id="titre-date">La date</h2>
      <p>
        {simulee ? 'Date simulée' : 'Date réelle'}
        {'\u202f'}: <strong>{jourEnClair(jour)}</strong>
      </p>
      <FormulaireSimple
        action={choisirLaDate}
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
          action={revenirALaVraieDate}
          champs={[]}
          bouton="Revenir à la vraie date"
          variante="secondaire"
        />
      ) : null}
    </section>
  );
}
