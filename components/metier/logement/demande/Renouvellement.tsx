import type { ReactNode } from 'react';
import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { jourEnClair } from '@/lib/affichage';
import type { CampagneLogement, PhaseDuRenouvellement } from '@/lib/domain/logement';
import {
  CONDITIONS_DU_RENOUVELLEMENT,
  estRefusRenouvellement,
  REFUS_RENOUVELLEMENT,
  RENOUVELLEMENT,
} from '@/lib/domain/logement';
import { CHAMPS_RENOUVELLEMENT } from '@/lib/parcours/logement/demande';
import { nomDuLogement } from '../libelles';

/** The room that somebody lives in, and what became of the request to keep it. */
export interface ResidenceMontree {
  readonly intitule: string | null;
  readonly pieces: number | null;
  readonly residence: string;
  readonly ville: string;
  readonly porte: string;
  readonly annees: number;
  readonly demande: {
    readonly etat: 'deposee' | 'piece_demandee' | 'accordee' | 'refusee';
    readonly motif: string | null;
    readonly precision: string | null;
  } | null;
}

interface ProprietesRenouvellement {
  readonly campagne: CampagneLogement;
  readonly phase: PhaseDuRenouvellement;
  /** `null`: no room of this year is theirs. */
  readonly residence: ResidenceMontree | null;
  readonly action: ActionFormulaire;
}

/** « Garder mon logement »: the room, the dates, the conditions, one box and one button. */
export function Renouvellement(proprietes: ProprietesRenouvellement) {
  const { campagne, residence } = proprietes;
  return (
    <Conteneur largeur="formulaire" className="space-y-8 py-9">
      <p className="text-petit">
        <Lien href="/logement/demande">Mon logement</Lien>
      </p>
      <h1>Garder mon logement en {campagne.annee}</h1>
      {residence ? <Habite {...proprietes} residence={residence} /> : <Nulle />}
    </Conteneur>
  );
}

const Nulle = () => (
  <>
    <p className="max-w-mesure">
      Aucun logement du Crous n’est à votre nom cette année{'\u202f'}: il n’y a rien à garder.
    </p>
    <p>
      <LienBouton href="/logement/demande">Demander un logement</LienBouton>
    </p>
  </>
);

type Habitee = ProprietesRenouvellement & { readonly residence: ResidenceMontree };

function Habite(proprietes: Habitee) {
  const { residence } = proprietes;
  return (
    <>
      <Carte ton="papier">
        <p className="font-[680]">
          {nomDuLogement(residence)}, {residence.residence}
        </p>
        <p>
          {residence.ville}, porte {residence.porte}
        </p>
      </Carte>
      {residence.demande ? <Demandee demande={residence.demande} /> : <ADemander {...proprietes} />}
    </>
  );
}

function Demandee({ demande }: { readonly demande: NonNullable<ResidenceMontree['demande']> }) {
  const { etat, motif, precision } = demande;
  if (etat === 'accordee') {
    return (
      <Alerte type="succes" titre="Le Crous accepte de vous garder">
        <p>Il reste à confirmer, en payant l’avance, avant l’heure indiquée.</p>
        <p>
          <Lien href="/logement/demande">
            Confirmer dans «{'\u202f'}Mon logement{'\u202f'}»
          </Lien>
        </p>
      </Alerte>
    );
  }
  if (etat === 'refusee') {
    return (
      <Alerte type="attention" titre="Le Crous ne renouvelle pas votre logement">
        {motif && estRefusRenouvellement(motif) ? <p>{REFUS_RENOUVELLEMENT[motif]}</p> : null}
        {precision ? <p>{precision}</p> : null}
        <p>
          Vous pouvez demander un autre logement, et saisir le tribunal administratif dans les deux mois.{' '}
          <Lien href="/logement/demande">Mon logement</Lien>
        </p>
      </Alerte>
    );
  }
  return (
    <Alerte titre="Votre demande est chez le Crous">
      <p>Un agent vérifie les conditions et vous répond par courriel. Vous n’avez rien d’autre à faire.</p>
    </Alerte>
  );
}

function ADemander({ campagne, phase, residence, action }: Habitee) {
  const { debut, fin } = campagne.renouvellement;
  if (phase === 'pas_ouverte') {
    return (
      <p className="max-w-mesure">
        Les demandes ouvrent le {jourEnClair(debut)}, jusqu’au {jourEnClair(fin)}.
      </p>
    );
  }
  if (phase === 'close') {
    return (
      <Alerte type="attention" titre={`Les demandes étaient ouvertes jusqu’au ${jourEnClair(fin)}`}>
        <p>
          Sans demande, votre logement est remis à la disposition de tous pour {campagne.annee}. Vous pouvez
          demander un autre logement. <Lien href="/logement/demande">Mon logement</Lien>
        </p>
      </Alerte>
    );
  }
  return (
    <>
      <p className="max-w-mesure">
        Demandez-le au plus tard le <strong>{jourEnClair(fin)}</strong>. Sans demande, votre logement est
        donné à quelqu’un d’autre à la rentrée.
      </p>
      <Conditions>
        {residence.annees >= RENOUVELLEMENT.anneesMaximum ? (
          <p>
            Vous avez déjà passé {residence.annees} ans en résidence. Une année de plus est une exception
            {'\u202f'}: le Crous l’étudie.
          </p>
        ) : null}
      </Conditions>
      <FormulaireSimple
        titre="Garder mon logement"
        champs={CHAMPS_RENOUVELLEMENT}
        action={action}
        bouton="Demander à garder mon logement"
      />
    </>
  );
}

const Conditions = ({ children }: { readonly children: ReactNode }) => (
  <section aria-labelledby="conditions" className="space-y-3">
    <h2 id="conditions">Les conditions</h2>
    <ul className="list-disc space-y-1.5 pl-6">
      {CONDITIONS_DU_RENOUVELLEMENT.map((condition) => (
        <li key={condition}>{condition}</li>
      ))}
      <li>{RENOUVELLEMENT.anneesMaximum} ans en résidence au plus.</li>
    </ul>
    {children}
    <p className="text-petit text-encre-doux">
      Si le Crous accepte, vous avez {RENOUVELLEMENT.joursPourConfirmer} jours pour confirmer.
    </p>
  </section>
);
