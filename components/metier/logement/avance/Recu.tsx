import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { eurosDeCentimes, jourEtHeure } from '@/lib/affichage';
import type { PropositionMontree } from '@/lib/parcours/logement/avance';
import { MONTANT } from './libelles';

const MODES = {
  carte: 'Par votre carte',
  tiers: 'Par la personne à qui vous avez donné le lien',
  especes: '',
};

/** The receipt of what was paid, and what comes next. */
export function Recu({ proposition }: { readonly proposition: PropositionMontree }) {
  const { reglee, centimes, genre, chambre } = proposition;
  if (!reglee) return null;
  return (
    <Carte ton={chambre === 'reservee' ? 'bleu' : 'papier'}>
      <h2 className="text-h3">Votre reçu</h2>
      <ListeDescription
        lignes={[
          {
            libelle: MONTANT[genre],
            valeur: <span className="montant">{eurosDeCentimes(centimes)}</span>,
          },
          { libelle: 'Payé le', valeur: jourEtHeure(reglee.le) },
          { libelle: 'Comment', valeur: MODES[reglee.mode] },
          {
            libelle: 'Référence du paiement',
            valeur: <span className="break-all">{reglee.reference}</span>,
          },
        ]}
      />
      {chambre === 'reservee' ? (
        <p className="mt-5">
          <LienBouton href={`/logement/sejour/${proposition.proposition}`}>Préparer mon arrivée</LienBouton>
        </p>
      ) : null}
    </Carte>
  );
}
