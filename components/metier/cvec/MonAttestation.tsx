import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { IconeTelecharger } from '@/components/ui/Icones';
import { Lien } from '@/components/ui/Lien';
import { dateEnClair } from '@/lib/affichage';
import { LIBELLES_ATTESTATION } from '@/lib/domain/cvec';
import { adresseAttestation } from './Attestations';
import type { AttestationAffichee } from './types';

/** The proof: its number, large enough to be copied, and the document. */
export function MonAttestation({ attestation }: { readonly attestation: AttestationAffichee }) {
  const { numero, annee, code, emiseLe } = attestation;
  return (
    <Carte ton="bleu">
      <h2 className="text-h3">Numéro de votre attestation</h2>
      <p className="mt-2 text-[1.75rem] leading-tight font-[720] text-bleu-fonce tabular-nums">{numero}</p>
      <p className="mt-2">
        {LIBELLES_ATTESTATION[code]}, délivrée le {dateEnClair(emiseLe)}. Donnez ce numéro à votre
        établissement : elle vaut dans tous, pour toute l’année {annee}.
      </p>
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LienBouton href={adresseAttestation(annee)}>
          <IconeTelecharger className="size-5" />
          Télécharger l’attestation (PDF)
        </LienBouton>
        <Lien href="/verifier">Comment elle se vérifie</Lien>
      </p>
    </Carte>
  );
}
