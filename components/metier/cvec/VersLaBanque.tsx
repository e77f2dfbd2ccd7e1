import { Bouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { eurosDeCentimes } from '@/lib/affichage';
import type { TextesPayeur } from '@/lib/parcours/cvec';

interface ProprietesVersLaBanque {
  readonly annee: string;
  readonly centimes: number;
  /** The room of an advance; a contribution has none. */
  readonly objet?: { readonly logement: string } | null;
  readonly formulaire: { readonly url: string; readonly champs: Readonly<Record<string, string>> };
  readonly textes: TextesPayeur;
  /** Where the other way out leads. */
  readonly annuler: string;
}

/** The signed form, posted by the browser to the bank: an ordinary form, without any field of a card. */
export function VersLaBanque(proprietes: ProprietesVersLaBanque) {
  const { annee, centimes, objet, formulaire, textes, annuler } = proprietes;
  const { banque } = textes;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{banque.titre}</h1>
      <ListeDescription
        lignes={[
          ...(objet ? [{ libelle: textes.logement, valeur: objet.logement }] : []),
          { libelle: textes.annee, valeur: annee },
          { libelle: textes.montant, valeur: <span className="montant">{eurosDeCentimes(centimes)}</span> },
        ]}
      />
      <p className="max-w-mesure text-encre-doux">{banque.texte}</p>
      <form method="post" action={formulaire.url} className="flex flex-wrap items-center gap-x-5 gap-y-4">
        {Object.entries(formulaire.champs).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <Bouton>{banque.bouton}</Bouton>
        <Lien href={annuler}>{banque.annuler}</Lien>
      </form>
    </Conteneur>
  );
}
