import { choix, libelleDe, type Options, schemaDe } from '@/lib/parcours/moteur';
import { motsPour } from '@/lib/parcours/notions';
import { definirQuestion } from '../definition';
import { champChoix, lettreTSurLAvis, ligne } from '../textes';

const LETTRES = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non, ou il n’y a pas d’autre parent' },
  { valeur: 'inconnu', libelle: 'Je ne sais pas', aide: 'Le Crous le vérifiera.' },
] as const satisfies Options<string>;

/** FOY-3: the letter on both notices brings both incomes back; the CAF's title (FOY-4) stands by itself. */
export const lettreTAutre = definirQuestion({
  id: 'lettre-t-autre',
  tache: 'parents',
  posee: ({ 'parent-isole': isole }) =>
    (isole?.titres.includes('lettre_t') && !isole.titres.includes('caf')) ?? false,
  poser: ({ contexte: { annee, anneeRevenus } }) => ({
    titre: 'L’avis de votre autre parent porte-t-il aussi la lettre T ?',
    pourquoi: 'Si les deux avis la portent, les ressources des deux parents comptent.',
    mots: motsPour(annee, 'parent-isole'),
    champs: [champChoix('lettre', 'Lettre T sur l’avis de l’autre parent', LETTRES)],
    aide: lettreTSurLAvis(anneeRevenus),
    schema: schemaDe({ lettre: choix(LETTRES, 'Répondez oui, non ou je ne sais pas') }),
    recapituler: ({ lettre }) => [ligne('Lettre T sur l’avis de l’autre parent', libelleDe(LETTRES, lettre))],
  }),
});
