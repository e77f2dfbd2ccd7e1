import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Projection, VueDesDroits } from '@/lib/parcours/simulateur/suite';
import { RetourAuResultat } from '../RetourAuResultat';
import { AnneeSuivante } from './AnneeSuivante';
import { Droits } from './Droits';

interface ProprietesAnneesSuivantes {
  readonly annee: AnneeUniversitaire;
  readonly droits: VueDesDroits;
  /** `null`: no ordinary year comes after the one asked for. */
  readonly projection: Projection | null;
  /** Addresses of the questions that would tell what is missing. */
  readonly direLesDroits: string | undefined;
  readonly direLaFratrie: string | undefined;
}

/** Several years ahead, from the answers of the simulation and nothing else. */
export function AnneesSuivantes(proprietes: ProprietesAnneesSuivantes) {
  const { annee, droits, projection, direLesDroits, direLaFratrie } = proprietes;
  return (
    <Conteneur className="py-9">
      <RetourAuResultat />
      <h1 className="mt-3">Les années suivantes</h1>
      <p className="mt-4 max-w-mesure text-encre-doux">
        {typographie(
          'Une bourse se redemande chaque année. Voici ce que vos réponses permettent d’en dire dès maintenant.',
        )}
      </p>
      <h2 className="mt-9 mb-3">Vos droits à bourse</h2>
      <Droits droits={droits} dire={direLesDroits} />
      <h2 className="mt-10 mb-3">L’an prochain, si votre situation change</h2>
      {projection ? (
        <AnneeSuivante projection={projection} actuelle={annee} fratrie={direLaFratrie} />
      ) : (
        <p className="max-w-mesure">
          {typographie(
            'Vous êtes en dernière année. Après elle, la bourse dépend de la formation choisie : le Crous l’examine. ',
          )}
          Vous pouvez <Lien href="/simulateur">refaire une simulation</Lien> pour une autre année.
        </p>
      )}
      <p className="mt-9 print:hidden">
        {typographie('Vous hésitez entre plusieurs villes ? ')}
        <Lien href="/simulateur/comparer">Comparez-les</Lien>.
      </p>
    </Conteneur>
  );
}
