import { type Iban, lireIban, type RefusIban } from '@/lib/domain/noyau/iban';
import { type Ine, lireIne } from '@/lib/domain/noyau/ine';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { type Lecteur, texteDe } from '../formulaire';

const INE =
  'Écrivez les 11 caractères de l’INE, par exemple 120890045HB : il est sur votre relevé de notes du bac et sur votre carte étudiante';

export const ine: Lecteur<Ine> = (brut) => {
  const lu = lireIne(texteDe(brut));
  return lu.ok ? succes(lu.valeur) : refus(INE);
};

const IBAN: Record<RefusIban, string> = {
  forme: 'Écrivez l’IBAN en entier, comme sur le RIB : en France, FR suivi de 25 caractères',
  pays: 'Indiquez un compte de la zone SEPA : l’IBAN commence par les lettres d’un pays européen, par exemple FR',
  cle: 'Vérifiez l’IBAN, caractère par caractère, sur le RIB : l’un d’eux ne correspond pas',
};

export const iban =
  (manque: string): Lecteur<Iban> =>
  (brut) => {
    const tape = texteDe(brut);
    if (tape === '') return refus(manque);
    const lu = lireIban(tape);
    return lu.ok ? succes(lu.valeur) : refus(IBAN[lu.refus]);
  };
