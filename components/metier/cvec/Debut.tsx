import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Conteneur } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import { dateEnClair, eurosDeCentimes } from '@/lib/affichage';
import { campagneCvec } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { Attestations } from './Attestations';
import { PeutAttendre } from './PeutAttendre';
import type { AttestationAffichee } from './types';

interface ProprietesDebut {
  readonly annee: AnneeUniversitaire;
  readonly centimes: number | null;
  readonly payable: boolean;
  readonly attendBourse: boolean;
  readonly attestations: readonly AttestationAffichee[];
}

/** A year where nothing is begun: what can be done today. */
export function Debut({ annee, centimes, payable, attendBourse, attestations }: ProprietesDebut) {
  return (
    <Conteneur largeur="formulaire" className="space-y-8 py-9">
      <div className="space-y-3">
        <Pastille ton={payable ? 'bleu' : 'gris'}>{payable ? 'À régler' : 'Close'}</Pastille>
        <h1>Votre CVEC {annee}</h1>
      </div>
      {payable && centimes !== null ? (
        <>
          {attendBourse ? <PeutAttendre /> : null}
          <p className="max-w-mesure">
            Elle coûte <strong className="montant">{eurosDeCentimes(centimes)}</strong>, une seule fois pour
            l’année, quel que soit le nombre d’inscriptions. Réglez-la quand votre inscription est sûre. Si
            vous êtes boursier, nous le voyons et vous ne payez rien.
          </p>
          <LienBouton href="/cvec/question/situation">Commencer</LienBouton>
        </>
      ) : (
        <Alerte titre={`La contribution ${annee} ne se règle pas aujourd’hui`}>
          <p>{fenetre(annee)}</p>
        </Alerte>
      )}
      <Attestations attestations={attestations} />
    </Conteneur>
  );
}

function fenetre(annee: AnneeUniversitaire): string {
  const { ouverture, cloture } = campagneCvec(annee);
  return `Elle se règle du ${dateEnClair(ouverture)} au ${dateEnClair(cloture)}.`;
}
