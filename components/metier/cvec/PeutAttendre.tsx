import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';

/** No advance for a scholar-to-be. */
export function PeutAttendre() {
  return (
    <Alerte titre="Vous pouvez attendre votre bourse sans rien avancer">
      <p>
        D’après le dossier que vous avez déposé, vous avez droit à une bourse. Dès que le Crous la notifie,
        votre CVEC est exonérée et votre attestation est prête, sans démarche de votre part.
      </p>
      <p>
        Si votre établissement exige l’attestation avant, vous pouvez payer : le remboursement partira de
        lui-même. <Lien href="/tableau-de-bord">Suivre mon dossier</Lien>
      </p>
    </Alerte>
  );
}
