import { Tableau } from '@/components/ui/Tableau';
import { euros, km, typographie } from '@/lib/affichage';
import type { VoeuEstime } from '@/lib/parcours/simulateur/comparaison';
import { echelonEnMot } from '../verdicts';

interface ProprietesCoteACote {
  /** The distance of the simulation, on the first line. */
  readonly reference: VoeuEstime | null;
  readonly villes: readonly VoeuEstime[];
}

const enLigne = ({ nom, km: distance, verdict, verse }: VoeuEstime) => [
  nom,
  km(distance),
  verdict.points ?? '–',
  echelonEnMot(verdict),
  verdict.issue === 'inconnue' ? '–' : euros(verse?.annuel ?? 0),
  verdict.issue === 'inconnue' ? '–' : euros(verse?.mensuel ?? 0),
];

export function CoteACote({ reference, villes }: ProprietesCoteACote) {
  const complement = villes.find(({ verse }) => (verse?.complement ?? 0) > 0)?.verse?.complement;
  return (
    <>
      <Tableau
        legende="Les villes, côte à côte"
        colonnes={[
          { titre: 'Ville' },
          { titre: 'Distance', nombre: true },
          { titre: 'Points', nombre: true },
          { titre: 'Échelon' },
          { titre: 'Par an', nombre: true },
          { titre: 'Par mois', nombre: true },
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
