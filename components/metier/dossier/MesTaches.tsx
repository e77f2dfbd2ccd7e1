import { ListeDeTaches } from '@/components/formulaire/ListeDeTaches';
import { Carte } from '@/components/ui/Carte';
import { Etapes } from '@/components/ui/Etapes';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair, moisEnClair, pluriel } from '@/lib/affichage';
import type { Campagne, Phase } from '@/lib/domain/dossier';
import { premierMoisPaye } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { GroupeDeTaches, TacheSituee } from '@/lib/parcours/moteur';
import { PhaseDeDepot } from './AvantDeCommencer';

interface ProprietesMesTaches {
  readonly campagne: Campagne;
  readonly phase: Phase;
  readonly jour: DateCivile;
  readonly commenceLe: Date;
  readonly groupes: readonly GroupeDeTaches[];
  readonly taches: readonly TacheSituee[];
}

/** The hub of the form: groups of tasks, and beside them the whole year. */
export function MesTaches({ campagne, phase, jour, commenceLe, groupes, taches }: ProprietesMesTaches) {
  const racine = `/dse/${campagne.annee}`;
  const questions = taches.filter((t) => !t.action);
  const finies = questions.filter((t) => t.statut === 'termine').length;
  return (
    <Conteneur className="grid gap-x-14 gap-y-10 py-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <h1>Mon dossier social étudiant {campagne.annee}</h1>
        <p className="mt-4">
          {accroche(finies, questions.length)} Vous pouvez vous arrêter quand vous voulez : tout est
          enregistré.
        </p>
        {phase === 'close' ? <PhaseDeDepot campagne={campagne} phase={phase} /> : null}
        <ListeDeTaches
          groupes={groupes.map((groupe) => ({
            titre: groupe.titre,
            taches: groupe.taches.flatMap(({ id }) => {
              const tache = taches.find((t) => t.id === id);
              return tache ? [{ ...tache, ...adresseDe(racine, tache) }] : [];
            }),
          }))}
        />
      </div>
      <Carte ton="papier" className="self-start">
        <h2 className="mb-4 text-h3">Où en est-on ?</h2>
        <Annee campagne={campagne} phase={phase} jour={jour} commenceLe={commenceLe} />
      </Carte>
    </Conteneur>
  );
}

const accroche = (finies: number, total: number): string =>
  finies === 0
    ? `Votre dossier a ${pluriel(total, 'partie')}.`
    : `${pluriel(finies, 'partie')} sur ${total} ${finies < 2 ? 'est terminée' : 'sont terminées'}.`;

function adresseDe(racine: string, tache: TacheSituee): { href?: string } {
  if (tache.statut === 'impossible') return {};
  if (tache.action) return { href: `${racine}/verification` };
  return tache.entree ? { href: `${racine}/${tache.entree}` } : {};
}

type ProprietesAnnee = Pick<ProprietesMesTaches, 'campagne' | 'phase' | 'jour' | 'commenceLe'>;

function Annee({ campagne, phase, jour, commenceLe }: ProprietesAnnee) {
  const premier = premierMoisPaye(campagne, jour);
  return (
    <Etapes
      etapes={[
        { titre: 'Dossier commencé', detail: dateEnClair(commenceLe), etat: 'fait' },
        { titre: 'Dépôt', detail: echeance(campagne, phase), etat: 'en_cours' },
        { titre: 'Réponse', detail: 'tout de suite si le dossier est complet', etat: 'a_venir' },
        { titre: 'Inscription confirmée', detail: 'par votre établissement', etat: 'a_venir' },
        {
          titre: 'Premier versement',
          detail: premier
            ? `droit à partir de ${moisEnClair(premier)} si vous déposez aujourd’hui`
            : 'aucun mois ne reste à payer cette année',
          etat: 'a_venir',
        },
      ]}
    />
  );
}

function echeance(campagne: Campagne, phase: Phase): string {
  if (phase === 'close') return 'seulement si votre situation a changé durablement';
  if (phase === 'dans_les_temps') return `avant le ${dateEnClair(campagne.finPrioritaire)}`;
  return `avant le ${dateEnClair(campagne.cloture)} ; plus tôt vous déposez, plus tôt le droit commence`;
}
