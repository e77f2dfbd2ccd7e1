import type { ReactNode } from 'react';
import { Lien } from '@/components/ui/Lien';
import { FINE, km, pluriel } from '@/lib/affichage';
import {
  adresseDeRecherche,
  type Criteres,
  type LogementListe,
  type ResultatRecherche,
  TRIS,
} from '@/lib/parcours/logement';
import { Carte } from './carte/Carte';
import { Endroits } from './Endroits';
import { LigneLogement } from './LigneLogement';
import { Pagination } from './Pagination';
import { LieuInconnu, Rien } from './SansReponse';

interface ProprietesResultats {
  readonly criteres: Criteres;
  readonly resultat: ResultatRecherche;
  /** How to ask for a room from its line, when that is open. */
  readonly demander?: (logement: LogementListe) => ReactNode;
}

/** Keeps the same search, to be told by mail. */
const NOUVELLE = '/logement/recherches/nouvelle';

/** The list, and the map beside it. */
export function Resultats({ criteres, resultat, demander }: ProprietesResultats) {
  const { nombre, pages, logements, points, lieu } = resultat;
  const perdu = criteres.etudes !== '' && !lieu;
  return (
    <section aria-labelledby="resultats" className="mt-9">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="resultats">{direNombre(criteres, resultat)}</h2>
        {lieu && nombre > 1 ? <ChoixDuTri criteres={criteres} /> : null}
        {points.length > 0 ? (
          <p className="text-petit lg:hidden">
            <Lien href="#carte">Voir la carte</Lien>
          </p>
        ) : null}
      </div>
      {perdu ? null : (
        <p className="mt-2 text-petit">
          <Lien href={adresseDeRecherche({ ...criteres, page: 1 }).replace('/logement', NOUVELLE)}>
            M’alerter quand une chambre se libère
          </Lien>
        </p>
      )}
      {perdu ? (
        <LieuInconnu texte={criteres.etudes} />
      ) : (
        <AutresLieux criteres={criteres} resultat={resultat} />
      )}
      {nombre === 0 && !perdu ? <Rien criteres={criteres} /> : null}
      <div className="mt-5 grid items-start gap-9 lg:grid-cols-[3fr_2fr]">
        <div>
          <ul className="space-y-3.5">
            {logements.map((logement) => (
              <LigneLogement key={logement.id} logement={logement} demander={demander?.(logement)} />
            ))}
          </ul>
          <Pagination criteres={criteres} pages={pages} />
        </div>
        {points.length > 0 ? (
          <div id="carte" className="lg:sticky lg:top-4">
            <Carte points={points} lieu={lieu} criteres={criteres} />
            <Endroits criteres={criteres} points={points} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

function direNombre({ rayon, page }: Criteres, { nombre, pages, lieu }: ResultatRecherche): string {
  const logements = nombre === 0 ? 'Aucun logement' : pluriel(nombre, 'logement');
  const autour = lieu ? ` à moins de ${km(rayon)} de ${lieu.libelle}` : '';
  return `${logements}${autour}${page > 1 ? `, page ${page} sur ${pages}` : ''}`;
}

const NOMS_DES_TRIS = { distance: 'les plus proches d’abord', loyer: 'les moins chers d’abord' } as const;

function ChoixDuTri({ criteres }: { readonly criteres: Criteres }) {
  return (
    <p className="text-petit">
      {TRIS.map((tri, i) => (
        <span key={tri}>
          {i > 0 ? ' · ' : ''}
          {tri === criteres.tri ? (
            <b>{NOMS_DES_TRIS[tri]}</b>
          ) : (
            <Lien href={adresseDeRecherche({ ...criteres, tri, page: 1 })}>{NOMS_DES_TRIS[tri]}</Lien>
          )}
        </span>
      ))}
    </p>
  );
}

function AutresLieux({ criteres, resultat }: ProprietesResultats) {
  if (resultat.autresLieux.length === 0) return null;
  return (
    <p className="mt-2 text-petit">
      D’autres communes portent ce nom{FINE}:{' '}
      {resultat.autresLieux.map((libelle, i) => (
        <span key={libelle}>
          {i > 0 ? ', ' : ''}
          <Lien href={adresseDeRecherche({ ...criteres, etudes: libelle, page: 1 })}>{libelle}</Lien>
        </span>
      ))}
    </p>
  );
}
