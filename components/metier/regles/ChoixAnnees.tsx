import { Bouton } from '@/components/ui/Bouton';
import { apparenceSaisie } from '@/components/ui/champs/Enveloppe';

interface ProprietesChoix {
  readonly annees: readonly string[];
  readonly de: string;
  readonly vers: string;
}

/** Two years, sent by the browser itself in the address: nothing personal is in it. */
export function ChoixAnnees({ annees, de, vers }: ProprietesChoix) {
  return (
    <form method="get" action="/regles/difference" className="mt-6 flex flex-wrap items-end gap-5">
      <Annee nom="de" libelle="Entre" annees={annees} choisie={de} />
      <Annee nom="vers" libelle="et" annees={annees} choisie={vers} />
      <Bouton variante="secondaire">Comparer</Bouton>
    </form>
  );
}

function Annee({
  nom,
  libelle,
  annees,
  choisie,
}: {
  readonly nom: string;
  readonly libelle: string;
  readonly annees: readonly string[];
  readonly choisie: string;
}) {
  return (
    <div className="w-44">
      <label htmlFor={`annee-${nom}`} className="font-[680]">
        {libelle}
      </label>
      <select
        id={`annee-${nom}`}
        name={nom}
        defaultValue={choisie}
        className={apparenceSaisie(undefined, 'moyen')}
      >
        {annees.map((annee) => (
          <option key={annee}>{annee}</option>
        ))}
      </select>
    </div>
  );
}
