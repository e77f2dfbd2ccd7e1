import { DELAI_DE_REPONSE } from '@/lib/domain/logement/contingents';
import { CHAMPS_DESIGNATION, CHAMPS_RESTITUTION } from '@/lib/parcours/logement/designation';
import type { ActionFormulaire } from '../../../formulaire/etat';
import { FormulaireSimple } from '../../../formulaire/FormulaireSimple';
import { Depliable } from '../../../ui/Depliable';
import { Tableau } from '../../../ui/Tableau';

interface ProprietesDesigner {
  readonly titre: string;
  readonly designer: ActionFormulaire;
  readonly importer: ActionFormulaire;
  readonly rendre: ActionFormulaire;
}

const TYPES = ['.csv', '.txt', 'text/csv', 'text/plain'];

/** Three ways out of a room: a name, a file of names, or back to everyone. */
export function Designer({ titre, designer, importer, rendre }: ProprietesDesigner) {
  return (
    <>
      <section aria-labelledby="titre-designer" className="space-y-5">
        <h2 id="titre-designer">Désigner un étudiant</h2>
        <p className="max-w-mesure">
          Il reçoit un courriel et dispose de {DELAI_DE_REPONSE.jours} jours pour accepter et payer l’avance.
          Vous suivez sa réponse ici.
        </p>
        <FormulaireSimple titre={titre} action={designer} bouton="Désigner" champs={CHAMPS_DESIGNATION} />
      </section>
      <div className="space-y-9">
        <section aria-labelledby="titre-importer" className="space-y-5">
          <h2 id="titre-importer">Désigner par un fichier</h2>
          <FormulaireSimple
            action={importer}
            bouton="Désigner ces étudiants"
            variante="secondaire"
            champs={[
              {
                ...{ type: 'fichier', nom: 'liste', libelle: 'Fichier CSV', types: TYPES },
                aide: 'Une ligne par étudiant. Rien n’est enregistré si une ligne est à corriger.',
              },
            ]}
          />
          <Depliable titre="Comment préparer ce fichier">
            <Tableau
              legende="Les colonnes attendues"
              colonnes={[{ titre: 'Prénom' }, { titre: 'Nom' }, { titre: 'Adresse électronique' }]}
              lignes={[['Lina', 'Martin', 'lina.martin@exemple.fr']]}
            />
          </Depliable>
        </section>
        <section aria-labelledby="titre-rendre" className="space-y-5">
          <h2 id="titre-rendre">Rendre des chambres</h2>
          <p className="max-w-mesure">
            Les chambres rendues sont proposées à tous les étudiants. Vous ne pourrez pas les reprendre.
          </p>
          <FormulaireSimple
            action={rendre}
            bouton="Rendre ces chambres"
            variante="secondaire"
            champs={CHAMPS_RESTITUTION}
          />
        </section>
      </div>
    </>
  );
}
