import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { CHAMPS_DESISTEMENT } from '@/lib/parcours/logement/sejour';
import { adresseDuPaiement, adresseDuSejour } from './libelles';
import type { SejourAffiche } from './types';

interface ProprietesDesistement {
  readonly sejour: SejourAffiche;
  /** Asked before that day, the advance is paid back. */
  readonly rembourseAvant: DateCivile;
  readonly aujourdhui: DateCivile;
  readonly action: ActionFormulaire;
}

const TITRE = 'Renoncer à ce logement';

/** Giving the room up before the keys: what is lost, what comes back. */
export function Desistement({ sejour, rembourseAvant, aujourdhui, action }: ProprietesDesistement) {
  const { lieu, id, vie } = sejour;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <p>
        <Lien href={adresseDuSejour(id)}>Revenir à mon logement</Lien>
      </p>
      <h1>{TITRE}</h1>
      <Alerte type="attention" titre={`${lieu.residence} ira tout de suite à quelqu’un d’autre`}>
        <p>Vous ne pourrez pas revenir sur cette décision.</p>
      </Alerte>
      <ul className="max-w-mesure list-disc space-y-2 pl-6">
        <li>
          {aujourdhui < rembourseAvant
            ? `L’avance sur la redevance se rembourse sur demande faite avant le ${dateEnClair(rembourseAvant)}.`
            : 'L’avance sur la redevance ne se rembourse plus, sauf raison exceptionnelle à prouver.'}{' '}
          <Lien href={`${adresseDuPaiement(id)}/remboursement`}>Voir le remboursement de mon avance</Lien>
        </li>
        {vie.tentative ? <li>Le dépôt de garantie vous est rendu.</li> : null}
      </ul>
      <FormulaireSimple
        titre={TITRE}
        champs={CHAMPS_DESISTEMENT}
        action={action}
        bouton="Renoncer à ce logement"
        variante="danger"
      >
        <Lien href={adresseDuSejour(id)}>Le garder</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
