import { dateEnClair, pluriel } from '@/lib/affichage';
import {
  adresseDeLaFile,
  attendUneDecision,
  type EtatDeDemande,
  type Filtres,
  type GenreDeDemande,
  genreInstruit,
} from '@/lib/parcours/instruction';
import { LienBouton } from '../../ui/Bouton';
import { Lien } from '../../ui/Lien';
import { Tableau } from '../../ui/Tableau';
import { FiltresDeLaFile } from './Filtres';
import { attente } from './mots';

export interface LigneDeFile {
  readonly id: string;
  readonly genre: GenreDeDemande;
  readonly categorie: string;
  readonly etat: EtatDeDemande;
  readonly deposeeLe: Date;
  readonly prenom: string;
  readonly nom: string;
  readonly pieces: number;
}

interface ProprietesFile {
  readonly demandes: readonly LigneDeFile[];
  readonly total: number;
  readonly maximum: number;
  readonly suite: Filtres['apres'];
  readonly filtres: Filtres;
  readonly maintenant: Date;
}

const combien = (total: number, maximum: number): string =>
  total > maximum ? `Plus de ${pluriel(maximum, 'demande')}` : pluriel(total, 'demande');

/** The requests of a Crous, and what to do with an empty queue. */
export function FileDesDemandes({ demandes, total, maximum, suite, filtres, maintenant }: ProprietesFile) {
  const attend = attendUneDecision(filtres.etat);
  return (
    <div className="space-y-6">
      <FiltresDeLaFile filtres={filtres} />
      {demandes.length === 0 ? (
        <p className="rounded-bloc bg-papier p-6">
          {attend ? 'Aucune demande n’attend sous ces filtres.' : 'Aucune demande sous ces filtres.'}
        </p>
      ) : (
        <Tableau
          legende={`${combien(total, maximum)}${attend ? ', les plus anciennes d’abord' : ', les dernières d’abord'}`}
          colonnes={[
            { titre: 'Demande' },
            { titre: 'Étudiant' },
            { titre: attend ? 'Attend' : 'Déposée le' },
            { titre: 'Documents', nombre: true },
          ]}
          lignes={demandes.map((demande) => ligneDe(demande, maintenant))}
        />
      )}
      <p className="flex flex-wrap gap-3.5">
        {suite ? (
          <LienBouton variante="secondaire" href={adresseDeLaFile({ ...filtres, apres: suite })}>
            Demandes suivantes
          </LienBouton>
        ) : null}
        {filtres.apres ? (
          <LienBouton variante="secondaire" href={adresseDeLaFile({ ...filtres, apres: null })}>
            Revenir au début
          </LienBouton>
        ) : null}
      </p>
    </div>
  );
}

function ligneDe(
  { id, genre, categorie, etat, deposeeLe, prenom, nom, pieces }: LigneDeFile,
  maintenant: Date,
) {
  const { libelle, decrire } = genreInstruit(genre);
  return [
    <span key="demande" className="block min-w-52">
      <Lien href={`/instruction/${id}`}>{libelle}</Lien>
      <span className="block text-petit text-encre-doux">{decrire(categorie).libelle}</span>
    </span>,
    <span key="etudiant" className="block min-w-32">{`${prenom} ${nom}`}</span>,
    attendUneDecision(etat) ? attente(deposeeLe, maintenant) : dateEnClair(deposeeLe),
    pieces,
  ];
}
