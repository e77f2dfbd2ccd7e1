import { type CarteDse, PARCOURS_DSE } from '@/lib/parcours/dse';
import { questionsDe, type Saisie, texteDe } from '@/lib/parcours/moteur';
import type { Saisies } from './cookie';
import { sansInconnue } from './je-ne-sais-pas';

type EntreesDse = Readonly<Record<string, Saisie>>;

const IDS_DSE: ReadonlySet<string> = new Set(
  PARCOURS_DSE.questions.flatMap(questionsDe).map(({ id }) => id satisfies keyof CarteDse),
);

/** Questions asked with the words of the DSE keep their entry as it was typed. */
const communes = (saisies: Saisies): EntreesDse =>
  Object.fromEntries(Object.entries(saisies).filter(([cle]) => IDS_DSE.has(cle)));

function etudes({ niveau, formation, 'formation-etranger': etranger }: Saisies): EntreesDse {
  const annee = texteDe(niveau?.niveau);
  const lieu = texteDe(formation?.lieu);
  const rythme = texteDe(formation?.rythme);
  const dehors = lieu === 'etranger';
  return {
    ...(annee ? { 'nombre-voeux': { nombre: '1' } } : {}),
    ...(annee ? { 'voeu-1': { niveau: annee === 'terminale' ? 'licence_1' : annee } } : {}),
    ...(annee === 'terminale'
      ? {
          'annee-precedente': { annee: 'terminale' },
          baccalaureat: { bac: 'en_cours' },
          'premiere-demande': { premiere: 'oui' },
        }
      : {}),
    ...(lieu ? { 'lieu-voeu-1': { lieu: dehors ? texteDe(etranger?.pays) : 'france' } } : {}),
    ...(lieu && rythme
      ? {
          'cadre-voeu-1': {
            secteur: dehors ? texteDe(etranger?.secteur) : lieu,
            rythme: rythme === 'partiel' ? 'partiel' : 'plein',
            statut: rythme === 'plein' || rythme === 'partiel' ? 'etudiant' : rythme,
          },
        }
      : {}),
  };
}

/** What was not ticked becomes « non », to be confirmed page by page. */
function situation({ situation: lue }: Saisies): EntreesDse {
  if (!lue) return {};
  const est = (cas: string): boolean => [lue.cas].flat().includes(cas);
  const ouiNon = (cas: string): string => (est(cas) ? 'oui' : 'non');
  return {
    handicap: { cdaph: ouiNon('handicap') },
    aidant: { aidant: ouiNon('aidant') },
    'baisse-revenus': { baisse: ouiNon('baisse') },
    ...(est('couple') || est('enfant')
      ? {}
      : { 'situation-familiale': { statut: 'celibataire', enfants: '0' } }),
    ...(est('enfance') ? {} : { enfance: { enfance: 'aucune' } }),
    ...(est('revenus_etranger') ? {} : { 'revenus-etranger': { existe: 'non' } }),
  };
}

function fratrie({ enfants }: Saisies): EntreesDse {
  const nombre = Math.min(Number(texteDe(enfants?.nombre)) || 0, 15);
  const superieur = Number(texteDe(enfants?.superieur)) || 0;
  if (!enfants) return {};
  const chacun = Array.from({ length: nombre }, (_, i): [string, Saisie] => [
    `enfant-${i + 1}`,
    { prenom: '', etudes: i < superieur ? 'superieur' : 'non' },
  ]);
  return { 'nombre-enfants': { nombre: String(nombre) }, ...Object.fromEntries(chacun) };
}

/** Without the name, an entry of this page would hide the one the account gives. */
const identite = ({ naissance }: Saisies, personne?: Saisie): EntreesDse =>
  naissance && personne ? { identite: { ...personne, ...naissance } } : {};

/**
 * « Reprendre ces réponses dans mon dossier »: the raw entries of the DSE by key, never confirmed, so that the student
 * checks each page. What the simulation does not ask, and « Je ne sais pas », stay empty. The distance is left out:
 * the DSE measures it from the communes. `personne`: `prenom`, `nom` and `ine` of the account.
 */
export function versBrouillonDse(saisies: Saisies, personne?: Saisie): EntreesDse {
  const connues: Record<string, Saisie> = {};
  for (const [cle, saisie] of Object.entries(saisies)) {
    const sue = sansInconnue(saisie);
    if (sue) connues[cle] = sue;
  }
  return {
    aides: { demandes: ['bourse'] },
    ...communes(connues),
    ...identite(connues, personne),
    ...etudes(connues),
    ...situation(connues),
    ...fratrie(connues),
  };
}
