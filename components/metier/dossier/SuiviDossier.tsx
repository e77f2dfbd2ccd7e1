import type { ReactNode } from 'react';
import { BaremeProvisoire } from '@/components/metier/bourse/BaremeProvisoire';
import type { BaremeAffiche } from '@/components/metier/bourse/types';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import { dateEnClair, jourEtHeure } from '@/lib/affichage';
import type { ResultatBourse } from '@/lib/domain/bourse/resultat';
import type { EtatDossier, TypeEvenement } from '@/lib/domain/dossier';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import type { Ouverture } from '@/lib/parcours/ouverture';
import { CeQuiSuitLaDecision } from './CeQuiSuitLaDecision';
import { DecisionVoeu } from './DecisionVoeu';
import { LaSuite } from './LaSuite';
import { ETATS } from './libelles';
import { Recours } from './Recours';

export interface DossierSuivi {
  readonly numero: string;
  readonly campagne: string;
  readonly etat: EtatDossier;
  readonly deposeA: Date;
  readonly decideeLe: DateCivile;
  /** A new barème replaced the answer of the deposit. */
  readonly reevaluee: boolean;
  readonly issue: 'notification' | 'rejet' | 'examen';
  readonly premierMois: string | null;
  readonly motifsExamen: readonly string[];
  readonly evenements: readonly { readonly type: TypeEvenement; readonly survenuLe: Date }[];
  readonly decisions: readonly {
    readonly rang: number;
    readonly libelle: string;
    readonly resultat: ResultatBourse;
    readonly ouverture: Ouverture | null;
  }[];
  readonly bareme: BaremeAffiche;
}

/** What comes with a bourse is told once: from the first wish that has one, else from the first wish. */
const principale = ({ decisions }: DossierSuivi): Ouverture | null =>
  (decisions.find(({ resultat }) => resultat.type === 'eligible') ?? decisions[0])?.ouverture ?? null;

/** What happened, what happens next and when, what we wait for and from whom. */
export function SuiviDossier({ dossier, actions }: { dossier: DossierSuivi; actions: ReactNode }) {
  const { mot, ton, phrase } = ETATS[dossier.etat];
  const ouverture = principale(dossier);
  return (
    <Conteneur className="grid gap-x-14 gap-y-10 py-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-10">
        <div className="space-y-3">
          <Pastille ton={ton}>{mot}</Pastille>
          <h1>{phrase}</h1>
          <p className="text-encre-doux">
            Dossier {dossier.numero}, déposé le {jourEtHeure(dossier.deposeA)}. Nous vous avons envoyé un
            accusé de dépôt par courriel.
          </p>
          {dossier.reevaluee ? <Recalculee dossier={dossier} /> : null}
        </div>
        {dossier.motifsExamen.length > 0 ? <CeQuiArrete motifs={dossier.motifsExamen} /> : null}
        {dossier.decisions.map((decision) => (
          <DecisionVoeu
            key={decision.rang}
            {...decision}
            notifie={dossier.etat === 'notifie_conditionnel'}
            seul={dossier.decisions.length === 1}
          />
        ))}
        <BaremeProvisoire bareme={dossier.bareme} />
        {dossier.issue === 'examen' ? null : <Recours decisionLe={dossier.decideeLe} />}
        {ouverture ? <CeQuiSuitLaDecision ouverture={ouverture} /> : null}
      </div>
      <div className="space-y-6">
        <Carte ton="papier">
          <h2 className="mb-4 text-h3">Où en est-on ?</h2>
          <LaSuite etat={dossier.etat} evenements={dossier.evenements} premierMois={dossier.premierMois} />
        </Carte>
        <Carte ton="papier">
          <h2 className="mb-3 text-h3">Vos documents</h2>
          <Documents numero={dossier.numero} />
        </Carte>
        {actions}
      </div>
    </Conteneur>
  );
}

function Recalculee({ dossier: { decideeLe, bareme } }: { readonly dossier: DossierSuivi }) {
  return (
    <p>
      Le barème {bareme.annee} a changé. Nous avons recalculé votre réponse le{' '}
      <strong>{dateEnClair(decideeLe)}</strong>, avec ce que vous aviez déposé. Elle remplace la précédente.
    </p>
  );
}

function CeQuiArrete({ motifs }: { readonly motifs: readonly string[] }) {
  return (
    <section className="space-y-3" aria-labelledby="examen">
      <h2 id="examen">Ce qui a arrêté la réponse automatique</h2>
      <ul className="space-y-2">
        {motifs.map((motif) => (
          <li key={motif} className="border-l-4 border-safran pl-4">
            {motif}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({ numero }: { readonly numero: string }) {
  return (
    <ul className="space-y-2">
      <li>
        <Lien href={`/api/documents/${numero}/notification.pdf`}>Réponse à mon dossier (PDF)</Lien>
      </li>
      <li>
        <Lien href={`/api/documents/${numero}/recapitulatif.pdf`}>Récapitulatif de mes réponses (PDF)</Lien>
      </li>
    </ul>
  );
}
