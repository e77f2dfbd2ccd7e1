import type { ReactNode } from 'react';
import { jourEtHeure } from '@/lib/affichage';
import { Alerte } from '../../ui/Alerte';
import { Lien } from '../../ui/Lien';
import { ListeDescription } from '../../ui/ListeDescription';
import { Pastille } from '../../ui/Pastille';

export interface AccesMontre {
  readonly id: string;
  readonly etat: 'deposee' | 'agreee' | 'refusee';
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
  readonly uai: string;
  readonly etablissement: string;
  readonly piece: string | null;
  readonly deposeeLe: Date;
  readonly decideeLe: Date | null;
  readonly decideePar: string | null;
  readonly precision: string | null;
  readonly referents: readonly { readonly rang: number; readonly prenom: string; readonly nom: string }[];
}

interface ProprietesAcces {
  readonly demande: AccesMontre;
  readonly placeLibre: boolean;
  /** The form of the decision, while there is one to take. */
  readonly decision: ReactNode;
}

const ETATS = {
  deposee: { mot: 'À agréer', ton: 'safran' },
  agreee: { mot: 'Agréé', ton: 'vert' },
  refusee: { mot: 'Refusé', ton: 'gris' },
} as const;

/** Somebody who asks to be a referent: who, for which institution, which seats are held; then the decision. */
export function DemandeDAcces({ demande, placeLibre, decision }: ProprietesAcces) {
  const { etat, prenom, nom, etablissement, deposeeLe } = demande;
  return (
    <>
      <p>
        <Lien href="/instruction/referents">Revenir aux référents</Lien>
      </p>
      <div className="space-y-2">
        <h1>
          {prenom} {nom}, {etablissement}
        </h1>
        <p className="flex flex-wrap items-center gap-3">
          <Pastille ton={ETATS[etat].ton}>{ETATS[etat].mot}</Pastille>
          <span className="text-encre-doux">Demande du {jourEtHeure(deposeeLe)}</span>
        </p>
      </div>
      <div className="max-w-2xl space-y-9">
        <Faits demande={demande} />
        {etat === 'deposee' ? (
          <section aria-labelledby="titre-decision" className="space-y-5">
            <h2 id="titre-decision">Décider</h2>
            <p className="max-w-mesure">
              L’adresse est vérifiée par un code. Vérifiez auprès de l’établissement que cette personne le
              représente.
            </p>
            {placeLibre ? null : (
              <Alerte type="attention">
                L’établissement a déjà ses deux référents. Pour agréer cette personne, retirez d’abord l’un
                des deux agréments.
              </Alerte>
            )}
            {decision}
          </section>
        ) : (
          <Prise demande={demande} />
        )}
      </div>
    </>
  );
}

function Faits({ demande }: { readonly demande: AccesMontre }) {
  const { id, email, uai, piece, referents } = demande;
  const assis = referents.map(({ prenom, nom }) => `${prenom} ${nom}`).join(', ');
  return (
    <ListeDescription
      lignes={[
        { libelle: 'Adresse électronique', valeur: <span className="break-all">{email}</span> },
        { libelle: 'UAI', valeur: uai },
        { libelle: 'Référents aujourd’hui', valeur: assis || 'Aucun' },
        {
          libelle: 'Document',
          valeur: piece ? <Lien href={`/instruction/referents/${id}/document`}>{piece}</Lien> : 'Aucun',
        },
      ]}
    />
  );
}

const Prise = ({
  demande: { etat, decideePar, decideeLe, precision },
}: {
  readonly demande: AccesMontre;
}) => (
  <section aria-labelledby="titre-decision" className="rounded-bloc bg-papier p-5 sm:p-7">
    <h2 id="titre-decision">{etat === 'agreee' ? 'Référent agréé' : 'Demande refusée'}</h2>
    <p className="mt-2 text-encre-doux">
      {decideePar ? `Par ${decideePar}` : 'Par le Crous'}
      {decideeLe ? `, ${jourEtHeure(decideeLe)}` : ''}
    </p>
    {precision ? <p className="mt-3 max-w-mesure whitespace-pre-line">{precision}</p> : null}
  </section>
);
