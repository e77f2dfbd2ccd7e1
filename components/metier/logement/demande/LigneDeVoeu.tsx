import { FINE } from '@/lib/affichage';
import type { VoeuAffiche } from '@/lib/parcours/logement/demande';
import { direLoyer, nomDuLogement } from '../libelles';
import { BoutonDeVoeu } from './BoutonDeVoeu';
import type { ActionSurVoeu } from './types';

interface ProprietesLigneDeVoeu {
  readonly voeu: VoeuAffiche;
  /** From 1. */
  readonly rang: number;
  readonly dernier: boolean;
  readonly version: number;
  /** `null`: wishes are frozen. */
  readonly modifier: ActionSurVoeu | null;
}

/** A wish, its place, and what may be done of it. */
export function LigneDeVoeu({ voeu, rang, dernier, version, modifier }: ProprietesLigneDeVoeu) {
  const { logement, servi } = voeu;
  const nom = `${nomDuLogement(logement)}, ${logement.residence}`;
  return (
    <li id={`voeu-${rang}`} className="rounded-bloc border border-trait p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="min-w-0 text-h3">
          <span className="text-encre-doux">Vœu {rang}</span> <a href={`/logement/${logement.id}`}>{nom}</a>
        </h2>
        <p className="font-[680] tabular-nums">
          {direLoyer(logement.loyers)}
          {logement.loyers ? <span className="text-petit font-normal text-encre-doux"> par mois</span> : null}
        </p>
      </div>
      <p className="mt-0.5">{logement.ville}</p>
      {servi ? (
        <p className="mt-2 text-petit">
          Vous avez déjà une chambre dans cette ville{FINE}: ce vœu n’est pas examiné tant que vous la gardez.
        </p>
      ) : null}
      {modifier ? (
        <div className="mt-4 flex flex-wrap gap-3">
          {rang > 1 ? (
            <Geste {...{ modifier, version, logement: logement.id, geste: 'monter', mot: 'Monter', nom }} />
          ) : null}
          {dernier ? null : (
            <Geste
              {...{ modifier, version, logement: logement.id, geste: 'descendre', mot: 'Descendre', nom }}
            />
          )}
          <Geste {...{ modifier, version, logement: logement.id, geste: 'oter', mot: 'Retirer', nom }} />
        </div>
      ) : null}
    </li>
  );
}

interface ProprietesGeste {
  readonly modifier: ActionSurVoeu;
  readonly geste: 'monter' | 'descendre' | 'oter';
  readonly logement: number;
  readonly version: number;
  readonly mot: string;
  readonly nom: string;
}

const Geste = ({ modifier, geste, logement, version, mot, nom }: ProprietesGeste) => (
  <BoutonDeVoeu petit action={modifier.bind(null, geste, String(logement), String(version))}>
    {mot}
    <span className="sr-only"> {nom}</span>
  </BoutonDeVoeu>
);
