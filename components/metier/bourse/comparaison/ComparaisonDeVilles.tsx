import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { numeroter } from '@/components/ui/numeroter';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import {
  champsDuVoeu,
  type Depart,
  VOEUX_COMPARES,
  type VoeuEstime,
} from '@/lib/parcours/simulateur/comparaison';
import { RetourAuResultat } from '../RetourAuResultat';
import { CoteACote } from './CoteACote';
import { Differences } from './Differences';

interface ProprietesComparaison {
  readonly annee: AnneeUniversitaire;
  /** The place of the simulation, to compare with; `null` while its distance is not known. */
  readonly reference: VoeuEstime | null;
  readonly villes: readonly VoeuEstime[];
  readonly domicile: string;
  readonly depart: Depart;
  readonly ajouter: ActionFormulaire;
  /** One for each town, in their order. */
  readonly retirer: readonly ActionFormulaire[];
}

const TITRE = 'Comparer des villes d’études';

/** Places of studies side by side: what differs in words, the figures in a table, then the form that adds one. */
export function ComparaisonDeVilles(proprietes: ProprietesComparaison) {
  const { annee, reference, villes, domicile, depart, ajouter, retirer } = proprietes;
  return (
    <Conteneur className="py-9">
      <RetourAuResultat />
      <h1 className="mt-3">{TITRE}</h1>
      <p className="mt-4 max-w-mesure text-encre-doux">
        {typographie(
          `Seule la distance change d’une ville à l’autre. Le reste vient de votre simulation, pour ${annee}.`,
        )}
      </p>
      {villes.length > 0 ? (
        <section className="mt-8 space-y-5">
          <h2>Ce qui change</h2>
          <Differences villes={villes} />
          <CoteACote reference={reference} villes={villes} />
          <Retirer villes={villes} retirer={retirer} />
        </section>
      ) : null}
      <section className="mt-10 max-w-formulaire print:hidden">
        <h2 className="mb-5">{villes.length > 0 ? 'Ajouter une ville' : 'La première ville'}</h2>
        {villes.length < VOEUX_COMPARES ? (
          <FormulaireSimple
            key={villes.length}
            champs={champsDuVoeu(depart)}
            initial={{ domicile }}
            action={ajouter}
            bouton="Ajouter cette ville"
            titre={TITRE}
          />
        ) : (
          <>
            <TitreDOnglet titre={TITRE} enErreur={false} />
            <p>Vous comparez déjà quatre villes. Retirez-en une pour en ajouter une autre.</p>
          </>
        )}
      </section>
    </Conteneur>
  );
}

function Retirer({ villes, retirer }: Pick<ProprietesComparaison, 'villes' | 'retirer'>) {
  return (
    <ul className="flex flex-wrap gap-3 print:hidden">
      {numeroter(villes).map(({ cle, ligne: { nom } }, rang) => {
        const action = retirer[rang];
        return action ? (
          <li key={cle}>
            <FormulaireSimple champs={[]} action={action} bouton={`Retirer ${nom}`} variante="secondaire" />
          </li>
        ) : null;
      })}
    </ul>
  );
}
