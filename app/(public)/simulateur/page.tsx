import type { Metadata } from 'next';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';
import { baremeDe, marcher } from '@/lib/parcours/simulateur';
import { commencer } from './actions';

export const metadata: Metadata = { title: 'Estimer ma bourse' };

/** Built once: the years are those of the known tables, and nothing here depends on who reads. */
export default function PageSimulateur() {
  const { annee: campagne, anneeRevenus } = baremeDe({});
  const annee = marcher({}, { aujourdhui: '2026-01-01' }).etapes[0]?.question;
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <h1>Estimer ma bourse</h1>
      <p className="mt-4 max-w-mesure">
        Répondez à une dizaine de questions, en deux minutes. Vous saurez à quel échelon vous pouvez
        prétendre, combien vous toucheriez, et pourquoi.
      </p>
      <h2 className="mt-8">À avoir sous la main</h2>
      <ul className="mt-3 max-w-mesure list-disc space-y-2 pl-6">
        <li>
          {typographie(
            `Pour ${campagne}, l'avis d'impôt de vos parents reçu en ${anneeRevenus + 1}, sur les revenus de ${anneeRevenus}. Une seule ligne servira : le « revenu brut global ». `,
          )}
          <Lien href="/regles/notions#revenu-brut-global">Voir où la lire</Lien>
        </li>
        <li>
          {typographie(
            "Le nombre d'enfants à leur charge, vous non compris, et la distance entre chez eux et vos études.",
          )}
        </li>
      </ul>
      <p className="mt-4 max-w-mesure">
        {typographie(
          "Une réponse vous manque ? « Je ne sais pas » est toujours permis. Aucun compte n'est demandé.",
        )}
      </p>
      <div className="mt-8">
        <FormulaireSimple
          champs={annee?.champs ?? []}
          initial={annee?.initiale}
          action={commencer}
          bouton="Commencer"
        >
          <Lien href="/simulateur/resultat">Reprendre la simulation commencée</Lien>
        </FormulaireSimple>
      </div>
      <p className="mt-8 max-w-mesure text-petit text-encre-doux">
        {typographie(
          "Ceci n'est pas une demande de bourse. Vos réponses restent dans ce navigateur et disparaissent quand vous le fermez ; « Commencer » efface celles d'une simulation précédente.",
        )}
      </p>
    </Conteneur>
  );
}
