import type { TonPastille } from '@/components/ui/Pastille';
import type { EtatRegle, Preuve } from '@/lib/domain/regles';

export const ETATS: Readonly<Record<EtatRegle, { readonly mot: string; readonly ton: TonPastille }>> = {
  appliquee: { mot: 'Calculée', ton: 'vert' },
  examen: { mot: 'Examen par le Crous', ton: 'safran' },
  dossier: { mot: 'Hors du calcul', ton: 'gris' },
  ecartee: { mot: 'Écartée', ton: 'gris' },
};

/** What each state means, for the legend. */
export const SENS_DES_ETATS: Readonly<Record<EtatRegle, string>> = {
  appliquee: 'Le calcul l’applique, dans le simulateur comme dans un dossier.',
  examen:
    'Aucun texte lu ne suffit : le dossier part à l’examen, et nous donnons une estimation quand elle a un sens.',
  dossier: 'Elle se tient dans les questions, les pièces ou la procédure.',
  ecartee: 'Une lecture qui circule, que nous ne suivons pas.',
};

export const PREUVES: Readonly<Record<Preuve, string>> = {
  A: 'texte officiel lu',
  B: 'page officielle, ou transcription recoupée',
  C: 'source unique non officielle, ou déduction',
  M: 'non relue dans un texte',
};
