import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { adresseDuSejour } from './libelles';
import type { SejourAffiche } from './types';

interface ProprietesPreavis {
  readonly sejour: SejourAffiche;
  /** Last day to give a notice for each possible day. */
  readonly limites: Readonly<Record<string, DateCivile>>;
  readonly action: ActionFormulaire;
}

const TITRE = 'Partir avant la fin de l’année';

/** Notice to leave: the days that are possible today, and why not sooner. */
export function Preavis({ sejour, limites, action }: ProprietesPreavis) {
  const { departs, vie, id } = sejour;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href={adresseDuSejour(id)}>Revenir à mon logement</Lien>
      </p>
      <h1>{TITRE}</h1>
      <p className="max-w-mesure">
        Un mois civil complet doit passer entre votre préavis et votre départ. Reçu au plus tard le dernier
        jour d’avril, par exemple, il permet de partir le dernier jour de mai. La redevance est due jusqu’au
        départ.
      </p>
      {departs.length > 0 ? (
        <FormulaireSimple
          titre={TITRE}
          action={action}
          bouton="Donner mon préavis"
          variante="danger"
          champs={[
            {
              ...{ type: 'choix', nom: 'depart', libelle: 'Votre dernier jour dans le logement' },
              options: departs.map((jour) => ({
                valeur: jour,
                libelle: dateEnClair(jour),
                aide: `Préavis à donner au plus tard le ${dateEnClair(limites[jour] ?? jour)}`,
              })),
            },
          ]}
        >
          <Lien href={adresseDuSejour(id)}>Rester</Lien>
        </FormulaireSimple>
      ) : (
        <>
          <TitreDOnglet titre={TITRE} enErreur={false} />
          <p className="max-w-mesure">
            Un préavis donné aujourd’hui finirait après votre séjour, qui se termine de lui-même le{' '}
            {dateEnClair(vie.fin)}. Vous n’avez rien à faire que l’état des lieux de sortie.
          </p>
        </>
      )}
    </Conteneur>
  );
}
