import {
  autrement,
  type Champ,
  type ErreurChamp,
  type Option,
  type Question,
  type QuestionPosee,
  type Saisie,
  schemaQuiLit,
  texteDe,
  valider,
} from '@/lib/parcours/moteur';

/** Value of the option, and name of the box, that leave a fact unknown. */
export const JNSP = 'jnsp';
const CASE = 'inconnu';
const LIBELLE = 'Je ne sais pas';

const OPTION: Option = { valeur: JNSP, libelle: LIBELLE };
const BOITE: Champ = { type: 'case', nom: CASE, libelle: LIBELLE, facultatif: true };

const coches = (brut: Saisie[string] | undefined): readonly string[] =>
  typeof brut === 'string' ? [brut] : (brut ?? []);

/** One choice alone on its page takes one more option; anything else takes a box under the fields. */
function ajouter(champs: readonly Champ[]): readonly Champ[] {
  const [seul, ...autres] = champs;
  if (!seul || autres.length > 0 || !('options' in seul)) return [...champs, BOITE];
  return [{ ...seul, options: [...seul.options, OPTION] }];
}

/** True when the entry says « je ne sais pas », whatever the shape of the question. */
export const estInconnue = (saisie: Saisie): boolean =>
  texteDe(saisie[CASE]) === 'oui' || Object.values(saisie).some((brut) => coches(brut).includes(JNSP));

/** « Je ne sais pas » beside another answer: we cannot choose for the person. */
function contradiction(champs: readonly Champ[], saisie: Saisie): ErreurChamp | null {
  const remplis = champs.filter(({ nom }) => coches(saisie[nom]).some((v) => v !== '' && v !== JNSP));
  const [premier] = remplis;
  if (!premier) return null;
  const message = `Gardez votre réponse ou « ${LIBELLE} », pas les deux`;
  return { champ: texteDe(saisie[CASE]) === 'oui' ? CASE : premier.nom, message };
}

function accepterInconnue(question: QuestionPosee): QuestionPosee {
  const schema = schemaQuiLit<unknown>((saisie, refuser) => {
    const inconnue = estInconnue(saisie);
    const conflit = inconnue ? contradiction(question.champs, saisie) : null;
    if (inconnue && !conflit) return undefined;
    const lu = conflit ? null : valider(question, saisie);
    if (lu?.ok) return lu.valeur;
    for (const erreur of lu ? lu.refus : conflit ? [conflit] : []) refuser(erreur);
    return undefined;
  });
  const muette = () => ({ libelle: question.champs[0]?.libelle ?? question.titre, valeur: LIBELLE });
  return autrement(question, {
    get champs() {
      return ajouter(question.champs);
    },
    schema,
    recapituler: (valeur) => (valeur === undefined ? [muette()] : question.recapituler(valeur)),
  });
}

/** The same question, where « Je ne sais pas » is an answer: it has no value, and the facts it gives stay unknown. */
export const incertaine = <Carte, Contexte>(
  question: Question<Carte, Contexte>,
): Question<Carte, Contexte> => ({ ...question, poser: (ctx) => accepterInconnue(question.poser(ctx)) });

/** What is left of an entry once « je ne sais pas » is taken out; `null` when nothing is. */
export function sansInconnue(saisie: Saisie): Saisie | null {
  const sus = Object.entries(saisie).filter(([nom, v]) => nom !== CASE && !coches(v).includes(JNSP));
  return sus.length > 0 ? Object.fromEntries(sus) : null;
}
