import type { ReactNode } from 'react';
import { jourEnClair, jourEtHeure, pluriel } from '@/lib/affichage';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { Alerte } from '../../../ui/Alerte';
import { Lien } from '../../../ui/Lien';
import { Pastille } from '../../../ui/Pastille';
import { Tableau } from '../../../ui/Tableau';
import { type ContingentMontre, type DesignationMontree, ETATS_DESIGNATION } from './mots';

interface ProprietesFiche {
  readonly contingent: ContingentMontre;
  /** The button that takes a name back, for those who haven't answered. */
  readonly retirer: (designation: DesignationMontree) => ReactNode;
  /** The forms that name, from one person or a file, and that give rooms back. */
  readonly children: ReactNode;
}

/** One contingent: what is left, who was named and what they answered. */
export function FicheDuContingent({ contingent, retirer, children }: ProprietesFiche) {
  const { residence, ville, intitule, debut, fin, chambres, libres, ouvert, designationAvantA } = contingent;
  return (
    <>
      <p>
        <Lien href="/etablissement/logements">Toutes vos chambres</Lien>
      </p>
      <div className="space-y-2">
        <h1>{residence}</h1>
        <p className="text-encre-doux">
          {[intitule, ville].filter(Boolean).join(', ')}. Du {jourEnClair(debut as DateCivile)} au{' '}
          {jourEnClair(fin as DateCivile)}.
        </p>
      </div>
      <Alerte
        type={ouvert ? 'info' : 'attention'}
        titre={`${pluriel(libres, 'chambre')} à attribuer sur ${chambres}`}
      >
        <p>
          {ouvert
            ? `Désignez vos étudiants avant le ${jourEtHeure(new Date(designationAvantA))}. Les chambres que personne n’a reçues reviennent ensuite à tous.`
            : `Les désignations sont closes depuis le ${jourEtHeure(new Date(designationAvantA))}.`}
        </p>
      </Alerte>
      <Designations designations={contingent.designations} retirer={retirer} />
      {ouvert ? <div className="grid grid-cols-1 gap-x-12 gap-y-9 lg:grid-cols-2">{children}</div> : null}
    </>
  );
}

function Designations({
  designations,
  retirer,
}: Pick<ProprietesFiche, 'retirer'> & { readonly designations: readonly DesignationMontree[] }) {
  if (designations.length === 0) {
    return <p className="rounded-bloc bg-papier p-6">Vous n’avez encore désigné personne.</p>;
  }
  return (
    <Tableau
      legende="Étudiants désignés"
      colonnes={[{ titre: 'Étudiant' }, { titre: 'Réponse' }, { titre: 'Avant le' }, { titre: 'Action' }]}
      lignes={designations.map((designation) => {
        const { prenom, nom, email, etat, echeanceA } = designation;
        const { mot, ton } = ETATS_DESIGNATION[etat];
        return [
          <span key="qui" className="block min-w-40">
            {prenom} {nom}
            <span className="block break-all text-petit text-encre-doux">{email}</span>
          </span>,
          <Pastille key="etat" ton={ton}>
            {mot}
          </Pastille>,
          etat === 'attendue' ? jourEtHeure(new Date(echeanceA)) : '',
          etat === 'attendue' ? <div key="retirer">{retirer(designation)}</div> : '',
        ];
      })}
    />
  );
}
