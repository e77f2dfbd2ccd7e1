import type { ReactNode } from 'react';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import { estOuverte } from '@/lib/domain/cvec';
import { type AttenduMontre, DocumentsAttendus } from '../instruction/DocumentAttendu';
import { Attestations } from './Attestations';
import { AvisAPayer } from './AvisAPayer';
import { Exonerations } from './Exonerations';
import { LienAPayer } from './LienAPayer';
import { ETATS_CVEC } from './libelles';
import { MonAttestation } from './MonAttestation';
import { CarteSansReponse, DernierEchec } from './Nouvelles';
import { PeutAttendre } from './PeutAttendre';
import { Recapitulatif } from './Recapitulatif';
import { Remboursements } from './Remboursements';
import { Suite } from './Suite';
import type { AttestationAffichee, CvecAffichee } from './types';
import { Voies } from './Voies';

interface ProprietesMaCvec {
  readonly cvec: CvecAffichee;
  readonly payable: boolean;
  readonly attendBourse: boolean;
  readonly carteOuverte: boolean;
  /** What the Crous asks for. */
  readonly documents?: readonly AttenduMontre[];
  /** Those of the other years. */
  readonly autres: readonly AttestationAffichee[];
}

/** Where a contribution stands: the answer first, what to do, then what happened. */
export function MaCvec({
  cvec,
  payable,
  attendBourse,
  carteOuverte,
  documents = [],
  autres,
}: ProprietesMaCvec) {
  const { mot, ton, phrase } = ETATS_CVEC[cvec.etat];
  const ouverte = estOuverte(cvec.etat);
  return (
    <Conteneur className="grid gap-x-14 gap-y-10 py-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="space-y-9">
        <div className="space-y-3">
          <Pastille ton={ton}>{mot}</Pastille>
          <h1>{phrase}</h1>
          <p className="text-encre-doux">CVEC {cvec.annee}</p>
        </div>
        <DocumentsAttendus documents={documents} />
        {cvec.attestation ? <MonAttestation attestation={cvec.attestation} /> : null}
        {ouverte ? <EnCours cvec={cvec} attendBourse={attendBourse} /> : null}
        <Exonerations exonerations={cvec.exonerations} />
        {ouverte && payable ? (
          <Voies
            annee={cvec.annee}
            centimes={cvec.centimes}
            carteOuverte={carteOuverte}
            titre={titreDes(cvec)}
          />
        ) : null}
        <Remboursements cvec={cvec} />
        <Attestations attestations={autres} />
      </div>
      <div className="space-y-6">
        <Cote titre="Votre contribution">
          <Recapitulatif cvec={cvec} />
          {ouverte && payable ? (
            <p className="mt-3">
              <Lien href="/cvec/question/situation">Changer de situation ou de ville</Lien>
            </p>
          ) : null}
        </Cote>
        <Cote titre="Où en est-on ?">
          <Suite cvec={cvec} />
        </Cote>
      </div>
    </Conteneur>
  );
}

/** Ways already begun are told before the others are offered. */
const titreDes = ({ etat }: CvecAffichee): string =>
  etat === 'a_choisir' ? 'Les moyens possibles' : 'Choisir un autre moyen';

function EnCours({ cvec, attendBourse }: Pick<ProprietesMaCvec, 'cvec' | 'attendBourse'>) {
  return (
    <>
      {attendBourse ? <PeutAttendre /> : null}
      {cvec.etat === 'carte_en_cours' ? <CarteSansReponse /> : <DernierEchec cvec={cvec} />}
      {cvec.lien ? <LienAPayer lien={cvec.lien} /> : null}
      {cvec.avis ? <AvisAPayer annee={cvec.annee} centimes={cvec.centimes} avis={cvec.avis} /> : null}
    </>
  );
}

function Cote({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <Carte ton="papier">
      <h2 className="mb-4 text-h3">{titre}</h2>
      {children}
    </Carte>
  );
}
