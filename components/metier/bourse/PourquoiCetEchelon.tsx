import { Depliable } from '@/components/ui/Depliable';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { accord, typographie } from '@/lib/affichage';
import type { Pas } from '@/lib/domain/bourse/resultat';

/** Rules that open the right (a.1 to a.5, f); the others make the amount. */
const CONDITION = /^(AGE|DIP|NAT|ETU|EXC|DRO|DRS|f\.)/;

/** Each line with its source and, on the right, its value. The conditions fold: the figures are what one comes for. */
export function PourquoiCetEchelon({ explication }: { readonly explication: readonly Pas[] }) {
  const conditions = explication.filter(({ regle }) => CONDITION.test(regle));
  const calcul = explication.filter(({ regle }) => !CONDITION.test(regle));
  return (
    <div className="space-y-5">
      <ListeDescription lignes={calcul.map(enLigne)} />
      {conditions.length > 0 ? (
        <Depliable
          titre={`${conditions.length} ${accord(conditions.length, 'condition vérifiée', 'conditions vérifiées')}`}
        >
          <ListeDescription lignes={conditions.map(enLigne)} />
        </Depliable>
      ) : null}
    </div>
  );
}

const enLigne = ({ libelle, conclusion, source }: Pas) => ({
  libelle: typographie(libelle),
  detail: typographie(source),
  valeur: typographie(conclusion),
});
