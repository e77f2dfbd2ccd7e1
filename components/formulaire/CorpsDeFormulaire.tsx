'use client';

import type { ReactNode } from 'react';
import type { Champ as DescriptionChamp } from '@/lib/parcours/moteur/types';
import { Bouton, type VarianteBouton } from '../ui/Bouton';
import { ChampMotDePasse } from '../ui/champs/Texte';
import { Champ } from './Champ';
import { type EtatFormulaire, type Saisie, saisieDe } from './etat';
import { Issue } from './Issue';
import { TitreDOnglet, usePrefixeErreur } from './TitreDOnglet';
import { type Coupure, erreursParChamp } from './useFormulaire';

/** Besides the fields of a question: a password, and a value that travels unseen. */
export type ChampSimple =
  | DescriptionChamp
  | {
      readonly type: 'mot-de-passe';
      readonly nom: string;
      readonly libelle: string;
      readonly aide?: string;
      readonly autoComplete: 'current-password' | 'new-password';
    }
  | { readonly type: 'cache'; readonly nom: string; readonly valeur: string };

export interface ProprietesCorps {
  readonly champs: readonly ChampSimple[];
  readonly bouton: string;
  readonly variante?: VarianteBouton;
  readonly initial?: Saisie;
  /** Title of the page when it exports none: « Erreur : » then comes first even without JavaScript. */
  readonly titre?: string;
  /** Title of the summary of errors, where the page is not in French. */
  readonly titreErreurs?: string;
  /** Beside the button: the other way out. */
  readonly children?: ReactNode;
}

interface ProprietesDuMoment {
  readonly etat: EtatFormulaire;
  readonly coupure?: Coupure | null;
  readonly enAttente?: boolean;
}

const RIEN: Saisie = {};

/** What a form of a few fields and one button shows, whoever receives it. */
export function CorpsDeFormulaire(proprietes: ProprietesCorps & ProprietesDuMoment) {
  const { champs, bouton, variante, initial = RIEN, titre, titreErreurs, children } = proprietes;
  const { etat, coupure = null, enAttente = false } = proprietes;
  const erreurs = erreursParChamp(etat);
  const saisie = saisieDe(etat, initial);
  const enErreur = Object.keys(erreurs).length > 0;
  usePrefixeErreur(enErreur && !titre);
  return (
    <>
      {titre ? <TitreDOnglet titre={titre} enErreur={enErreur} /> : null}
      <Issue etat={etat} coupure={coupure} titreErreurs={titreErreurs} />
      <div className="space-y-6">
        {champs.map((champ) => (
          <UnChamp key={champ.nom} champ={champ} saisie={saisie} erreur={erreurs[champ.nom]} />
        ))}
      </div>
      <div className={`flex flex-wrap items-center gap-x-5 gap-y-4 ${champs.length > 0 ? 'mt-7' : ''}`}>
        <Bouton variante={variante} aria-disabled={enAttente || undefined}>
          {bouton}
        </Bouton>
        {children}
      </div>
    </>
  );
}

interface ProprietesUnChamp {
  readonly champ: ChampSimple;
  readonly saisie: Saisie;
  readonly erreur: string | undefined;
}

function UnChamp({ champ, saisie, erreur }: ProprietesUnChamp) {
  if (champ.type === 'cache') return <input type="hidden" name={champ.nom} defaultValue={champ.valeur} />;
  if (champ.type === 'mot-de-passe') {
    const { nom, libelle, aide, autoComplete } = champ;
    return <ChampMotDePasse {...{ nom, libelle, aide, autoComplete, erreur }} />;
  }
  return <Champ champ={champ} saisie={saisie} erreur={erreur} />;
}
