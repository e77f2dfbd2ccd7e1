import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { CHAMPS_EXONERATION } from '@/lib/parcours/cvec';
import type { CvecAffichee } from './types';

interface ProprietesExoneration {
  readonly cvec: CvecAffichee;
  readonly action: ActionFormulaire;
}

const TITRE = 'Demander une exonération';
const SANS_CHAMP = 'Vous êtes déjà exonéré : il n’y a rien à demander.';
const EN_COURS =
  'Vous avez déjà envoyé une demande. Le Crous l’examine et vous répond par courriel. Vous pouvez payer sans attendre : si l’exonération est accordée, le paiement vous est rendu.';

/** Asking for an exemption: who may, with what document. */
export function AvantLExoneration({ cvec, action }: ProprietesExoneration) {
  const enCours = cvec.exonerations.some(({ etat }) => etat === 'deposee');
  const exonere = cvec.attestation?.code === '71' || cvec.attestation?.code === '73';
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      {enCours || exonere ? (
        <>
          <TitreDOnglet titre={TITRE} enErreur={false} />
          <p>{exonere ? SANS_CHAMP : EN_COURS}</p>
          <p>
            <Lien href="/cvec">Revenir à ma CVEC</Lien>
          </p>
        </>
      ) : (
        <>
          <p className="max-w-mesure">
            Les boursiers du Crous n’ont rien à demander : nous les exonérons dès leur notification. Dans les
            situations ci-dessous, envoyez un document. Le {cvec.crous} l’examine et vous répond par courriel.
          </p>
          <FormulaireSimple
            titre={TITRE}
            champs={CHAMPS_EXONERATION}
            action={action}
            bouton="Envoyer ma demande"
          >
            <Lien href="/cvec">Choisir un autre moyen</Lien>
          </FormulaireSimple>
        </>
      )}
    </Conteneur>
  );
}
