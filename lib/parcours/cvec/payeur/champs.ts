import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { MotifDeRefus } from '@/lib/domain/paiement';
import { estMotifDeRefus } from '@/lib/domain/paiement';
import { email } from '@/lib/parcours/compte/lecteurs';
import { type Champ, facultatif, type Lecteur, schemaDe, texteDe } from '@/lib/parcours/moteur';
import type { TextesPayeur } from './types';

/** The payer's receipt goes there, if anywhere. */
export const champsAccord = ({ accord }: TextesPayeur): readonly Champ[] => [
  {
    ...{ type: 'texte', nom: 'courriel', libelle: accord.courriel, aide: accord.aide },
    ...{ autoComplete: 'email', inputMode: 'email', largeur: 'long' },
  },
];

export const schemaAccord = ({ accord }: TextesPayeur) => {
  const courriel: Lecteur<string> = (brut, saisie) => {
    const lu = email(brut, saisie);
    return lu.ok ? lu : refus(accord.illisible);
  };
  return schemaDe({ courriel: facultatif(courriel) });
};

export const champsRefus = ({ refus: { question, motifs } }: TextesPayeur): readonly Champ[] => [
  {
    type: 'choix',
    nom: 'motif',
    libelle: question,
    options: Object.entries(motifs).map(([valeur, libelle]) => ({ valeur, libelle })),
  },
];

export const schemaRefus = ({ refus: { manque } }: TextesPayeur) => {
  const motif: Lecteur<MotifDeRefus> = (brut) => {
    const lu = texteDe(brut);
    return estMotifDeRefus(lu) ? succes(lu) : refus(manque);
  };
  return schemaDe({ motif });
};
