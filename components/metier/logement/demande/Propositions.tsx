import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { Pastille, type TonPastille } from '@/components/ui/Pastille';
import { jourEtHeure } from '@/lib/affichage';
import type { OrigineProposition } from '@/lib/domain/logement';
import type { PropositionAffichee } from '@/lib/parcours/logement/demande';
import { nomDuLogement } from '../libelles';

const ORIGINES: Readonly<Record<OrigineProposition, string>> = {
  tour: 'Proposée au tour',
  blocage: 'Bloquée par vous',
  fenetre: 'Obtenue à une ouverture de chambres',
  contingent: 'Attribuée par votre établissement',
  renouvellement: 'Votre logement, gardé pour l’année',
};

interface Etat {
  readonly mot: string;
  readonly ton: TonPastille;
}

const ETATS = {
  proposee: { mot: 'À confirmer', ton: 'safran' },
  reservee: { mot: 'Réservée', ton: 'vert' },
  refusee: { mot: 'Refusée', ton: 'gris' },
  expiree: { mot: 'Rendue, sans réponse', ton: 'gris' },
  liberee: { mot: 'Rendue', ton: 'gris' },
} as const satisfies Readonly<Record<PropositionAffichee['etat'], Etat>>;

/** Rooms offered, held or booked: those that wait first. */
export function Propositions({ propositions }: { readonly propositions: readonly PropositionAffichee[] }) {
  if (propositions.length === 0) return null;
  const rang = ({ etat, echue }: PropositionAffichee) =>
    etat === 'proposee' && !echue ? 0 : etat === 'reservee' ? 1 : 2;
  const triees = [...propositions].sort((a, b) => rang(a) - rang(b));
  return (
    <section aria-labelledby="propositions" className="space-y-4">
      <h2 id="propositions">Vos chambres</h2>
      <ul className="space-y-4">
        {triees.map((proposition) => (
          <UneProposition key={proposition.id} proposition={proposition} />
        ))}
      </ul>
    </section>
  );
}

function UneProposition({ proposition }: { readonly proposition: PropositionAffichee }) {
  const { etat, echue, logement, porte, origine, tour } = proposition;
  const { mot, ton } = etat === 'proposee' && echue ? ETATS.expiree : ETATS[etat];
  const nom = `${nomDuLogement(logement)}, ${logement.residence}`;
  return (
    <li className="rounded-bloc border border-trait p-5 sm:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3>{nom}</h3>
        <Pastille ton={ton}>{mot}</Pastille>
      </div>
      <p className="mt-1">
        {logement.ville}
        {porte ? `, porte ${porte}` : ''}
      </p>
      <p className="mt-1 text-petit text-encre-doux">
        {ORIGINES[origine]}
        {tour === null ? '' : ` ${tour}`}
      </p>
      <Suite proposition={proposition} nom={nom} />
    </li>
  );
}

function Suite({ proposition, nom }: { readonly proposition: PropositionAffichee; readonly nom: string }) {
  const { id, etat, echue, echeanceLe } = proposition;
  const page = `/logement/demande/proposition/${id}`;
  if (etat === 'proposee' && !echue) {
    return (
      <>
        <p className="mt-3 font-[680]">Réponse attendue avant le {jourEtHeure(echeanceLe)}</p>
        <p className="mt-4">
          <LienBouton href={page}>
            Accepter ou refuser
            <span className="sr-only">
              {'\u202f'}: {nom}
            </span>
          </LienBouton>
        </p>
      </>
    );
  }
  if (etat !== 'reservee') return null;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
      <LienBouton href={`/logement/sejour/${id}`}>
        Préparer mon arrivée
        <span className="sr-only">
          {'\u202f'}: {nom}
        </span>
      </LienBouton>
      <Lien href={page}>Avance et reçu</Lien>
    </p>
  );
}
