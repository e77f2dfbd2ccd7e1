import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes';
import { apparenceSaisie, Enveloppe, idDe, type Largeur, liens, type ProprietesChamp } from './Enveloppe';

type AttributsSaisie = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'autoCapitalize' | 'list' | 'onInput' | 'ref'
>;

export interface ProprietesTexte extends ProprietesChamp, AttributsSaisie {
  readonly valeur?: string;
  readonly largeur?: Largeur;
  readonly type?: 'text' | 'email' | 'password' | 'tel';
  /** Unit shown at the end of the box: « € », « km ». */
  readonly suffixe?: string;
  /** After the box, inside the field: a list of suggestions. */
  readonly children?: ReactNode;
}

/** What is typed never runs under its unit. */
const retraitDe = (suffixe: string): string => (suffixe.length > 3 ? 'pr-28' : 'pr-14');

/** One line of text. Holds what was typed, right or wrong, until it is replaced by the person. */
export function ChampTexte(proprietes: ProprietesTexte) {
  const { nom, libelle, aide, erreur, facultatif, enTitre, decritPar } = proprietes;
  const { valeur, largeur, suffixe, children, type = 'text', ...attributs } = proprietes;
  const champ = { nom, libelle, aide, erreur, facultatif, enTitre, decritPar };
  const { autoComplete, inputMode, maxLength, spellCheck, autoCapitalize, list, onInput, ref } = attributs;
  return (
    <Enveloppe {...champ}>
      <div className={classes('relative', suffixe && 'max-w-58')}>
        <input
          {...{ autoComplete, inputMode, maxLength, spellCheck, autoCapitalize, list, onInput, ref, type }}
          {...liens(champ)}
          id={idDe(nom)}
          name={nom}
          defaultValue={valeur}
          className={classes(apparenceSaisie(erreur, largeur), suffixe && retraitDe(suffixe))}
        />
        {suffixe ? (
          <span
            className="pointer-events-none absolute top-1/2 right-4 -translate-y-1/2 font-[680]"
            aria-hidden="true"
          >
            {suffixe}
          </span>
        ) : null}
      </div>
      {children}
    </Enveloppe>
  );
}

/** Euros, as the person writes them: « 33000 », « 33 000 ». Read by the server, never refused by the browser. */
export const ChampEuros = (proprietes: ProprietesTexte) => (
  <ChampTexte inputMode="text" autoComplete="off" largeur="court" suffixe="€" {...proprietes} />
);

export const ChampNombre = (proprietes: ProprietesTexte) => (
  <ChampTexte inputMode="decimal" autoComplete="off" largeur="court" {...proprietes} />
);

/** A date written in one box, « 01/09/2006 »: what was typed stays as typed, even when no calendar knows it. */
export const ChampDate = (proprietes: ProprietesTexte) => (
  <ChampTexte
    inputMode="text"
    autoComplete="off"
    largeur="court"
    {...proprietes}
    aide={proprietes.aide ?? 'Jour, mois, année. Par exemple 01/09/2006'}
  />
);

/** Never shown again once sent: a password does not come back in the page. */
export const ChampMotDePasse = (proprietes: ProprietesTexte) => (
  <ChampTexte spellCheck={false} autoCapitalize="none" {...proprietes} type="password" valeur="" />
);

interface ProprietesTexteLong extends ProprietesChamp {
  readonly valeur?: string;
  readonly lignes?: number;
}

export function ZoneDeTexte({ valeur, lignes = 5, ...champ }: ProprietesTexteLong) {
  return (
    <Enveloppe {...champ}>
      <textarea
        {...liens(champ)}
        id={idDe(champ.nom)}
        name={champ.nom}
        rows={lignes}
        defaultValue={valeur}
        className={apparenceSaisie(champ.erreur, 'long')}
      />
    </Enveloppe>
  );
}
