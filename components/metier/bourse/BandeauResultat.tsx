import type { ReactNode } from 'react';
import { euros, FINE, nomEchelon } from '@/lib/affichage';
import type { Echelon, Montants } from '@/lib/domain/bourse/resultat';

interface ProprietesBandeau {
  /** « Votre échelon estimé » in a simulation, « Votre échelon » on a notification. */
  readonly libelle: string;
  readonly echelon: Echelon;
  readonly montants: Montants;
  /** What comes with the grant: « droits d'inscription et CVEC offerts ». */
  readonly aussi?: ReactNode;
  /** `h1` when the answer is the title of the page. */
  readonly titre?: 'h1' | 'h3';
}

/** The answer in one glance: échelon, euros a year, euros a month, and what comes with it. */
export function BandeauResultat({
  libelle,
  echelon,
  montants,
  aussi,
  titre: Titre = 'h1',
}: ProprietesBandeau) {
  return (
    <div className="flex flex-col gap-x-12 gap-y-6 rounded-bloc bg-bleu-pale p-6 forced-colors:border print:border print:border-encre print:p-5 sm:flex-row sm:flex-wrap sm:items-center sm:p-9">
      <Titre className="text-corps leading-snug font-[560]">
        {libelle}
        <span className="sr-only">{`${FINE}: `}</span>
        <span className="montant block text-geant font-titre tracking-tight text-bleu-fonce">
          {nomEchelon(echelon)}
        </span>
      </Titre>
      <dl className="flex flex-col gap-x-12 gap-y-6 sm:flex-row sm:flex-wrap">
        <Chiffre libelle="par an">{euros(montants.annuel)}</Chiffre>
        <Chiffre libelle={`par mois, de septembre à ${dernierMois(montants)}`}>
          {euros(montants.mensuel)}
        </Chiffre>
        {aussi ? (
          <div>
            <dt>et aussi</dt>
            <dd className="mt-1 max-w-[20em] font-[680]">{aussi}</dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}

function Chiffre({ libelle, children }: { readonly libelle: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{libelle}</dt>
      <dd className="montant text-chiffre font-titre">{children}</dd>
    </div>
  );
}

/** Ten monthly payments end in June, twelve (maintien pendant les grandes vacances) in August, nine in May. */
const dernierMois = ({ mensualites }: Montants): string =>
  new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, 8 + mensualites - 1, 15)),
  );
