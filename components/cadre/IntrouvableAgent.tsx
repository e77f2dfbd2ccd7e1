import { TitreDOnglet } from '../formulaire/TitreDOnglet';
import { LienBouton } from '../ui/Bouton';
import { PageTexte } from '../ui/Page';

/** Not there, or not theirs: the same page, which says neither. */
export function IntrouvableAgent({
  accueil,
  libelle,
}: {
  readonly accueil: string;
  readonly libelle: string;
}) {
  return (
    <PageTexte
      titre="Cette page n’existe pas"
      intro="L’adresse est peut-être incomplète, ou ce qu’elle montre ne relève pas de vous."
    >
      <TitreDOnglet titre="Page introuvable" enErreur={false} />
      <p>
        <LienBouton href={accueil}>{libelle}</LienBouton>
      </p>
    </PageTexte>
  );
}
