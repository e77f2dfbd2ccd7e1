import { Lien } from '@/components/ui/Lien';
import { PageTexte } from '@/components/ui/Page';
import { minuteEnClair } from '@/lib/affichage';
import type { TourDeCampagne } from '@/lib/domain/logement';

interface ProprietesPasDeReponse {
  readonly annee: string;
  readonly dates: TourDeCampagne;
  /** The round is shown, and hasn't read this student's request. */
  readonly publie: boolean;
}

/** Nothing to explain: not yet, or not in this round. */
export function PasDeReponse({ annee, dates, publie }: ProprietesPasDeReponse) {
  const { numero, resultats, cloture } = dates;
  return (
    <PageTexte
      titre={
        publie
          ? `Votre demande n’était pas dans le tour ${numero}`
          : `Tour ${numero}\u202f: résultats le ${minuteEnClair(resultats)}`
      }
    >
      {publie ? (
        <>
          <p>
            Le tour {numero} de {annee} n’a lu que les vœux validés avant le {minuteEnClair(cloture)}, de ceux
            dont le dossier social étudiant a reçu une réponse.
          </p>
          <p>
            <Lien href={`/logement/tours/${annee}/${numero}`}>Ce que le tour {numero} a attribué</Lien>
          </p>
        </>
      ) : (
        <p>
          Les vœux sont clos le {minuteEnClair(cloture)}. À l’heure des résultats, vous lirez ici votre rang
          et, pour chaque vœu, ce qui a décidé. Un courriel vous préviendra.
        </p>
      )}
      <p>
        <Lien href="/logement/demande">Revenir à ma demande</Lien>
      </p>
    </PageTexte>
  );
}
