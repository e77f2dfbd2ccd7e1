import { Lien } from '@/components/ui/Lien';
import { Pastille } from '@/components/ui/Pastille';
import { dateEnClair, eurosDeCentimes } from '@/lib/affichage';
import { dernierJourDeRecours } from '@/lib/domain/dossier';
import { adresseDeLaProposition, type PropositionMontree } from '@/lib/parcours/logement/avance';
import { ETATS_REMBOURSEMENT } from '../../cvec/libelles';
import { QUOI } from './libelles';

/** Money given back: where each refund stands, and what may still be asked. */
export function Rendus({ proposition }: { readonly proposition: PropositionMontree }) {
  const { id, remboursements, demande, entreeEnVigueur, genre } = proposition;
  if (remboursements.length === 0 && demande === null) return null;
  const vers = (suite: string) => adresseDeLaProposition(id, suite);
  return (
    <section aria-labelledby="remboursement" className="space-y-3">
      <h2 id="remboursement">Remboursement</h2>
      {remboursements.length > 0 ? (
        <ul className="divide-y divide-trait border-y border-trait">
          {remboursements.map((remboursement) => (
            <UnRendu key={remboursement.id} {...remboursement} compte={vers('/compte')} />
          ))}
        </ul>
      ) : null}
      {demande === 'de_droit' ? (
        <p className="max-w-mesure">
          Jusqu’au {dateEnClair(entreeEnVigueur)} exclu, vous pouvez{' '}
          <Lien href={vers('/remboursement')}>renoncer à ce logement et être remboursé</Lien>.
        </p>
      ) : null}
      {demande === 'exceptionnelle' ? (
        <p className="max-w-mesure">
          La date d’entrée est passée : {QUOI[genre]} n’est plus rendue, sauf pour une raison exceptionnelle.{' '}
          <Lien href={vers('/remboursement')}>Demander un remboursement</Lien>
        </p>
      ) : null}
    </section>
  );
}

type ProprietesUn = PropositionMontree['remboursements'][number] & { readonly compte: string };

function UnRendu({ etat, libelle, centimes, raison, refuseLe, compte }: ProprietesUn) {
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
