import { Depliable } from '@/components/ui/Depliable';
import { CUMULS, type Cumul } from '@/lib/domain/bourse';

const GROUPES = [
  { possible: 'oui', titre: 'Se cumule avec la bourse' },
  { possible: 'examen', titre: 'Le Crous l’examine' },
  { possible: 'non', titre: 'Ne se cumule pas' },
] as const satisfies readonly { possible: Cumul['possible']; titre: string }[];

/** k: what goes with a bourse, what doesn't, and what somebody looks at. */
export function Cumuls() {
  return (
    <Depliable titre="Ce que vous pouvez cumuler avec la bourse">
      {GROUPES.map(({ possible, titre }) => (
        <div key={possible}>
          <h3>{titre}</h3>
          <ul className="mt-1 list-disc pl-6">
            {CUMULS.filter((cumul) => cumul.possible === possible).map(({ avec }) => (
              <li key={avec}>{avec}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="text-petit text-encre-doux">
        Signalez tout changement au Crous. <a href="/regles/etudes">Les règles et leurs textes</a>
      </p>
    </Depliable>
  );
}
