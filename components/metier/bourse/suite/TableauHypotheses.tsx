import { Tableau } from '@/components/ui/Tableau';
import { euros } from '@/lib/affichage';
import type { Hypothese } from '@/lib/parcours/simulateur/suite';
import { echelonEnMot } from '../verdicts';
import { changementEnMots } from './changements';

interface ProprietesTableau {
  readonly legende: string;
  /** Heading of the first column. */
  readonly objet: string;
  /** What is there if nothing changes comes first. */
  readonly hypotheses: readonly Hypothese[];
}

/** Four columns and no more: it has to stand on a phone. What each change is worth is told in the sentences above. */
export function TableauHypotheses({ legende, objet, hypotheses }: ProprietesTableau) {
  return (
    <Tableau
      legende={legende}
      colonnes={[
        { titre: objet },
        { titre: 'Points', nombre: true },
        { titre: 'Échelon', nombre: true },
        { titre: 'Par an', nombre: true },
      ]}
      lignes={hypotheses.map(({ changement, verdict }) => [
        changementEnMots(changement).ligne,
        verdict.points ?? '–',
        echelonEnMot(verdict),
        verdict.issue === 'inconnue' ? '–' : euros(verdict.montants?.annuel ?? 0),
      ])}
      ligneMarquee={0}
    />
  );
}
