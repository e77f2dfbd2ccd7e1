import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { pluriel, typographie } from '@/lib/affichage';
import type { ReservationDeFiche } from '@/lib/parcours/logement/complementaire';
import { direQuand } from './fenetres';

interface ProprietesSurLaFiche {
  readonly logement: number;
  readonly reservation: ReservationDeFiche;
}

/** On the public sheet, in the complementary phase: how many rooms are free, and the way to one. */
export function ReserverSurLaFiche({ logement, reservation }: ProprietesSurLaFiche) {
  const { libres, empechement, fenetre } = reservation;
  if (fenetre)
    return (
      <div className="mt-6 space-y-2">
        <p>
          {typographie('Ses chambres libres sont données par une fenêtre d’inscription : ')}
          {direQuand(fenetre)}.
        </p>
        <LienBouton href={`/logement/fenetre/${fenetre.id}`}>Voir la fenêtre</LienBouton>
      </div>
    );
  if (empechement) return null;
  if (libres === 0)
    return (
      <p className="mt-6">
        Aucune chambre libre en ce moment.{' '}
        <Lien href="/logement/recherches">Être prévenu quand une chambre se libère</Lien>
      </p>
    );
  return (
    <div className="mt-6 space-y-2">
      <LienBouton href={`/logement/complementaire/${logement}`}>Réserver cette chambre</LienBouton>
      <p className="text-petit text-encre-doux">
        {pluriel(libres, 'chambre libre', 'chambres libres')} en ce moment.
      </p>
    </div>
  );
}
