import { type Ine, lireIne } from '@/lib/domain/noyau/ine';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Lecteur, texteDe } from '@/lib/parcours/moteur/formulaire';
import { estTropCourant } from './mots-de-passe-courants';

const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const LONGUEUR_MIN = 12;
const LONGUEUR_MAX = 200;

/** An e-mail address, trimmed, in lower case: the form under which it is unique. */
export const email: Lecteur<string> = (brut) => {
  const lu = texteDe(brut).toLowerCase();
  if (lu === '') return refus('Écrivez votre adresse électronique');
  if (lu.length <= 254 && EMAIL.test(lu)) return succes(lu);
  return refus('Écrivez votre adresse électronique en entier, par exemple lina.martin@exemple.fr');
};

/** A password that already exists: only its presence is judged. Never trimmed. */
export const motDePasseExistant: Lecteur<string> = (brut) =>
  typeof brut === 'string' && brut !== ''
    ? succes(brut.slice(0, LONGUEUR_MAX))
    : refus('Écrivez votre mot de passe');

/** A password being chosen. `email` of the same form, when there, may not serve as password. */
export const nouveauMotDePasse: Lecteur<string> = (brut, saisie) => {
  const lu = typeof brut === 'string' ? brut : '';
  const longueur = [...lu].length;
  if (longueur < LONGUEUR_MIN)
    return refus(`Choisissez un mot de passe d'au moins ${LONGUEUR_MIN} caractères`);
  if (longueur > LONGUEUR_MAX)
    return refus(`Choisissez un mot de passe d'au plus ${LONGUEUR_MAX} caractères`);
  if (!estTropCourant(lu, texteDe(saisie.email))) return succes(lu);
  return refus(
    'Ce mot de passe fait partie de ceux que les fraudeurs essaient d’abord : choisissez par exemple quatre mots sans lien entre eux',
  );
};

/** An INE: its shape only. */
export const ine: Lecteur<Ine> = (brut) => {
  const lu = lireIne(texteDe(brut));
  if (lu.ok) return lu;
  return refus(
    'Recopiez les 11 caractères de votre INE : il est sur votre confirmation d’inscription au baccalauréat, par exemple 123456789AB',
  );
};

/** Letters of the codes sent by mail: none that reads like another (I, L, O). */
export const LETTRES_DU_CODE = 'ABCDEFGHJKMNPQRSTUVWXYZ';
export const LONGUEUR_DU_CODE = 6;

export const code: Lecteur<string> = (brut) => {
  const lu = texteDe(brut).toUpperCase().replace(/[\s-]/g, '');
  const juste = lu.length === LONGUEUR_DU_CODE && [...lu].every((lettre) => /[A-Z]/.test(lettre));
  return juste ? succes(lu) : refus('Recopiez les 6 lettres du code que vous avez reçu, par exemple KMTQRB');
};
