import type { ActionFormulaire } from '../../formulaire/etat';
import { FormulaireSimple } from '../../formulaire/FormulaireSimple';
import { Depliable } from '../../ui/Depliable';
import { Tableau } from '../../ui/Tableau';

const TYPES = ['.csv', '.txt', 'text/csv', 'text/plain'];

interface ProprietesDepot {
  /** Name of the tab: « Erreur : » comes first in it when the file is refused. */
  readonly titre: string;
  readonly action: ActionFormulaire;
}

/** The form that hands a list in, and what the file looks like. */
export function DepotDeListe({ titre, action }: ProprietesDepot) {
  return (
    <section aria-labelledby="titre-depot" className="space-y-5">
      <h2 id="titre-depot">Déposer une liste d’inscrits</h2>
      <FormulaireSimple
        titre={titre}
        action={action}
        bouton="Déposer et contrôler"
        champs={[
          {
            ...{ type: 'fichier', nom: 'liste', libelle: 'Fichier CSV', types: TYPES },
            aide: 'Une ligne par inscrit, l’UAI dans la première colonne. 50\u202f000 lignes et 4\u00a0Mo au plus.',
          },
        ]}
      />
      <Depliable titre="Comment préparer ce fichier">
        <Tableau
          legende="Les colonnes attendues"
          colonnes={[{ titre: 'UAI' }, { titre: 'Numéro CVEC' }, { titre: 'Nom' }, { titre: 'Prénom' }]}
          lignes={[['0359901X', 'REN6 ABCDEF 42', 'Martin', 'Lina']]}
        />
        <p>
          Dans votre tableur, enregistrez la feuille au format CSV. Le séparateur et l’encodage sont reconnus.
          Le prénom est facultatif{'\u202f'}: il sert à reconnaître un nom et un prénom inversés.
        </p>
      </Depliable>
    </section>
  );
}
