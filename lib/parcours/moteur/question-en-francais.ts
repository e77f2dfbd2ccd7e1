import type { Parties } from './definir-question';
import type { AideDepliable, Champ, Ligne, Option, QuestionPosee } from './types';
import { francais } from './typographie';

const accorder = <T extends { readonly libelle: string; readonly aide?: string }>(porteur: T): T => ({
  ...porteur,
  libelle: francais(porteur.libelle),
  ...(porteur.aide === undefined ? {} : { aide: francais(porteur.aide) }),
});

function champEnFrancais(champ: Champ): Champ {
  if (!('options' in champ)) return accorder(champ);
  const options: readonly Option[] = champ.options.map(accorder);
  return { ...accorder(champ), options };
}

function aideEnFrancais(aide: AideDepliable): AideDepliable {
  const titre = francais(aide.titre);
  return aide.type === 'texte'
    ? { ...aide, titre, paragraphes: aide.paragraphes.map(francais) }
    : { ...aide, titre };
}

const accorderLigne = (ligne: Ligne): Ligne => ({ ...ligne, libelle: francais(ligne.libelle) });

/**
 * Its texts are put in French when they are read: a walk asks thirty questions, and most pages show one. They are
 * accessors of the class, which a spread does not copy: `autrement` changes a part of a question.
 */
export class QuestionEnFrancais<V> implements QuestionPosee {
  readonly cle: string;
  readonly tache: string;
  private readonly parties: Parties<V>;

  constructor(cle: string, tache: string, parties: Parties<V>) {
    this.cle = cle;
    this.tache = tache;
    this.parties = parties;
  }

  get titre() {
    return francais(this.parties.titre);
  }

  get pourquoi() {
    const { pourquoi } = this.parties;
    return pourquoi === undefined ? undefined : francais(pourquoi);
  }

  get champs() {
    return this.parties.champs.map(champEnFrancais);
  }

  get aide() {
    const { aide } = this.parties;
    return aide && aideEnFrancais(aide);
  }

  get mots() {
    return this.parties.mots;
  }

  get initiale() {
    return this.parties.initiale;
  }

  get ajouts() {
    return this.parties.ajouts;
  }

  get schema() {
    return this.parties.schema;
  }

  get recapituler() {
    const { recapituler } = this.parties;
    // Only ever called with what `schema` returned, so the value has the type of the question.
    return (valeur: unknown): readonly Ligne[] => recapituler(valeur as V).map(accorderLigne);
  }
}

/** The same question with other parts, each still read when it is asked for. */
export const autrement = (question: QuestionPosee, parties: Partial<QuestionPosee>): QuestionPosee =>
  Object.create(question, Object.getOwnPropertyDescriptors(parties));
