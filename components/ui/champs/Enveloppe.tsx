import type { ReactNode } from 'react';
import { classes } from '../classes';

export interface ProprietesChamp {
  readonly nom: string;
  readonly libelle: string;
  readonly aide?: ReactNode;
  /** The sentence that says the form that works; shown at the field, linked from the summary. */
  readonly erreur?: string;
  readonly facultatif?: boolean;
  /** The label is the title of the page: one question, one field, one h1. */
  readonly enTitre?: boolean;
  /** Read aloud with the field, besides its help and error: the « pourquoi » of the page. */
  readonly decritPar?: string;
}

/** The anchor of a field: its name, so that the error summary finds it. */
export const idDe = (nom: string): string => `champ-${nom}`;

/** What a control must carry to be tied to its help and its error. */
export function liens({ nom, aide, erreur, decritPar }: ProprietesChamp) {
  const ids = [decritPar, aide && `${idDe(nom)}-aide`, erreur && `${idDe(nom)}-erreur`].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': erreur ? true : undefined,
  };
}

export function AideEtErreur({ nom, aide, erreur }: Pick<ProprietesChamp, 'nom' | 'aide' | 'erreur'>) {
  return (
    <>
      {aide ? (
        <div id={`${idDe(nom)}-aide`} className="max-w-mesure text-encre-doux">
          {aide}
        </div>
      ) : null}
      {erreur ? (
        <p id={`${idDe(nom)}-erreur`} className="mt-1.5 font-[680] text-rouge">
          <span className="sr-only">Erreur : </span>
          {erreur}
        </p>
      ) : null}
    </>
  );
}

const Facultatif = () => <span className="font-normal text-encre-doux"> (facultatif)</span>;

/** Label, help, error, then the control: the order in which one needs them. */
export function Enveloppe({ children, ...champ }: ProprietesChamp & { readonly children: ReactNode }) {
  const { nom, libelle, facultatif, enTitre } = champ;
  const etiquette = (
    <label htmlFor={idDe(nom)} className={classes('block', !enTitre && 'font-[680]')}>
      {libelle}
      {facultatif ? <Facultatif /> : null}
    </label>
  );
  return (
    <div>
      {enTitre ? <h1 className="mb-4">{etiquette}</h1> : etiquette}
      <AideEtErreur {...champ} />
      <div className="mt-2">{children}</div>
    </div>
  );
}

/** The same for a group of boxes or radios. The error summary lands on the first of them. */
export function EnveloppeGroupe({ children, ...champ }: ProprietesChamp & { readonly children: ReactNode }) {
  const { libelle, facultatif, enTitre } = champ;
  return (
    <fieldset aria-describedby={liens(champ)['aria-describedby']}>
      <legend className={classes('max-w-full', !enTitre && 'font-[680]')}>
        {enTitre ? <h1 className="mb-4">{libelle}</h1> : libelle}
        {facultatif ? <Facultatif /> : null}
      </legend>
      <AideEtErreur {...champ} />
      <div className={classes('space-y-2.5', enTitre ? 'mt-6' : 'mt-3')}>{children}</div>
    </fieldset>
  );
}

const LARGEURS = { court: 'max-w-58', moyen: 'max-w-96', long: 'max-w-full' } as const;
export type Largeur = keyof typeof LARGEURS;

export const apparenceSaisie = (erreur: string | undefined, largeur: Largeur = 'moyen'): string =>
  classes(
    'block min-h-13 w-full rounded-controle border-2 bg-blanc px-3 py-2 text-[1.1875rem] leading-normal text-encre',
    LARGEURS[largeur],
    erreur ? 'border-rouge' : 'border-encre',
  );
