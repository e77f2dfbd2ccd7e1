import { Lien } from '@/components/ui/Lien';
import { adresseDeRecherche, type Criteres, type ResultatRecherche } from '@/lib/parcours/logement';

const NOMBRE_D_ENDROITS = 12;

/** The same as the map, in words: each place is a link that narrows the search to it. */
export function Endroits({
  criteres,
  points,
}: { readonly criteres: Criteres } & Pick<ResultatRecherche, 'points'>) {
  if (points.length < 2) return null;
  const premiers = points.slice(0, NOMBRE_D_ENDROITS);
  return (
    <nav aria-labelledby="endroits" className="mt-5">
      <h3 id="endroits">Sur la carte</h3>
      <ul className="mt-2 columns-2 gap-6 text-petit">
        {premiers.map(({ nom, nombre }) => (
          <li key={nom} className="mb-1.5 break-inside-avoid">
            <Lien href={adresseDeRecherche({ ...criteres, ou: nom, page: 1 })}>{nom}</Lien>{' '}
            <span className="text-encre-doux tabular-nums">({nombre})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
