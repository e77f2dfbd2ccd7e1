import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { HorsLigne } from '@/components/metier/verification/HorsLigne';
import { Conteneur } from '@/components/ui/Page';
import { CHAMPS_CODE, CHAMPS_NUMERO } from '@/lib/parcours/verification';
import { verifierParCode, verifierParNumero } from './actions';

const TITRE = 'Vérifier une attestation';
// A form that answers needs the nonce of its own request.
export const dynamic = 'force-dynamic';

export default function PageVerifier() {
  return (
    <Conteneur largeur="formulaire" className="space-y-9 py-9">
      <div>
        <h1>{TITRE}</h1>
        <p className="mt-4 max-w-mesure text-encre-doux">
          Un établissement vérifie ici, sans compte, qu’une attestation CVEC est vraie et qu’elle vaut pour
          l’année en cours.
        </p>
      </div>
      <section className="space-y-5" aria-labelledby="par-numero">
        <h2 id="par-numero">Avec le numéro et le nom</h2>
        <FormulaireSimple
          titre={TITRE}
          action={verifierParNumero}
          champs={CHAMPS_NUMERO}
          bouton="Vérifier l’attestation"
        />
      </section>
      <section className="space-y-5" aria-labelledby="par-code">
        <h2 id="par-code">Avec le code de l’attestation</h2>
        <FormulaireSimple
          action={verifierParCode}
          champs={CHAMPS_CODE}
          bouton="Vérifier le code"
          variante="secondaire"
        />
      </section>
      <HorsLigne />
    </Conteneur>
  );
}
