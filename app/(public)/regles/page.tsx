import type { Metadata } from 'next';
import { OuvertAuxLogiciels } from '@/components/metier/regles/OuvertAuxLogiciels';
import { Annees, Familles, Legende } from '@/components/metier/regles/Sommaire';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';
import { listerBaremes } from '@/lib/domain/baremes';

export const metadata: Metadata = { title: 'Les règles de calcul' };

const ETAPES = [
  'Les conditions : études, diplôme, âge, nationalité, droits restants. Une condition qui manque donne un refus, avec le texte qui la porte.',
  'Les ressources : le revenu brut global de l’avis d’impôt, celui de l’avant-dernière année avant le dépôt.',
  'Les points de charge : les autres enfants à charge, la distance entre la famille et les études, le handicap ou l’aide d’un proche.',
  'Le barème : pour ces points, l’échelon est le plus élevé dont le plafond n’est pas dépassé.',
] as const;

export default function Regles() {
  return (
    <Conteneur className="py-9">
      <h1>Les règles de calcul</h1>
      <p className="mt-4 max-w-mesure text-encre-doux">
        {typographie(
          'Voici toutes les règles que ce site applique, avec leurs sources et des exemples. Les chiffres affichés sont ceux qui calculent : il n’y en a pas d’autres.',
        )}
      </p>
      <h2 className="mt-9">Comment un échelon est trouvé</h2>
      <ol className="mt-4 max-w-mesure list-decimal space-y-2 pl-6">
        {ETAPES.map((etape) => (
          <li key={etape}>{typographie(etape)}</li>
        ))}
      </ol>
      <p className="mt-4 max-w-mesure">
        {typographie('Un mot vous échappe ? ')}
        <Lien href="/regles/notions">Les mots de la bourse, et l’avis d’impôt dessiné</Lien>
      </p>
      <h2 className="mt-9">Les règles, une par une</h2>
      <Familles />
      <h2 className="mt-9">Ce que nous en faisons</h2>
      <Legende />
      <h2 className="mt-9">Les barèmes, année par année</h2>
      <div className="mt-4">
        <Annees baremes={listerBaremes()} />
      </div>
      <h2 className="mt-9">Pour les logiciels</h2>
      <OuvertAuxLogiciels />
    </Conteneur>
  );
}
