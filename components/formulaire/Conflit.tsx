import type { Champ, Saisie } from '@/lib/parcours/moteur/types';
import { Alerte } from '../ui/Alerte';
import { Bouton } from '../ui/Bouton';
import { Tableau } from '../ui/Tableau';
import { listeDeSaisie } from './etat';

interface ProprietesConflit {
  readonly champs: readonly Champ[];
  /** What was typed on this page. */
  readonly ici: Saisie;
  /** What is saved now; unknown when the server could not say. */
  readonly actuelle: Saisie | null;
  /** Buttons, when JavaScript is there to act on them. */
  readonly choix?: { readonly garder: () => void; readonly reprendreAutre: () => void };
}

/** The words of an entry: labels of options, not their codes. */
function lisible(champ: Champ, saisie: Saisie): string {
  const valeurs = listeDeSaisie(saisie, champ.nom).filter((valeur) => valeur !== '');
  const options = 'options' in champ ? champ.options : [];
  const mots = valeurs.map((valeur) => options.find((o) => o.valeur === valeur)?.libelle ?? valeur);
  return mots.join(', ') || '(vide)';
}

/** One line a field that differs: label, here, there. */
function differences(
  champs: readonly Champ[],
  ici: Saisie,
  actuelle: Saisie,
): readonly (readonly string[])[] {
  const lignes = champs.map((champ) => [champ.libelle, lisible(champ, ici), lisible(champ, actuelle)]);
  return lignes.filter(([, la, autre]) => la !== autre);
}

/** Two versions of one page: both in sight, none lost, the person chooses. */
export function Conflit({ champs, ici, actuelle, choix }: ProprietesConflit) {
  return (
    <Alerte
      type="attention"
      role="alert"
      className="my-5"
      titre="Cette page a été modifiée dans un autre onglet ou sur un autre appareil"
    >
      <p>Rien n’est écrasé. Choisissez la version à garder.</p>
      {actuelle ? (
        <Tableau
          legende="Les deux versions"
          colonnes={[
            { titre: 'Question' },
            { titre: 'Ce que vous avez tapé ici' },
            { titre: 'L’autre version' },
          ]}
          lignes={differences(champs, ici, actuelle)}
        />
      ) : null}
      {choix ? (
        <div className="flex flex-wrap gap-3 pt-1">
          <Bouton type="button" variante="secondaire" onClick={choix.garder}>
            Garder ce que j’ai tapé ici
          </Bouton>
          <Bouton type="button" variante="secondaire" onClick={choix.reprendreAutre}>
            Reprendre l’autre version
          </Bouton>
        </div>
      ) : (
        <p>
          Pour garder ce que vous avez tapé ici, choisissez « Continuer ». Pour reprendre l’autre version,{' '}
          <a href="?">rechargez la page</a>.
        </p>
      )}
    </Alerte>
  );
}
