import { Lien } from '@/components/ui/Lien';
import { Pastille } from '@/components/ui/Pastille';
import { dateEnClair, eurosDeCentimes } from '@/lib/affichage';
import { dernierJourDeRecours } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { EtatRemboursement } from '@/lib/domain/paiement';
import { ETATS_REMBOURSEMENT } from './libelles';

interface ProprietesRemboursement {
  readonly etat: EtatRemboursement;
  readonly centimes: number;
  /** Why it is given back, in the words of the form. */
  readonly libelle: string | undefined;
  readonly raison: string | null;
  readonly refuseLe: DateCivile | null;
  /** Page where the account is given. */
  readonly compte: string;
}

/** Where one refund stands, whatever was paid: what to do, or how to contest. */
export function UnRemboursement({
  etat,
  libelle,
  centimes,
  raison,
  refuseLe,
  compte,
}: ProprietesRemboursement) {
  const { mot, ton, phrase } = ETATS_REMBOURSEMENT[etat];
  return (
    <li className="space-y-1 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <strong className="montant">{eurosDeCentimes(centimes)}</strong>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <p className="text-petit text-encre-doux">{libelle}</p>
      <p>
        {phrase} {raison}
      </p>
      {etat === 'iban_attendu' || etat === 'demande' ? (
        <p>
          <Lien href={compte}>Indiquer un compte à mon nom</Lien>
        </p>
      ) : null}
      {refuseLe ? (
        <p className="text-petit text-encre-doux">
          Vous pouvez contester ce refus devant le tribunal administratif du siège du Crous jusqu’au{' '}
          <strong>{dateEnClair(dernierJourDeRecours(refuseLe))}</strong>.
        </p>
      ) : null}
    </li>
  );
}
