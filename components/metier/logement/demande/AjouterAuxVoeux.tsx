import { FINE, minuteEnClair } from '@/lib/affichage';
import type { TourDeCampagne } from '@/lib/domain/logement';
import { BoutonDeVoeu } from './BoutonDeVoeu';
import type { ActionSurUn } from './types';

interface ProprietesAjouter {
  readonly logement: number;
  /** « Studio, Résidence Kergoat »: said to who does not see the sheet around the button. */
  readonly nom: string;
  /** The round whose wishes are open. */
  readonly tour: TourDeCampagne;
  readonly ajouter: ActionSurUn;
}

/** On a sheet, while wishes are open. Who isn't signed in is asked to, then finds the sheet again. */
export function AjouterAuxVoeux({ logement, nom, tour, ajouter }: ProprietesAjouter) {
  return (
    <div className="mt-6 space-y-2">
      <BoutonDeVoeu variante="principal" action={ajouter.bind(null, String(logement))}>
        Ajouter à mes vœux<span className="sr-only">{`${FINE}: ${nom}`}</span>
      </BoutonDeVoeu>
      <p className="text-petit text-encre-doux">
        Les vœux du tour {tour.numero} se ferment le {minuteEnClair(tour.cloture)}.
      </p>
    </div>
  );
}

/** On a line of the list: above the link that covers it. */
export const AjouterDepuisLaListe = ({ logement, nom, ajouter }: Omit<ProprietesAjouter, 'tour'>) => (
  <div className="relative z-1 mt-3">
    <BoutonDeVoeu petit action={ajouter.bind(null, String(logement))}>
      Ajouter à mes vœux<span className="sr-only">{`${FINE}: ${nom}`}</span>
    </BoutonDeVoeu>
  </div>
);
