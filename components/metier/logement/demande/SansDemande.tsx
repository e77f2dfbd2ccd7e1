import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { minuteEnClair } from '@/lib/affichage';
import type { CampagneLogement, Minute, PhaseLogement } from '@/lib/domain/logement';
import { Calendrier } from './Calendrier';

interface ProprietesSansDemande {
  readonly campagne: CampagneLogement;
  readonly phase: PhaseLogement;
  readonly minute: Minute;
}

/** No request for the year: how to ask, today. */
export function SansDemande({ campagne, phase, minute }: ProprietesSansDemande) {
  return (
    <Conteneur className="grid gap-x-14 gap-y-10 py-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="space-y-6">
        <h1>Vous n’avez pas encore demandé de logement pour {campagne.annee}</h1>
        {phase.type === 'complementaire' ? <Complementaire /> : <AvecLeDse campagne={campagne} />}
        <p>
          Vous habitez déjà une résidence du Crous{'\u202f'}?{' '}
          <Lien href="/logement/renouvellement">Garder mon logement</Lien>
        </p>
      </div>
      <Carte ton="papier">
        <h2 className="mb-4 text-h3">Le calendrier</h2>
        <Calendrier campagne={campagne} minute={minute} />
      </Carte>
    </Conteneur>
  );
}

function Complementaire() {
  return (
    <>
      <p className="max-w-mesure">
        C’est la phase complémentaire{'\u202f'}: les chambres encore libres sont ouvertes à tous, avec ou sans
        dossier social étudiant. Faites d’abord votre demande, elle prend une minute.
      </p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <LienBouton href="/logement/demande/demander">Demander un logement</LienBouton>
        <Lien href="/logement/complementaire">Comprendre la phase complémentaire</Lien>
      </p>
    </>
  );
}

function AvecLeDse({ campagne }: Pick<ProprietesSansDemande, 'campagne'>) {
  return (
    <>
      <p className="max-w-mesure">
        Un logement se demande avec le dossier social étudiant{'\u202f'}: cochez «{'\u202f'}Un logement en
        résidence du Crous{'\u202f'}» parmi les aides demandées. La demande s’ouvre quand vous déposez le
        dossier.
      </p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <LienBouton href="/tableau-de-bord">Ouvrir mon dossier</LienBouton>
        <Lien href="/logement">Chercher un logement</Lien>
      </p>
      <p className="max-w-mesure text-encre-doux">
        Sans dossier social étudiant (étudiants internationaux, alternants…), la demande ouvre avec la phase
        complémentaire, le {minuteEnClair(campagne.complementaire)}.
      </p>
    </>
  );
}
