import 'server-only';
import type { SituationCvec } from '@/lib/domain/cvec';
import { situationCvec } from '@/lib/domain/cvec';
import {
  anneeCvecDuJour,
  marcherCvec,
  phraseRefusCvec,
  repondreCvec,
  type SaisiesCvec,
} from '@/lib/parcours/cvec';
import { texteDe } from '@/lib/parcours/moteur';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { ecrireParcoursCvec, lireParcoursCvec, oublierParcoursCvec } from '@/lib/server/acces/parcours-cvec';
import { lirePersonne } from '@/lib/server/acces/personne';
import { ouvrirCvec } from '@/lib/server/cvec/commandes/ouvrir-cvec';
import type { Horloge } from '@/lib/server/ports/horloge';
import { phraseRefusCommune, resoudreCommune } from '@/lib/server/territoire';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

/** « Continuer » on a question of the contribution: the answer waits in the browser, the last one opens the contribution. */
export async function repondreQuestionCvec(
  { saisie, horloge }: ContexteAction<'public'>,
  _valeur: Saisie,
  cle: string,
): Promise<Issue> {
  const { saisies } = await lireParcoursCvec();
  const commune = cle === 'ville' ? await resoudreCommune(texteDe(saisie.commune)) : null;
  if (commune && !commune.ok && texteDe(saisie.commune) !== '') {
    return invalider('commune', phraseRefusCommune(commune.refus));
  }
  const ajouts: Saisie = commune?.ok ? { communeCode: commune.valeur.code } : {};
  const suite = repondreCvec(saisies, cle, saisie, ajouts);
  if (!suite.ok) return suite.refus.type === 'hors_chemin' ? rediriger('/cvec') : suite.refus;
  await ecrireParcoursCvec(suite.valeur.saisies);
  if (cle === 'situation') return apresLaSituation(suite.valeur.saisies);
  return ouvrir(suite.valeur.saisies, horloge);
}

const situationDe = (saisies: SaisiesCvec): SituationCvec | null =>
  situationCvec(texteDe(saisies.situation?.situation));

/** Signed in and concerned: on to the city. Otherwise the answer stands on a page of its own. */
async function apresLaSituation(saisies: SaisiesCvec): Promise<Issue> {
  const connecte = (await lirePersonne()) !== null;
  const assujetti = situationDe(saisies)?.assujetti === true;
  return rediriger(connecte && assujetti ? '/cvec/question/ville' : '/cvec/concerne');
}

async function ouvrir(saisies: SaisiesCvec, horloge: Horloge): Promise<Issue> {
  const personne = await lirePersonne();
  if (!personne) return rediriger('/connexion?retour=/cvec/question/ville');
  const { situation, ville } = marcherCvec(saisies).reponses;
  if (!situation || !ville) return rediriger('/cvec/question/situation');
  const ouverture = await ouvrirCvec({
    personneId: personne.id,
    annee: anneeCvecDuJour(horloge.aujourdhui()),
    situation: situation.situation.cle,
    communeCode: ville.commune.code,
    horloge,
  });
  if (!ouverture.ok) return refuser(phraseRefusCvec(ouverture.refus));
  await oublierParcoursCvec();
  return rediriger('/cvec');
}
