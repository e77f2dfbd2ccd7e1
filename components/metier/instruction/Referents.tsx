import { Lien } from '../../ui/Lien';
import { Tableau } from '../../ui/Tableau';
import { attente } from './mots';

interface DemandeMontree {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly etablissement: string;
  readonly uai: string;
  readonly deposeeLe: Date;
}

export interface EtablissementMontre {
  readonly uai: string;
  readonly nom: string;
  readonly referents: readonly {
    readonly id: string;
    readonly prenom: string;
    readonly nom: string;
    readonly adresse: string;
  }[];
}

interface ProprietesReferents {
  readonly demandes: readonly DemandeMontree[];
  readonly etablissements: readonly EtablissementMontre[];
  readonly maintenant: Date;
}

/** Who asks to hand in lists for an institution, then who may. */
export function Referents({ demandes, etablissements, maintenant }: ProprietesReferents) {
  return (
    <div className="space-y-9">
      <section aria-labelledby="titre-a-agreer" className="space-y-4">
        <h2 id="titre-a-agreer">Référents à agréer</h2>
        {demandes.length === 0 ? (
          <p className="rounded-bloc bg-papier p-6">Aucune demande d’accès n’attend.</p>
        ) : (
          <Tableau
            legende="Demandes d’accès, les plus anciennes d’abord"
            colonnes={[{ titre: 'Personne' }, { titre: 'Établissement' }, { titre: 'Attend' }]}
            lignes={demandes.map(({ id, prenom, nom, etablissement, uai, deposeeLe }) => [
              <Lien key="personne" href={`/instruction/referents/${id}`}>
                {prenom} {nom}
              </Lien>,
              <span key="etablissement" className="block min-w-48">
                {etablissement}
                <span className="block text-petit text-encre-doux">UAI {uai}</span>
              </span>,
              attente(deposeeLe, maintenant),
            ])}
          />
        )}
      </section>
      <section aria-labelledby="titre-agrees" className="space-y-4">
        <h2 id="titre-agrees">Référents agréés</h2>
        {etablissements.length === 0 ? (
          <p className="rounded-bloc bg-papier p-6">Aucun établissement n’a encore de référent.</p>
        ) : (
          <Tableau
            legende="Par établissement, deux au plus"
            colonnes={[{ titre: 'Établissement' }, { titre: 'Référents' }]}
            lignes={etablissements.map(({ uai, nom, referents }) => [
              <span key="etablissement" className="block min-w-48">
                {nom}
                <span className="block text-petit text-encre-doux">UAI {uai}</span>
              </span>,
              <Assis key="referents" referents={referents} />,
            ])}
          />
        )}
      </section>
    </div>
  );
}

const Assis = ({ referents }: Pick<EtablissementMontre, 'referents'>) => (
  <ul className="min-w-56 space-y-2">
    {referents.map(({ id, prenom, nom, adresse }) => (
      <li key={id}>
        {prenom} {nom}
        <span className="block break-words text-petit text-encre-doux">{adresse}</span>
        <span className="block text-petit">
          <Lien href={`/instruction/referents/retirer/${id}`}>
            Retirer l’agrément<span className="sr-only"> de {`${prenom} ${nom}`}</span>
          </Lien>
        </span>
      </li>
    ))}
  </ul>
);
