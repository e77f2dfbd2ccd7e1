import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Pastille } from '@/components/ui/Pastille';
import { adresseAttestation } from './Attestations';
import { ETATS_CVEC } from './libelles';
import type { CvecAffichee } from './types';

interface ProprietesResume {
  readonly annee: string;
  /** `null`: not begun. */
  readonly cvec: { readonly etat: CvecAffichee['etat']; readonly numero: string | null } | null;
}

/** The contribution on the dashboard: where it stands, and the one thing to do. */
export function ResumeCvec({ annee, cvec }: ProprietesResume) {
  const { mot, ton, phrase } = ETATS_CVEC[cvec?.etat ?? 'a_choisir'];
  return (
    <Carte>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2>CVEC {annee}</h2>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <p className="mt-2">
        {cvec ? `${phrase}.` : 'Réglez-la, ou faites-vous exonérer, avant de vous inscrire.'}
      </p>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LienBouton variante="secondaire" href="/cvec">
          {cvec ? 'Voir ma CVEC' : 'Régler ma CVEC'}
        </LienBouton>
        {cvec?.numero ? <Lien href={adresseAttestation(annee)}>Attestation {cvec.numero} (PDF)</Lien> : null}
      </div>
    </Carte>
  );
}
