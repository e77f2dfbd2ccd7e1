import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { jourEtHeure } from '@/lib/affichage';
import { CopierLeLien } from './CopierLeLien';
import type { CvecAffichee } from './types';

interface ProprietesLien {
  readonly lien: NonNullable<CvecAffichee['lien']>;
  /** The page where it can be replaced or cancelled; `null` on that page. */
  readonly gestion?: string | null;
}

/** The link, until when, and how to give it. */
export function LienAPayer({ lien, gestion = '/cvec/tiers' }: ProprietesLien) {
  return (
    <Carte>
      <h2 className="text-h3">Votre lien de paiement</h2>
      <p className="mt-2 mb-4">
        Il marche jusqu’au <strong>{jourEtHeure(lien.expireLe)}</strong>.{' '}
        {lien.courriel
          ? `Nous l’avons envoyé à ${lien.courriel}.`
          : 'Copiez-le et envoyez-le à la personne qui paie.'}{' '}
        Prévenez-la avant.
      </p>
      <CopierLeLien adresse={lien.adresse} />
      {gestion ? (
        <p className="mt-4">
          <Lien href={gestion}>Créer un autre lien ou annuler celui-ci</Lien>
        </p>
      ) : null}
    </Carte>
  );
}
