import { classes } from '../classes';
import { IconeCoche } from '../Icones';
import {
  AideEtErreur,
  apparenceSaisie,
  Enveloppe,
  EnveloppeGroupe,
  idDe,
  liens,
  type ProprietesChamp,
} from './Enveloppe';

export interface OptionChoix {
  readonly valeur: string;
  readonly libelle: string;
  readonly aide?: string;
}

const CONTROLE =
  'peer size-6.5 cursor-pointer appearance-none border-2 border-encre bg-blanc forced-colors:appearance-auto';
const LIGNE =
  'flex cursor-pointer items-start gap-3 rounded-controle border-2 border-trait bg-blanc px-3.5 py-3 hover:border-bleu has-checked:border-bleu has-checked:bg-bleu-pale';

interface ProprietesOption {
  readonly nom: string;
  readonly id: string;
  readonly option: OptionChoix;
  readonly coche: boolean;
  readonly erreur?: string;
}

function Libelle({ option }: Pick<ProprietesOption, 'option'>) {
  return (
    <span className="min-w-0 leading-snug">
      <span className="block pt-px">{option.libelle}</span>
      {option.aide ? <span className="mt-1 block text-petit text-encre-doux">{option.aide}</span> : null}
    </span>
  );
}

function Radio({ nom, id, option, coche, erreur }: ProprietesOption) {
  return (
    <label className={classes(LIGNE, erreur && 'border-rouge')}>
      <span className="relative mt-px flex shrink-0">
        <input
          type="radio"
          id={id}
          name={nom}
          value={option.valeur}
          defaultChecked={coche}
          className={classes(CONTROLE, 'rounded-rond')}
        />
        <span className="pointer-events-none absolute inset-1.75 hidden rounded-rond bg-bleu peer-checked:block" />
      </span>
      <Libelle option={option} />
    </label>
  );
}

/** `seule`: a box that is a field by itself, tied to its own help and error; among others, the group is. */
type ProprietesCoche = ProprietesOption & { readonly seule?: ReturnType<typeof liens> };

function Coche({ nom, id, option, coche, erreur, seule }: ProprietesCoche) {
  return (
    <label className={seule ? 'flex w-fit cursor-pointer items-start gap-3' : LIGNE}>
      <span className="relative mt-px flex shrink-0">
        <input
          type="checkbox"
          id={id}
          name={nom}
          value={option.valeur}
          defaultChecked={coche}
          {...seule}
          className={classes(
            CONTROLE,
            'rounded-[6px] checked:border-bleu checked:bg-bleu',
            erreur && 'border-rouge',
          )}
        />
        <IconeCoche className="pointer-events-none absolute inset-1 hidden size-4.5 text-blanc peer-checked:block forced-colors:hidden!" />
      </span>
      <Libelle option={option} />
    </label>
  );
}

const idOption = (nom: string, rang: number): string => (rang === 0 ? idDe(nom) : `${idDe(nom)}-${rang + 1}`);

interface ProprietesRadios extends ProprietesChamp {
  readonly options: readonly OptionChoix[];
  readonly valeur?: string;
}

/** One answer among a few, all in sight. */
export function Radios({ options, valeur, ...champ }: ProprietesRadios) {
  return (
    <EnveloppeGroupe {...champ}>
      {options.map((option, rang) => (
        <Radio
          key={option.valeur}
          nom={champ.nom}
          id={idOption(champ.nom, rang)}
          option={option}
          coche={option.valeur === valeur}
          erreur={champ.erreur}
        />
      ))}
    </EnveloppeGroupe>
  );
}

interface ProprietesCases extends ProprietesChamp {
  readonly options: readonly OptionChoix[];
  readonly valeurs?: readonly string[];
}

/** Several answers among a few. */
export function Cases({ options, valeurs = [], ...champ }: ProprietesCases) {
  return (
    <EnveloppeGroupe {...champ}>
      {options.map((option, rang) => (
        <Coche
          key={option.valeur}
          nom={champ.nom}
          id={idOption(champ.nom, rang)}
          option={option}
          coche={valeurs.includes(option.valeur)}
          erreur={champ.erreur}
        />
      ))}
    </EnveloppeGroupe>
  );
}

/** One box, « je n'ai pas encore cet avis ». Sends « oui » when ticked, nothing otherwise. */
export function CaseACocher({ coche, ...champ }: ProprietesChamp & { readonly coche?: boolean }) {
  const option = { valeur: 'oui', libelle: champ.libelle };
  return (
    <div className="space-y-1.5">
      <AideEtErreur nom={champ.nom} aide={champ.aide} erreur={champ.erreur} />
      <Coche
        nom={champ.nom}
        id={idDe(champ.nom)}
        option={option}
        coche={coche === true}
        erreur={champ.erreur}
        seule={liens(champ)}
      />
    </div>
  );
}

/** A closed list, when the answers are too many to show. */
export function Liste({ options, valeur = '', ...champ }: ProprietesRadios) {
  return (
    <Enveloppe {...champ}>
      <select
        {...liens(champ)}
        id={idDe(champ.nom)}
        name={champ.nom}
        defaultValue={valeur}
        className={apparenceSaisie(champ.erreur, 'moyen')}
      >
        <option value="">Choisissez dans la liste</option>
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur}>
            {option.libelle}
          </option>
        ))}
      </select>
    </Enveloppe>
  );
}
