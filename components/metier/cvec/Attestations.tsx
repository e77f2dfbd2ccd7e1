import { Lien } from '@/components/ui/Lien';
import { dateEnClair } from '@/lib/affichage';
import { LIBELLES_ATTESTATION } from '@/lib/domain/cvec';
import type { AttestationAffichee } from './types';

export const adresseAttestation = (annee: string): string => `/api/cvec/${annee}/attestation.pdf`;

/** Every attestation that was issued: they may be read again at any time, past years too. */
export function Attestations({ attestations }: { readonly attestations: readonly AttestationAffichee[] }) {
  if (attestations.length === 0) return null;
  return (
    <section aria-labelledby="attestations" className="space-y-3">
      <h2 id="attestations">Mes attestations</h2>
      <ul className="divide-y divide-trait border-y border-trait">
        {attestations.map(({ numero, annee, code, emiseLe }) => (
          <li key={numero} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
            <Lien href={adresseAttestation(annee)}>Attestation {annee} (PDF)</Lien>
            <span className="text-petit text-encre-doux">
              {numero}, {LIBELLES_ATTESTATION[code].toLowerCase()}, le {dateEnClair(emiseLe)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
