import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { duree, eurosDeCentimes, heure } from '@/lib/affichage';
import { adresseDuPaiement, adresseDuSejour } from './libelles';

interface ProprietesDepot {
  readonly sejour: string;
  readonly depot: {
    readonly avance: string;
    readonly centimes: number;
    readonly residence: string;
    readonly attente: number;
    readonly reessayerLe: Date | null;
  };
}

/** What the deposit is, and when to try again while the bank studies a payment. */
export function Depot({ sejour, depot }: ProprietesDepot) {
  const { avance, centimes, residence, attente, reessayerLe } = depot;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href={adresseDuSejour(sejour)}>Revenir à mon logement</Lien>
      </p>
      <h1>Régler le dépôt de garantie</h1>
      <ListeDescription
        lignes={[
          { libelle: 'Résidence', valeur: residence },
          {
            libelle: 'Dépôt de garantie',
            detail: 'un mois de redevance, rendu après votre départ',
            valeur: <span className="montant">{eurosDeCentimes(centimes)}</span>,
          },
        ]}
      />
      {reessayerLe ? (
        <Alerte type="attention" titre="La banque étudie votre paiement">
          <p>
            Attendez sa réponse avant d’essayer de nouveau{'\u202f'}: vous pourrez le faire à partir de{' '}
            {heure(reessayerLe)}. Un paiement fait deux fois vous serait rendu.
          </p>
        </Alerte>
      ) : (
        <p>
          <LienBouton href={adresseDuPaiement(avance)}>Choisir comment payer</LienBouton>
        </p>
      )}
      <p className="max-w-mesure text-encre-doux">
        Par carte, ou par un lien donné à quelqu’un qui paie pour vous. Si un paiement reste en attente, il
        faut laisser passer {duree(attente * 60)} avant un nouvel essai.
      </p>
    </Conteneur>
  );
}
