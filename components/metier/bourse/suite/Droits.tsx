import { Lien } from '@/components/ui/Lien';
import { Tableau } from '@/components/ui/Tableau';
import { entier, pluriel, typographie } from '@/lib/affichage';
import type { AnneeDeDroits, VueDesDroits } from '@/lib/parcours/simulateur/suite';

interface ProprietesDroits {
  readonly droits: VueDesDroits;
  /** Where the years already paid are told; absent when there is nothing to tell. */
  readonly dire: string | undefined;
}

const anneeEnMots = (rang: number): string => `${rang === 1 ? '1re' : `${rang}e`} année`;
const ordinal = (n: number): string => (n === 1 ? '1er' : `${n}e`);

/** Rights used and left, then the years to come one by one. */
export function Droits({ droits, dire }: ProprietesDroits) {
  const { bilan, licence, chemin, aExaminer } = droits;
  return (
    <div className="space-y-4">
      <p className="max-w-mesure">
        {typographie(
          `Chaque année de bourse utilise un droit. Il y en a ${bilan.total} en tout, dont ${licence} au plus pour les trois premières années après le bac.`,
        )}
      </p>
      <p className="max-w-mesure">
        <strong>{typographie(oEnEtesVous(droits))}</strong>{' '}
        {bilan.utilises === null && dire ? <Lien href={dire}>Répondre à cette question</Lien> : null}
      </p>
      {aExaminer ? (
        <p className="max-w-mesure">
          {typographie(
            'Vous avez signalé une situation particulière : le Crous peut ajouter des droits, il examine les justificatifs.',
          )}
        </p>
      ) : null}
      {chemin.length > 0 ? <Chemin chemin={chemin} /> : null}
    </div>
  );
}

function oEnEtesVous({ bilan: { utilises, restants, restantsEnLicence } }: VueDesDroits): string {
  if (utilises === null || restants === null)
    return 'Nous ne savons pas combien d’années de bourse vous avez déjà eues.';
  const pris = utilises === 0 ? 'Vous n’en avez utilisé aucun' : `Vous en avez utilisé ${entier(utilises)}`;
  const reste = `il vous en reste ${entier(restants)}`;
  if (restantsEnLicence === null || restantsEnLicence === restants) return `${pris} : ${reste}.`;
  return `${pris} : ${reste}, dont ${entier(restantsEnLicence)} au plus avant la quatrième année.`;
}

function Chemin({ chemin }: { readonly chemin: readonly AnneeDeDroits[] }) {
  return (
    <>
      <Tableau
        legende="Si vous passez chaque année après le bac"
        colonnes={[
          { titre: 'Année' },
          { titre: 'Droit' },
          { titre: 'Crédits', nombre: true },
          { titre: 'Il reste', nombre: true },
        ]}
        lignes={chemin.map(({ annee, rang, droit, ouvert, creditsExiges, restantsApres }) => [
          <span key="annee" className="whitespace-nowrap">
            {annee}
            <span className="block text-petit text-encre-doux">{anneeEnMots(rang)}</span>
          </span>,
          ouvert ? ordinal(droit) : 'plus de droit',
          ouvert ? (creditsExiges === 0 ? 'aucun' : entier(creditsExiges)) : '–',
          entier(restantsApres),
        ])}
      />
      <p className="max-w-mesure text-petit text-encre-doux">
        {typographie(
          '« Crédits » : les crédits ECTS à avoir validés si vous redoublez cette année-là. Qui passe en année supérieure n’a rien à prouver.',
        )}
      </p>
      <p className="max-w-mesure">{typographie(conclure(chemin))}</p>
    </>
  );
}

/** What the table comes to, for those who do not read tables. */
function conclure(chemin: readonly AnneeDeDroits[]): string {
  const fermee = chemin.find(({ ouvert }) => !ouvert);
  if (fermee)
    return `En ${fermee.annee}, vous n’auriez plus de droit pour une ${anneeEnMots(fermee.rang)} après le bac, sauf droit supplémentaire accordé par le Crous.`;
  const restants = chemin.at(-1)?.restantsApres ?? 0;
  if (restants === 0) return 'Aucune année de plus ne serait possible : ni redoublement, ni réorientation.';
  return `À la fin de la cinquième année, il vous resterait ${pluriel(restants, 'droit')}, pour redoubler ou changer de voie.`;
}
