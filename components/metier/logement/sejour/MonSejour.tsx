import type { ReactNode } from 'react';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import { typographie } from '@/lib/affichage';
import { AFaire } from './AFaire';
import { ETATS_SEJOUR } from './libelles';
import { Papiers } from './Papiers';
import { Recapitulatif } from './Recapitulatif';
import { Suite } from './Suite';
import type { SejourAffiche } from './types';

/** Where a stay stands: the answer first, what to do, the papers, then what happened and what comes. */
export function MonSejour({ sejour }: { readonly sejour: SejourAffiche }) {
  const { mot, ton, phrase } = ETATS_SEJOUR[sejour.vie.etat];
  return (
    <Conteneur className="grid gap-x-14 gap-y-10 py-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="space-y-9">
        <p>
          <Lien href="/logement/demande">Mon logement</Lien>
        </p>
        <div className="space-y-3">
          <Pastille ton={ton}>{mot}</Pastille>
          <h1>{typographie(phrase)}</h1>
          <p className="text-encre-doux">
            {sejour.lieu.residence}, {sejour.lieu.ville}, {sejour.vie.annee}
          </p>
        </div>
        <AFaire sejour={sejour} />
        <Papiers sejour={sejour} />
      </div>
      <div className="space-y-6">
        <Cote titre="Votre logement">
          <Recapitulatif sejour={sejour} />
        </Cote>
        <Cote titre="Où en est-on ?">
          <Suite sejour={sejour} />
        </Cote>
      </div>
    </Conteneur>
  );
}

function Cote({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <Carte ton="papier">
      <h2 className="mb-4 text-h3">{typographie(titre)}</h2>
      {children}
    </Carte>
  );
}
