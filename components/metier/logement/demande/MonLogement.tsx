import type { ReactNode } from 'react';
import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Depliable } from '@/components/ui/Depliable';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import { typographie } from '@/lib/affichage';
import type { CampagneLogement, Minute, PhaseLogement } from '@/lib/domain/logement';
import type { DemandeAffichee } from '@/lib/parcours/logement/demande';
import { Calendrier } from './Calendrier';
import { Propositions } from './Propositions';
import { situationDe } from './situation';
import { VoeuxEnBref } from './VoeuxEnBref';

interface ProprietesMonLogement {
  readonly demande: DemandeAffichee;
  readonly campagne: CampagneLogement;
  readonly phase: PhaseLogement;
  readonly minute: Minute;
  /** What has just been done, for the page to say so. */
  readonly fait: string;
  readonly retirer: ActionFormulaire;
  readonly rouvrir: ActionFormulaire;
}

const FAITS: Readonly<Record<string, string>> = {
  valides: 'Vos vœux sont validés.',
  ouverte: 'Votre demande de logement est enregistrée.',
};

/** « Mon logement »: where the request stands, what to do, then what it holds and when things happen. */
export function MonLogement(proprietes: ProprietesMonLogement) {
  const { demande, campagne, phase, minute, fait } = proprietes;
  const { mot, ton, titre, suite, faire } = situationDe(demande, phase, campagne);
  const message = Object.hasOwn(FAITS, fait) ? FAITS[fait] : null;
  return (
    <Conteneur className="grid gap-x-14 gap-y-10 py-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="space-y-9">
        {message ? <Alerte type="succes" titre={message} role="status" /> : null}
        <div className="space-y-3">
          <Pastille ton={ton}>{mot}</Pastille>
          <h1>{titre}</h1>
          <p className="max-w-mesure">{typographie(suite)}</p>
          {faire ? (
            <p className="pt-2">
              <LienBouton href={faire.href}>{faire.texte}</LienBouton>
            </p>
          ) : null}
        </div>
        <Propositions propositions={demande.propositions} />
        <VoeuxEnBref voeux={demande.voeux} />
        <Resultats tours={demande.tours} />
        <Changer {...proprietes} />
      </div>
      <div className="space-y-6">
        <Cote titre="Votre demande">
          <LaDemande demande={demande} />
        </Cote>
        <Cote titre="Le calendrier">
          <Calendrier campagne={campagne} minute={minute} />
        </Cote>
      </div>
    </Conteneur>
  );
}

function Cote({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <Carte ton="papier">
      <h2 className="mb-4 text-h3">{titre}</h2>
      {children}
    </Carte>
  );
}

const VOIES = {
  dse: 'Faite avec votre dossier social étudiant.',
  seule: 'Faite sans dossier social étudiant.',
  renouvellement: 'Pour garder le logement que vous habitez.',
} as const;

function LaDemande({ demande: { numero, annee, voie, classee } }: { readonly demande: DemandeAffichee }) {
  return (
    <div className="space-y-2 text-petit">
      <p className="font-[680] tabular-nums">{numero}</p>
      <p>Logement {annee}</p>
      <p>{VOIES[voie]}</p>
      {voie === 'dse' && !classee ? (
        <p>
          Vos ressources ne sont pas encore connues{'\u202f'}: sans elles, votre demande n’est pas classée. Le
          Crous complète votre dossier avec vous.
        </p>
      ) : null}
      <p>
        <Lien href="/logement">Chercher un logement</Lien>
      </p>
    </div>
  );
}

function Resultats({ tours }: Pick<DemandeAffichee, 'tours'>) {
  if (tours.length === 0) return null;
  return (
    <section aria-labelledby="resultats-des-tours" className="space-y-3">
      <h2 id="resultats-des-tours">Résultats des tours</h2>
      <ul className="list-disc space-y-1.5 pl-6">
        {tours.map((tour) => (
          <li key={tour}>
            <Lien href={`/logement/demande/pourquoi/${tour}`}>Votre rang et vos vœux au tour {tour}</Lien>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changer({ demande, retirer, rouvrir }: ProprietesMonLogement) {
  if (demande.etat === 'retiree') {
    return <FormulaireSimple champs={[]} action={rouvrir} bouton="Rouvrir ma demande" />;
  }
  if (demande.etat === 'reservee') return null;
  return (
    <Depliable titre="Retirer ma demande de logement">
      <div className="space-y-4">
        <p>
          Plus rien ne vous sera proposé, et les chambres proposées sont refusées. Vos vœux sont gardés
          {'\u202f'}: vous pourrez rouvrir la demande.
        </p>
        <FormulaireSimple champs={[]} action={retirer} bouton="Retirer ma demande" variante="danger" />
      </div>
    </Depliable>
  );
}
