import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { enumeration, FINE, km, pluriel, typographie } from '@/lib/affichage';
import { adresseDeRecherche, type Criteres, type ResultatRecherche, TRIS } from '@/lib/parcours/logement';
import { Carte } from './carte/Carte';
import { LigneLogement } from './LigneLogement';
import { Pagination } from './Pagination';

interface ProprietesResultats {
  readonly criteres: Criteres;
  readonly resultat: ResultatRecherche;
}

/** The list, and the map beside it. */
export function Resultats({ criteres, resultat }: ProprietesResultats) {
  const { nombre, pages, logements, points, lieu } = resultat;
  const perdu = criteres.etudes !== '' && !lieu;
  return (
    <section aria-labelledby="resultats" className="mt-9">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="resultats">{direNombre(criteres, resultat)}</h2>
        {lieu && nombre > 1 ? <ChoixDuTri criteres={criteres} /> : null}
      </div>
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
              <LigneLogement key={logement.id} logement={logement} />
            ))}
          </ul>
          <Pagination criteres={criteres} pages={pages} />
        </div>
        {points.length > 0 ? (
          <div className="lg:sticky lg:top-4">
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

function LieuInconnu({ texte }: { readonly texte: string }) {
  return (
    <Alerte
      type="attention"
      className="mt-5"
      titre={`Nous ne trouvons pas la commune «${FINE}${texte}${FINE}»`}
    >
      <p>Écrivez son nom, ou son code postal, par exemple 35000.</p>
    </Alerte>
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

/** What to let go of, by name: an empty page says its way out. */
function Rien({ criteres }: { readonly criteres: Criteres }) {
  const { ou, etudes, loyer, surface, mode, equipements, adapte } = criteres;
  const serres = [
    ...(ou === '' ? [] : ['le nom de la ville ou de la résidence']),
    ...(etudes === '' ? [] : ['la distance']),
    ...(loyer === null ? [] : ['le loyer']),
    ...(surface === null ? [] : ['la surface']),
    ...(mode === null ? [] : ['la façon d’y vivre']),
    ...(equipements.length === 0 && !adapte ? [] : ['les équipements']),
  ];
  return (
    <p className="mt-4 max-w-mesure">
      {typographie(
        serres.length === 0
          ? 'Le catalogue est vide pour le moment.'
          : `Rien ne répond à tout à la fois. Essayez de changer ${enumeration(serres, 'ou')}.`,
      )}
    </p>
  );
}

const NOMBRE_D_ENDROITS = 12;

/** The same as the map, in words: each place is a link that narrows the search to it. */
function Endroits({
  criteres,
  points,
}: Pick<ProprietesResultats, 'criteres'> & Pick<ResultatRecherche, 'points'>) {
  if (points.length < 2) return null;
  const premiers = points.slice(0, NOMBRE_D_ENDROITS);
  return (
    <nav aria-labelledby="endroits" className="mt-5">
      <h3 id="endroits">Sur la carte</h3>
      <ul className="mt-2 columns-2 gap-6 text-petit">
        {premiers.map(({ nom, nombre }) => (
          <li key={nom} className="mb-1.5 break-inside-avoid">
            <Lien href={adresseDeRecherche({ ...criteres, ou: nom, page: 1 })}>{nom}</Lien>{' '}
            <span className="text-encre-doux tabular-nums">({nombre})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
