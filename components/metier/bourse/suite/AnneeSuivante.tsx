import { Lien } from '@/components/ui/Lien';
import { typographie } from '@/lib/affichage';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Hypothese, Projection } from '@/lib/parcours/simulateur/suite';
import { verdictEnMots } from '../verdicts';
import { Effets } from './Effets';
import { TableauHypotheses } from './TableauHypotheses';

interface ProprietesAnneeSuivante {
  readonly projection: Projection;
  /** Year of the simulation, whose table may be taken over. */
  readonly actuelle: AnneeUniversitaire;
  /** Where the brothers and sisters are told. */
  readonly fratrie: string | undefined;
}

const deDistance = ({ changement }: Hypothese): boolean => changement.type === 'distance';

/** One change at a time: in sentences first, then all the figures in tables. */
export function AnneeSuivante({ projection, actuelle, fratrie }: ProprietesAnneeSuivante) {
  const { bareme, repris, hypotheses } = projection;
  const [base, ...autres] = hypotheses;
  const { verdict } = base;
  const deFratrie = autres.filter((hypothese) => !deDistance(hypothese));
  return (
    <div className="space-y-5">
      <p className="max-w-mesure">
        {typographie(
          `Nous reprenons vos réponses, un an plus tard : mêmes revenus, une année d’études de plus. ${
            repris
              ? `Le barème de ${bareme.annee} n’existe pas encore, celui de ${actuelle} sert à ce calcul.`
              : `Le calcul est fait avec le barème de ${bareme.annee}.`
          }`,
        )}
      </p>
      <p className="max-w-mesure">
        <strong>{typographie(`Si rien ne change : ${verdictEnMots(verdict)}.`)}</strong>{' '}
        {verdict.motif ? typographie(verdict.motif) : null}
      </p>
      <Effets base={base} autres={autres} />
      {deFratrie.length > 0 ? (
        <TableauHypotheses
          legende={`Un frère ou une sœur, en ${bareme.annee}`}
          objet="Frère ou sœur"
          hypotheses={[base, ...deFratrie]}
        />
      ) : (
        <p className="max-w-mesure">
          {typographie('Votre simulation ne compte aucun autre enfant à charge. ')}
          {fratrie ? <Lien href={fratrie}>Changer cette réponse</Lien> : null}
        </p>
      )}
      <TableauHypotheses
        legende={`La distance entre votre famille et vos études, en ${bareme.annee}`}
        objet="Distance"
        hypotheses={[base, ...autres.filter(deDistance)]}
      />
    </div>
  );
}
