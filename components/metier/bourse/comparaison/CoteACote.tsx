import { Tableau } from '@/components/ui/Tableau';
import { euros, km, typographie } from '@/lib/affichage';
import type { VoeuEstime } from '@/lib/parcours/simulateur/comparaison';
import { echelonEnMot } from '../verdicts';

interface ProprietesCoteACote {
  /** The distance of the simulation, on the first line. */
  readonly reference: VoeuEstime | null;
  readonly villes: readonly VoeuEstime[];
}

/** A figure, and under it the one that goes with it: four columns stand on a phone, six do not. */
function Double({ premier, second }: { readonly premier: string; readonly second: string }) {
  return (
    <>
      {premier}
      <span className="block text-petit text-encre-doux">{second}</span>
    </>
  );
}

const enLigne = ({ nom, km: distance, verdict, verse }: VoeuEstime) => [
  <Double key="ville" premier={nom} second={km(distance)} />,
  verdict.points ?? '–',
  echelonEnMot(verdict),
  verdict.issue === 'inconnue' ? (
    '–'
  ) : (
    <Double
      key="montant"
      premier={euros(verse?.annuel ?? 0)}
      second={`${euros(verse?.mensuel ?? 0)} par mois`}
    />
  ),
];

export function CoteACote({ reference, villes }: ProprietesCoteACote) {
  const complement = villes.find(({ verse }) => (verse?.complement ?? 0) > 0)?.verse?.complement;
  return (
    <>
      <Tableau
        legende="Les villes, côte à côte"
        colonnes={[
          { titre: 'Ville' },
          { titre: 'Points', nombre: true },
          { titre: 'Échelon', nombre: true },
          { titre: 'Par an', nombre: true },
        ]}
        lignes={[...(reference ? [reference] : []), ...villes].map(enLigne)}
        ligneMarquee={reference ? 0 : undefined}
      />
      <p className="max-w-mesure text-petit text-encre-doux">
        {typographie(
          `Distances à vol d’oiseau, d’une commune à l’autre.${
            complement
              ? ` Outre-mer, les montants comprennent le complément de ${euros(complement)} par mois.`
              : ''
          }`,
        )}
      </p>
    </>
  );
}
