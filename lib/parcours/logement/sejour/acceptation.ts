import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { TitulaireAttendu } from '@/lib/parcours/dse/depot/rib';
import { estTitulaire } from '@/lib/parcours/dse/depot/titulaire';
import { type Champ, type Lecteur, schemaDe, texte, texteDe, verifier } from '@/lib/parcours/moteur';

/** The sentence that is ticked, kept with the acceptance. */
export const ENGAGEMENT =
  'J’ai lu la décision d’admission en entier et je l’accepte. Je sais que ce n’est pas un bail et que le logement est pour moi seul.';

export const CHAMPS_ACCEPTATION: readonly Champ[] = [
  { type: 'case', nom: 'accord', libelle: ENGAGEMENT },
  {
    ...{ type: 'texte', nom: 'nom', libelle: 'Votre prénom et votre nom', largeur: 'long' },
    ...{ autoComplete: 'name', aide: 'Ils valent signature.' },
  },
];

const accord: Lecteur<true> = (brut) =>
  texteDe(brut) === 'oui' ? succes(true) : refus('Cochez la case pour accepter la décision');

/** The name must be the student's: it stands for a signature. */
export const schemaAcceptation = (personne: TitulaireAttendu) =>
  schemaDe({
    accord,
    nom: verifier(
      texte('Écrivez votre prénom et votre nom'),
      (lu) => estTitulaire(lu, personne),
      `Écrivez votre prénom et votre nom comme sur votre compte, par exemple « ${personne.prenom} ${personne.nom} »`,
    ),
  });
