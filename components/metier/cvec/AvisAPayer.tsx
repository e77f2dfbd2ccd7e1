import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { eurosDeCentimes, jourEnClair } from '@/lib/affichage';
import type { CvecAffichee } from './types';

interface ProprietesAvis {
  readonly annee: string;
  readonly centimes: number;
  readonly avis: NonNullable<CvecAffichee['avis']>;
}

/** « EF26 1234 5678 9012 » */
export const grouperReference = (reference: string): string => reference.replace(/(.{4})(?=.)/g, '$1 ');

/** The notice to show at the post office. */
export function AvisAPayer({ annee, centimes, avis: { reference, frais, echeanceLe } }: ProprietesAvis) {
  return (
    <Carte>
      <h2 className="text-h3">Votre avis de paiement</h2>
      <p className="mt-2">
        Montrez-le dans un bureau de poste, imprimé ou sur votre téléphone, avec une pièce d’identité. La
        Poste nous prévient sous deux jours ouvrés, et nous vous écrivons.
      </p>
      <div className="my-3">
        <ListeDescription
          lignes={[
            { libelle: 'Référence', valeur: grouperReference(reference) },
            {
              libelle: 'À payer',
              detail: `${eurosDeCentimes(centimes)} de contribution et ${eurosDeCentimes(frais)} de frais de La Poste`,
              valeur: <span className="montant">{eurosDeCentimes(centimes + frais)}</span>,
            },
            { libelle: 'Dernier jour', valeur: jourEnClair(echeanceLe) },
          ]}
        />
      </div>
      <Lien href={`/api/cvec/${annee}/avis.pdf`}>Télécharger l’avis de paiement (PDF)</Lien>
    </Carte>
  );
}
