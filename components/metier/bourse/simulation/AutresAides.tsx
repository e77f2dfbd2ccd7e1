import { Lien } from '@/components/ui/Lien';
import { typographie } from '@/lib/affichage';

interface ProprietesAutresAides {
  readonly anneeRevenus: number;
}

/** What else exists when the answer is no, beside the aids that the engine judges. */
export function AutresAides({ anneeRevenus }: ProprietesAutresAides) {
  return (
    <ul className="list-disc space-y-3 pl-6">
      <li>
        <strong>Une baisse récente des revenus.</strong>{' '}
        {typographie(
          `Maladie, chômage, séparation, décès, retraite : si les revenus de votre famille ont baissé pour longtemps depuis ${anneeRevenus}, le Crous peut regarder une année plus récente. `,
        )}
        <Lien href="/simulateur/situation">Estimer avec ces revenus</Lien>, puis déposez un dossier.
      </li>
      <li>
        {typographie('Sans bourse, la ')}
        <Lien href="/cvec">CVEC</Lien> se paie avant l’inscription.
      </li>
    </ul>
  );
}
