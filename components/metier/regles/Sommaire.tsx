import { Lien } from '@/components/ui/Lien';
import { Pastille } from '@/components/ui/Pastille';
import { Tableau } from '@/components/ui/Tableau';
import { euros, pluriel, typographie } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';
import { type EtatRegle, FAMILLES } from '@/lib/domain/regles';
import { ETATS, SENS_DES_ETATS } from './libelles';

const ORDRE: readonly EtatRegle[] = ['appliquee', 'examen', 'dossier', 'ecartee'];

/** What the coloured words mean, with how many rules carry each. */
export function Legende() {
  const regles = FAMILLES.flatMap((famille) => famille.regles);
  return (
    <dl className="mt-4 space-y-3">
      {ORDRE.map((etat) => (
        <div key={etat} className="gap-4 sm:flex">
          <dt className="shrink-0 sm:w-72">
            <Pastille ton={ETATS[etat].ton}>{ETATS[etat].mot}</Pastille>{' '}
            <span className="text-petit text-encre-doux">
              {pluriel(regles.filter((regle) => regle.etat === etat).length, 'règle')}
            </span>
          </dt>
          <dd className="max-w-mesure">{typographie(SENS_DES_ETATS[etat])}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Familles() {
  return (
    <ul className="mt-4 grid gap-4 md:grid-cols-2">
      {FAMILLES.map(({ cle, titre, intro, regles }) => (
        <li key={cle} className="relative rounded-bloc border border-trait px-6 py-5 hover:border-bleu">
          <h3>
            <a href={`/regles/${cle}`} className="after:absolute after:inset-0">
              {typographie(titre)}
            </a>
          </h3>
          <p className="mt-1 text-encre-doux">{typographie(intro)}</p>
          <p className="mt-1 text-petit text-encre-doux">{pluriel(regles.length, 'règle')}</p>
        </li>
      ))}
    </ul>
  );
}

/** The years, with the figure that most people compare. */
export function Annees({ baremes }: { readonly baremes: readonly Bareme[] }) {
  return (
    <Tableau
      legende="Les barèmes connus"
      colonnes={[
        { titre: 'Année' },
        { titre: 'Revenus de', nombre: true },
        { titre: 'Plus haut plafond sans point', nombre: true },
        { titre: 'Plus haute bourse par an', nombre: true },
        { titre: 'Différence' },
      ]}
      lignes={baremes.map((bareme, rang) => [
        <Lien key="annee" href={`/regles/baremes/${bareme.annee}`}>
          {bareme.annee}
          {bareme.statut === 'provisoire' ? ' (provisoire)' : ''}
        </Lien>,
        bareme.anneeRevenus,
        euros(bareme.plafonds[0]?.[0] ?? 0),
        euros(bareme.montants.annuel.at(-1) ?? 0),
        <Depuis key="difference" bareme={bareme} precedent={baremes[rang + 1]} />,
      ])}
    />
  );
}

function Depuis({ bareme, precedent }: { readonly bareme: Bareme; readonly precedent: Bareme | undefined }) {
  if (!precedent) return '–';
  return (
    <Lien href={`/regles/difference?de=${precedent.annee}&vers=${bareme.annee}`}>
      depuis {precedent.annee}
    </Lien>
  );
}
