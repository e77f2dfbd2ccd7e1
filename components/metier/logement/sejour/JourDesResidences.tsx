import { Lien } from '@/components/ui/Lien';
import { Tableau } from '@/components/ui/Tableau';
import type { Minute } from '@/lib/domain/logement';
import type { EtatSejour, GenreDeRendezVous } from '@/lib/domain/logement/sejour';
import { heureEnClair } from './libelles';

export interface RendezVousMontre {
  readonly sejour: string;
  readonly creneau: Minute;
  readonly genre: GenreDeRendezVous;
  readonly etat: EtatSejour;
  readonly honore: boolean;
  readonly residence: string;
  readonly ville: string;
  readonly chambre: string;
  readonly prenom: string;
  readonly nom: string;
}

const POURQUOI = { entree: 'Clés', sortie: 'Départ' } as const;

/** The day of each residence, hour by hour. */
export function JourDesResidences({ rendezVous }: { readonly rendezVous: readonly RendezVousMontre[] }) {
  if (rendezVous.length === 0) return <p>Aucun rendez-vous ce jour-là.</p>;
  const parResidence = Map.groupBy(rendezVous, ({ residence, ville }) => `${residence}, ${ville}`);
  return [...parResidence].map(([residence, siens]) => (
    <Tableau
      key={residence}
      legende={residence}
      colonnes={[
        { titre: 'Heure' },
        { titre: 'Étudiant' },
        { titre: 'Logement' },
        { titre: 'Pour' },
        { titre: 'État' },
      ]}
      lignes={siens.map((v) => [
        heureEnClair(v.creneau),
        <Lien key={v.sejour} href={`/instruction/cles/${v.sejour}`}>
          {v.prenom} {v.nom}
        </Lien>,
        v.chambre,
        POURQUOI[v.genre],
        v.honore ? 'Fait' : 'Attendu',
      ])}
    />
  ));
}
