'use client';

import { TitreDOnglet } from '../formulaire/TitreDOnglet';
import { LienBouton } from '../ui/Bouton';
import { PageTexte } from '../ui/Page';

/**
 * The page that is not there. A client component like the header: Next sends the not-found page along with every
 * page, and a reference weighs nothing beside its markup. It names its tab itself: Next would leave the name of the page
 * that turned out not to be there.
 */
export function Introuvable() {
  return (
    <PageTexte
      titre="Cette page n’existe pas"
      intro="L’adresse est peut-être incomplète, ou la page a changé de place."
    >
      <TitreDOnglet titre="Page introuvable" enErreur={false} />
      <p>
        Ce que vous avez enregistré n’est pas concerné : vous le retrouvez dans « Mon dossier ». Pour une
        question, l’aide indique <a href="/aide">comment joindre une personne</a>.
      </p>
      <p className="flex flex-wrap gap-3.5">
        <LienBouton href="/">Aller à l’accueil</LienBouton>
        <LienBouton href="/tableau-de-bord" variante="secondaire">
          Ouvrir mon dossier
        </LienBouton>
      </p>
    </PageTexte>
  );
}
