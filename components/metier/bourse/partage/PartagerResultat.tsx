import { Bouton } from '@/components/ui/Bouton';
import { Cases } from '@/components/ui/champs/Choix';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { FINE, typographie } from '@/lib/affichage';
import type { Groupe, GroupePartageable, PartagePret } from '@/lib/parcours/simulateur/partage';
import { RetourAuResultat } from '../RetourAuResultat';
import { LienPret } from './LienPret';

interface ProprietesPartager {
  /** What the simulation holds, group by group. */
  readonly groupes: readonly GroupePartageable[];
  readonly choisis: ReadonlySet<Groupe>;
  /** `null` before the first choice. */
  readonly partage: PartagePret | null;
  readonly adresse: string | undefined;
}

const enOption = ({ cle, titre, lignes }: GroupePartageable) => ({
  valeur: cle,
  libelle: titre,
  aide: lignes.map(({ libelle, valeur }) => `${libelle}${FINE}: ${valeur}`).join(' · '),
});

/** Chooses what a link will show. The form is the browser's own: its address names groups and holds no answer. */
export function PartagerResultat({ groupes, choisis, partage, adresse }: ProprietesPartager) {
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <RetourAuResultat />
      <h1 className="mt-3">Partager mon résultat</h1>
      <p className="mt-4 max-w-mesure text-encre-doux">
        {typographie(
          'À un parent, au lycée, au service social : vous donnez un lien, qui ne contient que ce que vous cochez. Ni votre nom, ni rien d’autre.',
        )}
      </p>
      {partage ? <LienPret {...{ partage, adresse, groupes }} /> : null}
      <form method="get" action="/simulateur/partager" className="mt-8">
        <input type="hidden" name="pret" value="oui" />
        <Cases
          nom="montrer"
          libelle={typographie('Que montrer, en plus de l’année et de l’échelon ?')}
          aide="Ne cochez rien pour ne partager que le résultat. Avec les quatre premières lignes, la personne peut refaire le calcul."
          options={groupes.map(enOption)}
          valeurs={[...choisis]}
        />
        <div className="mt-7">
          <Bouton variante={partage?.type === 'pret' ? 'secondaire' : 'principal'}>Préparer le lien</Bouton>
        </div>
      </form>
      <p className="mt-8 max-w-mesure text-petit text-encre-doux">
        {typographie('Vous préférez le papier ? Ouvrez ')}
        <Lien href="/simulateur/resultat">votre résultat</Lien>
        {typographie(' et imprimez-le : il tient sur des feuilles A4.')}
      </p>
    </Conteneur>
  );
}
