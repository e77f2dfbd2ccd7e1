import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';
import { ANNEE_DES_EXEMPLES, FAMILLES, type FamilleDeRegles } from '@/lib/domain/regles';
import { Regle } from './Regle';

interface ProprietesFamille {
  readonly famille: FamilleDeRegles;
  /** Law whose figures the texts quote. */
  readonly bareme: Bareme;
}

export function Famille({ famille, bareme }: ProprietesFamille) {
  const provisoire = bareme.statut === 'provisoire' ? ', provisoire' : '';
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <p className="text-petit">
        <Lien href="/regles">Toutes les règles</Lien>
      </p>
      <h1 className="mt-3">{typographie(famille.titre)}</h1>
      <p className="mt-4 max-w-mesure text-encre-doux">
        {typographie(
          `${famille.intro} Les chiffres sont ceux du barème ${bareme.annee}${provisoire} ; les exemples sont calculés à l’instant de la publication, avec le barème ${ANNEE_DES_EXEMPLES} quand aucune année n’est dite.`,
        )}
      </p>
      <div className="mt-8">
        {famille.regles.map((regle) => (
          <Regle key={regle.id} regle={regle} bareme={bareme} />
        ))}
      </div>
      <Voisines famille={famille} />
    </Conteneur>
  );
}

function Voisines({ famille }: Pick<ProprietesFamille, 'famille'>) {
  const rang = FAMILLES.indexOf(famille);
  const [avant, apres] = [FAMILLES[rang - 1], FAMILLES[rang + 1]];
  return (
    <nav
      aria-label="Règles voisines"
      className="flex flex-wrap justify-between gap-4 border-t border-trait pt-6"
    >
      {avant ? <Voisine sens="Avant" famille={avant} /> : <span />}
      {apres ? <Voisine sens="Ensuite" famille={apres} /> : null}
    </nav>
  );
}

function Voisine({ sens, famille }: { readonly sens: string; readonly famille: FamilleDeRegles }) {
  return (
    <p>
      <span className="block text-petit text-encre-doux">{sens}</span>
      <Lien href={`/regles/${famille.cle}`}>{typographie(famille.titre)}</Lien>
    </p>
  );
}
