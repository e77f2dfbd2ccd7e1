import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';

const ILLISIBLE =
  'La demande ne porte pas la signature du portail, ou elle a été modifiée en chemin. Rien n’a été payé.';

const TEXTES: Readonly<Record<string, string>> = {
  transaction:
    'Ce numéro de transaction a déjà servi aujourd’hui pour une autre commande. Rien n’a été payé.',
  expiree: 'La page de paiement a expiré : vous aviez dix minutes. Rien n’a été payé.',
  trop_de_tentatives: 'Trop de demandes viennent de votre adresse. Attendez une minute, puis recommencez.',
};

/** Why the bank shows no payment page, and the way out. */
export function RefusDePaiement({ motif }: { readonly motif: string }) {
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>La banque refuse cette demande</h1>
      <p>{(Object.hasOwn(TEXTES, motif) && TEXTES[motif]) || ILLISIBLE}</p>
      <p>
        <Lien href="/">Revenir au portail</Lien>
      </p>
    </Conteneur>
  );
}
