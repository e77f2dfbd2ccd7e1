import type { Metadata } from 'next';
import { PageTexte } from '@/components/ui/Page';

export const metadata: Metadata = { title: 'Les règles de calcul' };

export default function Regles() {
  return (
    <PageTexte
      titre="Les règles de calcul"
      intro="Un échelon vient de trois choses : les ressources de la famille, les points de charge, le barème de l’année."
    >
      <h2>Comment un échelon est trouvé</h2>
      <ol>
        <li>
          Les conditions : âge, diplôme, nationalité, études. Une condition qui manque donne un refus, avec le
          texte qui la porte.
        </li>
        <li>
          Les ressources : le revenu brut global de l’avis d’impôt, deux ans avant l’année universitaire.
        </li>
        <li>
          Les points de charge : les autres enfants à charge, la distance entre le domicile de la famille et
          le lieu d’études, le handicap ou l’aide d’un proche.
        </li>
        <li>Le barème : pour ces points, l’échelon est celui dont le plafond n’est pas dépassé.</li>
      </ol>
      <h2>Les textes</h2>
      <ul>
        <li>Code de l’éducation, articles L. 821-1 et D. 821-4.</li>
        <li>La circulaire annuelle sur les bourses d’enseignement supérieur sur critères sociaux.</li>
        <li>Les arrêtés annuels qui fixent les plafonds de ressources et les taux.</li>
      </ul>
      <h2>Voir les chiffres</h2>
      <p>
        Chaque résultat du <a href="/simulateur">simulateur</a> et chaque réponse à un dossier montrent les
        chiffres du barème employé, ligne par ligne, avec leur source. La publication de tous les barèmes en
        tableaux, année par année, arrive bientôt sur cette page.
      </p>
      <h2>Quand une règle demande un examen</h2>
      <p>
        Certaines situations ne se calculent pas seules. Le dossier part alors à l’examen du Crous, et vous
        lisez ce qui a arrêté la réponse immédiate. Nous n’inventons pas de résultat.
      </p>
    </PageTexte>
  );
}
