import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { eurosDeCentimes, jourEnClair } from '@/lib/affichage';
import { parametresEficash } from '@/lib/domain/cvec';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { CvecAffichee } from './types';

interface ProprietesLaPoste {
  readonly cvec: CvecAffichee;
  readonly echeance: DateCivile;
  readonly action: ActionFormulaire;
}

/** What cash costs and how long it takes, before the notice is made. */
export function AvantLaPoste({ cvec: { annee, centimes }, echeance, action }: ProprietesLaPoste) {
  const { frais, fraisConnus } = parametresEficash(annee);
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>Payer en espèces à La Poste</h1>
      <ListeDescription
        lignes={[
          { libelle: `CVEC ${annee}`, valeur: <span className="montant">{eurosDeCentimes(centimes)}</span> },
          {
            libelle: 'Frais de La Poste',
            detail: fraisConnus ? undefined : 'dernier tarif connu',
            valeur: <span className="montant">{eurosDeCentimes(frais)}</span>,
          },
          {
            libelle: 'À payer au guichet',
            valeur: <span className="montant">{eurosDeCentimes(centimes + frais)}</span>,
          },
        ]}
      />
      <p className="max-w-mesure">
        Vous recevez un avis de paiement à votre nom. Montrez-le dans un bureau de poste jusqu’au{' '}
        <strong>{jourEnClair(echeance)}</strong> inclus, avec une pièce d’identité. La Poste nous prévient
        sous deux jours ouvrés : votre attestation est prête à ce moment-là, pas le jour même.
      </p>
      <FormulaireSimple champs={[]} action={action} bouton="Créer l’avis de paiement">
        <Lien href="/cvec">Choisir un autre moyen</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
