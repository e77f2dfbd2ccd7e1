import { Lien } from '@/components/ui/Lien';
import { typographie } from '@/lib/affichage';

interface ProprietesAutresAides {
  readonly anneeRevenus: number;
}

const AIDES = [
  {
    nom: "L'aide spécifique ponctuelle",
    texte:
      "un seul versement, pour une difficulté passagère. Elle se demande au service social du Crous, même sans bourse et à tout moment de l'année.",
  },
  {
    nom: "L'aide spécifique annuelle",
    texte:
      'si vous vivez sans l’aide de vos parents, après une rupture ou en autonomie. Elle se demande après un refus de bourse, avec un rendez-vous au service social du Crous.',
  },
] as const;

/** What else exists when the answer is no. */
export function AutresAides({ anneeRevenus }: ProprietesAutresAides) {
  return (
    <ul className="list-disc space-y-3 pl-6">
      <li>
        <strong>Une baisse récente des revenus.</strong>{' '}
        {typographie(
          `Maladie, chômage, séparation, décès, retraite : si les revenus de votre famille ont baissé pour longtemps depuis ${anneeRevenus}, le Crous peut regarder une année plus récente. Déposez un dossier.`,
        )}
      </li>
      {AIDES.map(({ nom, texte }) => (
        <li key={nom}>
          <strong>{typographie(nom)}</strong>
          {typographie(` : ${texte}`)}
        </li>
      ))}
      <li>
        {typographie('Sans bourse, la ')}
        <Lien href="/cvec">CVEC</Lien> se paie avant l’inscription.
      </li>
    </ul>
  );
}
