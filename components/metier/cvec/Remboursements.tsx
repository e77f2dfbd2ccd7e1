import { Lien } from '@/components/ui/Lien';
import { Pastille } from '@/components/ui/Pastille';
import { dateEnClair, eurosDeCentimes } from '@/lib/affichage';
import { fenetreRemboursement, motifRemboursement } from '@/lib/domain/cvec';
import { dernierJourDeRecours } from '@/lib/domain/dossier';
import { ETATS_REMBOURSEMENT } from './libelles';
import type { CvecAffichee } from './types';

/** Money given back: where each refund stands, and how to ask for one. */
export function Remboursements({ cvec }: { readonly cvec: CvecAffichee }) {
  const { remboursements, remboursable, annee } = cvec;
  if (remboursements.length === 0 && !remboursable) return null;
  return (
    <section aria-labelledby="remboursement" className="space-y-3">
      <h2 id="remboursement">Remboursement</h2>
      {remboursements.length > 0 ? (
        <ul className="divide-y divide-trait border-y border-trait">
          {remboursements.map((remboursement) => (
            <UnRemboursement key={remboursement.id} annee={annee} {...remboursement} />
          ))}
        </ul>
      ) : null}
      {remboursable ? (
        <p>
          Vous avez payé sans être concerné, ou votre situation ouvre droit à une exonération ? Vous pouvez{' '}
          <Lien href={`/cvec/remboursement?annee=${annee}`}>demander un remboursement</Lien> jusqu’au{' '}
          {dateEnClair(fenetreRemboursement(annee).cloture)}.
        </p>
      ) : null}
    </section>
  );
}

type ProprietesUn = CvecAffichee['remboursements'][number] & { readonly annee: string };

function UnRemboursement({ annee, etat, motif, centimes, raison, refuseLe }: ProprietesUn) {
  const { mot, ton, phrase } = ETATS_REMBOURSEMENT[etat];
  return (
    <li className="space-y-1 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <strong className="montant">{eurosDeCentimes(centimes)}</strong>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <p className="text-petit text-encre-doux">{motifRemboursement(motif)?.libelle}</p>
      <p>
        {phrase} {raison}
      </p>
      {etat === 'iban_attendu' || etat === 'demande' ? (
        <p>
          <Lien href={`/cvec/compte?annee=${annee}`}>Indiquer un compte à mon nom</Lien>
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
