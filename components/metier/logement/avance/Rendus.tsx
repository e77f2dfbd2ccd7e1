import { Lien } from '@/components/ui/Lien';
import { dateEnClair } from '@/lib/affichage';
import { adresseDeLaProposition, type PropositionMontree } from '@/lib/parcours/logement/avance';
import { UnRemboursement } from '../../cvec/UnRemboursement';
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
            <UnRemboursement key={remboursement.id} {...remboursement} compte={vers('/compte')} />
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
