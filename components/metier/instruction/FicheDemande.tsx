import type { ReactNode } from 'react';
import { dateEnClair, eurosDeCentimes, jourEtHeure, typographie } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import {
  attendUneDecision,
  type EtatDeDemande,
  type GenreDeDemande,
  genreInstruit,
} from '@/lib/parcours/instruction';
import { Lien } from '../../ui/Lien';
import { ListeDescription } from '../../ui/ListeDescription';
import { Pastille } from '../../ui/Pastille';
import { type DocumentMontre, DocumentsDemandes } from './DocumentsDemandes';
import { JournalDeDemande, type LigneDeJournal } from './JournalDeDemande';
import { ETATS } from './mots';
import { type PieceMontree, Pieces } from './Pieces';

export interface DemandeMontree {
  readonly genre: GenreDeDemande;
  readonly categorie: string;
  readonly etat: EtatDeDemande;
  readonly motif: string | null;
  readonly precision: string | null;
  readonly deposeeLe: Date;
  readonly decideeLe: Date | null;
  readonly decideePar: string | null;
  readonly prenom: string;
  readonly nom: string;
  readonly dateNaissance: string;
  readonly ine: string | null;
  readonly annee: string | null;
  readonly centimes: number | null;
  /** What the kind of request says besides. */
  readonly precisions?: readonly { readonly libelle: string; readonly valeur: string }[];
  readonly pieces: readonly PieceMontree[];
  readonly documents: readonly DocumentMontre[];
  readonly journal: readonly LigneDeJournal[];
}

interface ProprietesFiche {
  readonly demande: DemandeMontree;
  /** « Crous de Rennes-Bretagne » */
  readonly crous: string;
  /** The form of the decision, while there is one to take. */
  readonly decision?: ReactNode;
}

/** A request: who asks what, with which documents; what the rule says; what was done; the decision. */
export function FicheDemande({ demande, crous, decision }: ProprietesFiche) {
  const { genre, categorie, etat, prenom, nom } = demande;
  const { libelle, decrire } = genreInstruit(genre);
  const { mot, ton } = ETATS[etat];
  return (
    <>
      <p>
        <Lien href="/instruction">Revenir aux demandes</Lien>
      </p>
      <div className="space-y-2">
        <h1>
          {libelle}, {prenom} {nom}
        </h1>
        <p className="flex flex-wrap items-center gap-3">
          <Pastille ton={ton}>{mot}</Pastille>
          <span className="text-encre-doux">
            {crous}, déposée le {jourEtHeure(demande.deposeeLe)}
          </span>
        </p>
      </div>
      <div className="grid grid-cols-1 gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="space-y-9">
          <Faits demande={demande} situation={decrire(categorie).libelle} />
          <Pieces pieces={demande.pieces} attendues={decrire(categorie).pieces} />
          <DocumentsDemandes documents={demande.documents} />
          <LaRegle {...decrire(categorie)} />
          {attendUneDecision(etat) ? decision : <DecisionPrise demande={demande} />}
        </div>
        <JournalDeDemande journal={demande.journal} />
      </div>
    </>
  );
}

function Faits({ demande, situation }: { readonly demande: DemandeMontree; readonly situation: string }) {
  const { prenom, nom, dateNaissance, ine, annee, centimes, precisions = [] } = demande;
  const { constat = false } = genreInstruit(demande.genre);
  return (
    <section aria-labelledby="titre-faits">
      <h2 id="titre-faits">{constat ? 'Ce que le portail constate' : 'Ce que dit l’étudiant'}</h2>
      <ListeDescription
        lignes={[
          { libelle: constat ? 'Situation' : 'Situation déclarée', valeur: situation },
          ...(centimes === null ? [] : [{ libelle: 'À rembourser', valeur: eurosDeCentimes(centimes) }]),
          ...precisions,
          ...(annee ? [{ libelle: 'Année universitaire', valeur: annee }] : []),
          { libelle: 'Prénom et nom', valeur: `${prenom} ${nom}` },
          { libelle: 'Date de naissance', valeur: dateEnClair(dateNaissance as DateCivile) },
          { libelle: 'INE', valeur: ine ?? 'Pas indiqué' },
        ]}
      />
    </section>
  );
}

function LaRegle({ regle, texte }: { readonly regle: string; readonly texte: string }) {
  return (
    <section aria-labelledby="titre-regle">
      <h2 id="titre-regle">Ce que dit la règle</h2>
      <p className="mt-3 max-w-mesure">{typographie(regle)}</p>
      <p className="text-petit text-encre-doux">
        {typographie(texte.charAt(0).toUpperCase() + texte.slice(1))}
      </p>
    </section>
  );
}

const ISSUES = { accordee: 'Demande accordée', refusee: 'Demande refusée' } as const;

function DecisionPrise({ demande }: { readonly demande: DemandeMontree }) {
  const { genre, etat, motif, precision, decideeLe, decideePar } = demande;
  const { refus, effet, suiteDuRefus, issues = ISSUES } = genreInstruit(genre);
  return (
    <section aria-labelledby="titre-decision" className="rounded-bloc bg-papier p-5 sm:p-7">
      <h2 id="titre-decision">{etat === 'accordee' ? issues.accordee : issues.refusee}</h2>
      <p className="mt-2 text-encre-doux">
        {decideePar ? `Par ${decideePar}` : 'Par le Crous'}
        {decideeLe ? `, ${jourEtHeure(decideeLe)}` : ''}
      </p>
      {motif ? <p className="mt-3 font-[680]">{typographie(refus[motif] ?? motif)}</p> : null}
      {precision ? <p className="mt-3 max-w-mesure whitespace-pre-line">{precision}</p> : null}
      <p className="mt-3 text-petit text-encre-doux">{etat === 'accordee' ? effet : suiteDuRefus}</p>
    </section>
  );
}
