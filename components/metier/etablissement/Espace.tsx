import type { ReactNode } from 'react';
import { entier, jourEnClair, jourEtHeure } from '@/lib/affichage';
import type { CalendrierDesListes, PhaseDesListes } from '@/lib/domain/cvec';
import { Alerte } from '../../ui/Alerte';
import { Carte } from '../../ui/Carte';
import { Lien } from '../../ui/Lien';
import { ListeDescription } from '../../ui/ListeDescription';
import { Tableau } from '../../ui/Tableau';

interface ListeMontree {
  readonly id: string;
  readonly fichier: string;
  readonly lignes: number;
  readonly valides: number;
  readonly invalides: number;
  readonly discordantes: number;
  readonly deposeeA: number;
  readonly par: string;
}

export interface EspaceMontre {
  readonly uai: string;
  readonly nom: string;
  readonly composantes: readonly { readonly uai: string; readonly nom: string }[];
  readonly referents: readonly { readonly rang: number; readonly prenom: string; readonly nom: string }[];
  readonly listes: readonly ListeMontree[];
}

interface ProprietesEspace {
  readonly espace: EspaceMontre;
  readonly calendrier: CalendrierDesListes;
  readonly phase: PhaseDesListes;
  /** « Crous de Rennes-Bretagne » */
  readonly crous: string;
  /** The form that hands a list in, while lists are open. */
  readonly depot: ReactNode;
}

/** An institution: what to hand in and by when, what was handed in, who may. */
export function Espace({ espace, calendrier, phase, crous, depot }: ProprietesEspace) {
  return (
    <>
      <div className="space-y-2">
        <h1>{espace.nom}</h1>
        <p className="text-encre-doux">
          UAI {espace.uai}, {crous}
        </p>
      </div>
      <Echeance {...{ calendrier, phase }} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <div className="space-y-9">
          {phase === 'ouverte' ? depot : null}
          <Listes listes={espace.listes} annee={calendrier.annee} />
          <p className="max-w-mesure text-petit text-encre-doux">
            Les lignes des listes sont effacées après le {jourEnClair(calendrier.conservation)}
            {'\u202f'}; leurs nombres restent.
          </p>
        </div>
        <QuiEtPourQui espace={espace} crous={crous} />
      </div>
    </>
  );
}

function Echeance({ calendrier, phase }: Pick<ProprietesEspace, 'calendrier' | 'phase'>) {
  const { annee, arrete, versement, connu } = calendrier;
  return (
    <Alerte
      type={phase === 'ouverte' ? 'info' : 'attention'}
      titre={
        phase === 'ouverte'
          ? `Année ${annee} : déposez vos listes jusqu’au ${jourEnClair(arrete)} inclus`.replace(
              ' :',
              '\u202f:',
            )
          : `Les listes de l’année ${annee} sont arrêtées depuis le ${jourEnClair(arrete)}`
      }
    >
      <p>
        {phase === 'ouverte'
          ? 'La dernière liste déposée à cette date est celle qui compte. '
          : 'La dernière liste déposée avant cette date est celle qui compte. Pour une correction, écrivez à votre Crous. '}
        Le premier versement a lieu au plus tard le {jourEnClair(versement)} (code de l’éducation, D.
        {'\u00a0'}841-6).
      </p>
      {connu ? null : (
        <p className="text-petit">Dates reprises de la dernière année publiée, à confirmer par le réseau.</p>
      )}
    </Alerte>
  );
}

function Listes({ listes, annee }: { readonly listes: readonly ListeMontree[]; readonly annee: string }) {
  if (listes.length === 0) {
    return <p className="rounded-bloc bg-papier p-6">Aucune liste déposée pour l’année {annee}.</p>;
  }
  return (
    <Tableau
      legende={`Listes déposées pour l’année ${annee}, la dernière d’abord`}
      colonnes={[
        { titre: 'Liste' },
        { titre: 'Lignes', nombre: true },
        { titre: 'Valides', nombre: true },
        { titre: 'Noms différents', nombre: true },
        { titre: 'Invalides', nombre: true },
      ]}
      lignes={listes.map(({ id, fichier, deposeeA, par, ...compte }) => [
        <span key="liste" className="block min-w-48 break-words">
          <Lien href={`/etablissement/listes/${id}`}>{fichier}</Lien>
          <span className="block text-petit text-encre-doux">
            {jourEtHeure(new Date(deposeeA))}, par {par}
          </span>
        </span>,
        ...[compte.lignes, compte.valides, compte.discordantes, compte.invalides].map(entier),
      ])}
    />
  );
}

function QuiEtPourQui({ espace, crous }: Pick<ProprietesEspace, 'espace' | 'crous'>) {
  const { referents, composantes } = espace;
  const nomDe = (rang: number) => {
    const referent = referents.find((r) => r.rang === rang);
    return referent ? `${referent.prenom} ${referent.nom}` : 'À désigner';
  };
  return (
    <Carte ton="papier" className="self-start">
      <h2>Qui dépose, et pour qui</h2>
      <ListeDescription
        lignes={[
          { libelle: 'Premier référent', valeur: nomDe(1) },
          { libelle: 'Second référent', valeur: nomDe(2) },
          ...composantes.map(({ uai, nom }) => ({ libelle: nom, detail: 'Composante', valeur: uai })),
        ]}
      />
      <p className="mt-4 text-petit text-encre-doux">
        Les référents sont agréés par le {crous}. Une personne qui doit prendre une place libre la demande sur{' '}
        <Lien href="/etablissement/demander-un-acces">cette page</Lien>.
      </p>
      <p className="mt-2 text-petit">
        <Lien href="/etablissement/quitter">Quitter ma fonction de référent</Lien>
      </p>
    </Carte>
  );
}
