import { Lien } from '@/components/ui/Lien';
import { Pastille, type TonPastille } from '@/components/ui/Pastille';
import { entier, typographie } from '@/lib/affichage';
import type { VoeuExplique } from '@/lib/parcours/logement/tours';
import { nomDuLogement } from '../libelles';
import { direIndice, ordinal } from './mots';

type Raison = VoeuExplique['raison'];
type Complet = Extract<Raison, { type: 'complet' }>;

const ETATS: Readonly<Record<Raison['type'], readonly [TonPastille, string]>> = {
  propose: ['vert', 'Proposé'],
  complet: ['gris', 'Complet'],
  reserve: ['gris', 'Réservé à d’autres'],
  non_examine: ['gris', 'Pas examiné'],
  deja_servi: ['bleu', 'Déjà servi'],
};

/** What told the last served and the student apart. */
const CRITERES: Readonly<Record<NonNullable<Complet['critere']>, string>> = {
  indice: 'Son indice est plus petit que le vôtre : c’est ce qui a décidé.',
  outre_mer:
    'Vous avez le même indice. À égalité, les étudiants qui viennent d’outre-mer passent devant : c’est ce qui a décidé.',
  tirage: 'Vous avez le même indice. Le tirage au sort a décidé.',
  priorite: 'Sa demande était prioritaire.',
  etablissement: 'L’établissement qui réserve ces logements a choisi qui les occupe.',
};

function direComplet({ derniere, critere }: Complet): string {
  if (!derniere) return 'Il n’y avait aucune chambre libre dans ce logement à ce tour.';
  const qui = `La dernière personne servie était ${ordinal(derniere.rang)}, avec un indice de ${direIndice(derniere.indice)}.`;
  return critere ? `${qui} ${CRITERES[critere]}` : qui;
}

function direPropose({ derniere }: Extract<Raison, { type: 'propose' }>, rang: number): string {
  const suite =
    derniere.rang === rang
      ? 'Vous êtes la dernière personne servie de ce logement.'
      : `La dernière personne servie était ${ordinal(derniere.rang)}, avec un indice de ${direIndice(derniere.indice)}.`;
  return `Une chambre vous est proposée. ${suite}`;
}

function direRaison(raison: Raison, faite: boolean, rang: number): string {
  switch (raison.type) {
    case 'propose':
      return faite
        ? direPropose(raison, rang)
        : 'Une chambre vous revenait, mais elle n’était plus libre à la publication, ou votre demande avait changé. Elle ne vous est pas proposée.';
    case 'complet':
      return direComplet(raison);
    case 'reserve':
      return 'Ces chambres sont réservées : logements adaptés, couples, ou étudiants choisis par un établissement. Votre demande ne le prévoit pas.';
    case 'deja_servi':
      return 'Vous avez déjà une chambre proposée ou réservée dans cette ville. Une seule est possible par ville.';
    case 'non_examine':
      return raison.voeu === null
        ? 'Vous aviez déjà le nombre de propositions possible.'
        : `Votre vœu ${entier(raison.voeu)}, mieux placé, vous donne une chambre dans la même ville.`;
  }
}

interface ProprietesVoeuDuTour {
  readonly voeu: VoeuExplique;
  /** Of the student in the round. */
  readonly rang: number;
}

/** One wish, and why it was or wasn't answered. */
export function VoeuDuTour({ voeu, rang }: ProprietesVoeuDuTour) {
  const { logement, raison, proposition } = voeu;
  const [ton, mot] = ETATS[raison.type];
  const faite = raison.type !== 'propose' || proposition !== null;
  return (
    <li className="rounded-bloc border border-trait p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3 className="min-w-0">
          <span className="text-encre-doux">Vœu {voeu.voeu}</span>{' '}
          <Lien href={`/logement/${logement.id}`}>
            {nomDuLogement(logement)}, {logement.residence}
          </Lien>
        </h3>
        <Pastille ton={faite ? ton : 'gris'}>{faite ? mot : 'Plus libre'}</Pastille>
      </div>
      <p className="mt-0.5">{logement.ville}</p>
      <p className="mt-3 max-w-mesure">{typographie(direRaison(raison, faite, rang))}</p>
      {proposition ? (
        <p className="mt-3">
          <Lien href={`/logement/demande/proposition/${proposition}`}>
            Voir la proposition<span className="sr-only"> du vœu {voeu.voeu}</span>
          </Lien>
        </p>
      ) : null}
    </li>
  );
}
