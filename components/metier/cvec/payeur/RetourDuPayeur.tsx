import { LienBouton } from '@/components/ui/Bouton';
import { Conteneur } from '@/components/ui/Page';
import type { EtatTentative } from '@/lib/domain/paiement';
import type { TextesPayeur } from '@/lib/parcours/cvec';
import { Attente } from '../Attente';

interface ProprietesRetour {
  /** `null`: the bank named no payment of ours. */
  readonly etat: EtatTentative | null;
  readonly reference: string;
  readonly textes: TextesPayeur;
}

type Nouvelle = keyof TextesPayeur['retour']['nouvelles'];

const NOUVELLES: Readonly<Record<EtatTentative, Nouvelle>> = {
  creee: 'attente',
  redirigee: 'attente',
  en_attente: 'attente',
  payee: 'payee',
  refusee: 'refusee',
  abandonnee: 'abandonnee',
  expiree: 'abandonnee',
};

/** Back from the bank, as the payer sees it: what the bank has told us, nothing more. */
export function RetourDuPayeur({ etat, reference, textes }: ProprietesRetour) {
  const nouvelle = etat === null ? 'inconnue' : NOUVELLES[etat];
  const { titre, texte } = textes.retour.nouvelles[nouvelle];
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <div lang={textes.langue} className="space-y-5">
        <h1>{titre}</h1>
        <p className="max-w-mesure">{texte}</p>
        {nouvelle === 'payee' ? (
          <p className="text-encre-doux">
            {textes.retour.reference} <span className="break-all">{reference}</span>
          </p>
        ) : null}
        {nouvelle === 'attente' ? (
          <>
            <p>
              <LienBouton href="">{textes.retour.actualiser}</LienBouton>
            </p>
            <Attente />
          </>
        ) : null}
      </div>
    </Conteneur>
  );
}
