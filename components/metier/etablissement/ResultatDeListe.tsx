import { entier, jourEtHeure, pluriel, typographie } from '@/lib/affichage';
import { MOTIFS_DE_LIGNE, type MotifDeLigne, type ResultatDeLigne } from '@/lib/domain/cvec';
import { LienBouton } from '../../ui/Bouton';
import { classes } from '../../ui/classes';
import { Lien } from '../../ui/Lien';
import { Pastille } from '../../ui/Pastille';
import { Tableau } from '../../ui/Tableau';
import { RESULTATS } from './mots';

interface LigneMontree {
  readonly rang: number;
  readonly uai: string;
  readonly numero: string;
  readonly nom: string;
  readonly prenom: string;
  readonly resultat: ResultatDeLigne;
  readonly motif: MotifDeLigne | null;
}

interface ProprietesResultat {
  readonly liste: {
    readonly id: string;
    readonly fichier: string;
    readonly lignes: number;
    readonly valides: number;
    readonly invalides: number;
    readonly discordantes: number;
    readonly deposeeLe: Date;
  };
  readonly lignes: readonly LigneMontree[];
  /** Only these; `null`: all of them. */
  readonly filtre: ResultatDeLigne | null;
  /** Rank after which the next page begins. */
  readonly suite: number | null;
}

/** What the check found, line by line, and the file to work from. */
export function ResultatDeListe({ liste, lignes, filtre, suite }: ProprietesResultat) {
  const adresse = `/etablissement/listes/${liste.id}`;
  const sous = filtre ? `resultat=${filtre}` : '';
  return (
    <>
      <p>
        <Lien href="/etablissement">Revenir à l’établissement</Lien>
      </p>
      <div className="space-y-2">
        <h1>{phraseDe(liste)}</h1>
        <p className="break-words text-encre-doux">
          {liste.fichier}, déposée le {jourEtHeure(liste.deposeeLe)}
        </p>
      </div>
      <p>
        <LienBouton href={`${adresse}/resultat.csv`} download>
          Télécharger le résultat (CSV)
        </LienBouton>
      </p>
      <Filtres {...{ liste, filtre, adresse }} />
      {lignes.length === 0 ? (
        <p className="rounded-bloc bg-papier p-6">{sansLigne(liste, filtre)}</p>
      ) : (
        <Tableau
          legende="Résultat ligne par ligne"
          colonnes={[
            { titre: 'Ligne' },
            { titre: 'Résultat' },
            { titre: 'Étudiant' },
            { titre: 'Numéro CVEC' },
          ]}
          lignes={lignes.map(rangee)}
        />
      )}
      {suite === null ? null : (
        <LienBouton variante="secondaire" href={`${adresse}?${sous ? `${sous}&` : ''}apres=${suite}`}>
          Lignes suivantes
        </LienBouton>
      )}
    </>
  );
}

/** Every list has lines: one that shows none at all is past its term. */
const sansLigne = ({ lignes }: ProprietesResultat['liste'], filtre: ResultatDeLigne | null): string =>
  filtre === null && lignes > 0
    ? 'Les lignes de cette liste ne sont plus conservées : leur année est finie. Les nombres restent.'.replace(
        ' :',
        '\u202f:',
      )
    : 'Aucune ligne de cette sorte.';

function phraseDe({ lignes, valides }: ProprietesResultat['liste']): string {
  if (valides === lignes) return `${pluriel(lignes, 'ligne')}, toutes valides`;
  return `${entier(valides)} sur ${pluriel(lignes, 'ligne valide', 'lignes valides')}`;
}

function rangee({ rang, uai, numero, nom, prenom, resultat, motif }: LigneMontree) {
  const { mot, ton } = RESULTATS[resultat];
  return [
    entier(rang),
    <span key="resultat" className="block min-w-52 space-y-1">
      <Pastille ton={ton}>{mot}</Pastille>
      {motif ? <span className="block text-petit">{typographie(MOTIFS_DE_LIGNE[motif])}</span> : null}
    </span>,
    <span key="etudiant" className="block min-w-36">
      {[prenom, nom].filter(Boolean).join(' ') || 'Sans nom'}
      <span className="block text-petit text-encre-doux">{uai || 'Sans UAI'}</span>
    </span>,
    <span key="numero" className="whitespace-nowrap">
      {numero || 'Sans numéro'}
    </span>,
  ];
}

interface ProprietesFiltres extends Pick<ProprietesResultat, 'liste' | 'filtre'> {
  readonly adresse: string;
}

function Filtres({ liste, filtre, adresse }: ProprietesFiltres) {
  const choix: readonly (readonly [ResultatDeLigne | null, string, number])[] = [
    [null, 'Toutes', liste.lignes],
    ['valide', 'Valides', liste.valides],
    ['nom_different', 'Noms différents', liste.discordantes],
    ['invalide', 'Invalides', liste.invalides],
  ];
  return (
    <nav aria-label="Résultat">
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {choix.map(([resultat, libelle, nombre]) => (
          <li key={libelle}>
            <Lien
              href={resultat ? `${adresse}?resultat=${resultat}` : adresse}
              aria-current={resultat === filtre ? 'true' : undefined}
              className={classes(
                'inline-flex min-h-10 items-center rounded-controle px-3 text-petit',
                resultat === filtre ? 'bg-bleu-pale font-[680] text-encre no-underline' : 'text-bleu',
              )}
            >
              {libelle} ({entier(nombre)})
            </Lien>
          </li>
        ))}
      </ul>
    </nav>
  );
}
