import { enOuiNon, ouiNon, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { champOuiNon, ligne } from '../textes';

/** PTS-6 and AGE-5. */
export const handicap = definirQuestion({
  id: 'handicap',
  tache: 'sante',
  poser: ({ contexte: { annee } }) => ({
    titre: 'La CDAPH a-t-elle reconnu votre handicap ?',
    pourquoi:
      'La commission des droits et de l’autonomie des personnes handicapées vous a envoyé une notification. Votre réponse peut augmenter la bourse, jamais la réduire.',
    mots: motsPour(annee, 'cdaph', 'points-de-charge'),
    champs: [champOuiNon('cdaph', 'Handicap reconnu par la CDAPH')],
    schema: schemaDe({ cdaph: ouiNon('Répondez oui ou non : la CDAPH a-t-elle reconnu votre handicap ?') }),
    recapituler: ({ cdaph }) => [ligne('Handicap reconnu par la CDAPH', enOuiNon(cdaph))],
  }),
});
