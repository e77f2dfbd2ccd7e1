import { Lien } from '@/components/ui/Lien';
import { PageTexte } from '@/components/ui/Page';
import { minuteEnClair } from '@/lib/affichage';
import type { TourDeCampagne } from '@/lib/domain/logement';

interface ProprietesTourAVenir {
  readonly annee: string;
  readonly dates: TourDeCampagne;
}

/** The public page of a round that isn't shown yet. */
export const TourAVenir = ({ annee, dates: { numero, cloture, resultats } }: ProprietesTourAVenir) => (
  <PageTexte titre={`Tour ${numero} de ${annee}`}>
    <p>
      Les vœux sont clos le {minuteEnClair(cloture)}. Les résultats paraissent le {minuteEnClair(resultats)}.
    </p>
    <p>
      La liste des demandes, la graine du tirage et de quoi refaire le calcul seront alors publiées ici, sans
      aucun nom.
    </p>
    <p>
      <Lien href="/logement">Chercher un logement</Lien>
    </p>
  </PageTexte>
);
