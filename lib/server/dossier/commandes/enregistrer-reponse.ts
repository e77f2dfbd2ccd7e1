import 'server-only';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { EntreeBrouillon, ErreurChamp, QuestionPosee, Saisie } from '@/lib/parcours/moteur';
import { entreeDeclaree, trouver, valider } from '@/lib/parcours/moteur';
import type { Horloge } from '../../ports/horloge';
import { phraseRefusCommune, resoudreCommune } from '../../territoire';
import { ecrireEntree, lireDossier } from '../depot';
import { ouvrirParcours, type Titulaire } from '../ouvrir-parcours';

export interface DemandeEnregistrement {
  readonly titulaire: Titulaire;
  readonly campagne: string;
  readonly cle: string;
  readonly saisie: Saisie;
  /** Version that the page had read; 0 for a question never saved. */
  readonly version: number;
  /** The page view that asks. */
  readonly onglet: string;
  /** True for « Continuer »: the entry is judged, and counts when it is right. An autosave only keeps it. */
  readonly confirmer: boolean;
  readonly horloge: Horloge;
}

export type RefusEnregistrement =
  | { readonly type: 'introuvable' }
  /** Already deposited: the draft is closed until it is reopened. */
  | { readonly type: 'verrouille'; readonly numero: string | null }
  /** The question is no longer asked, because an earlier answer changed. */
  | { readonly type: 'hors_parcours' }
  | { readonly type: 'conflit'; readonly entree: EntreeBrouillon }
  | {
      readonly type: 'saisie_invalide';
      readonly erreurs: readonly ErreurChamp[];
      readonly version: number;
    };

export interface Enregistree {
  readonly version: number;
  readonly le: Date;
}

/** Keeps an entry of the draft, right or wrong: what was typed is never thrown away. */
export async function enregistrerReponse(
  demande: DemandeEnregistrement,
): Promise<Resultat<Enregistree, RefusEnregistrement>> {
  const { titulaire, campagne, cle, horloge } = demande;
  const dossier = await lireDossier(titulaire.id, campagne);
  if (!dossier) return refus({ type: 'introuvable' });
  if (dossier.etat !== 'brouillon') return refus({ type: 'verrouille', numero: dossier.numero });
  const { marche } = await ouvrirParcours(titulaire, campagne, dossier.brouillon, horloge.aujourdhui());
  const question = trouver(marche, cle)?.question;
  if (!question) return refus({ type: 'hors_parcours' });
  const completee = await completer(question, demande);
  const lue = demande.confirmer ? valider(question, completee.saisie) : succes(null);
  const le = horloge.maintenant();
  const version = await ecrireEntree({
    personneId: titulaire.id,
    campagne,
    cle,
    saisie: completee.saisie,
    confirmer: demande.confirmer,
    confirmee: demande.confirmer && lue.ok,
    version: demande.version,
    onglet: demande.onglet,
    le,
  });
  if (version === null) return refus(await pourquoiPas(demande));
  if (lue.ok) return succes({ version, le });
  const erreurs = lue.refus.map((e) => ({ ...e, message: completee.refusees.get(e.champ) ?? e.message }));
  return refus({ type: 'saisie_invalide', erreurs, version });
}

/** What the server adds to an entry: its own fields, and the INSEE code of each commune that was typed. */
async function completer({ champs, ajouts }: QuestionPosee, { saisie, confirmer }: DemandeEnregistrement) {
  const complete: Record<string, string | readonly string[]> = {
    ...entreeDeclaree(saisie, champs),
    ...ajouts,
  };
  const refusees = new Map<string, string>();
  for (const champ of champs) {
    if (champ.type !== 'commune') continue;
    delete complete[`${champ.nom}Code`];
    const texte = complete[champ.nom];
    if (!confirmer || typeof texte !== 'string' || texte.trim() === '') continue;
    const commune = await resoudreCommune(texte);
    if (commune.ok) {
      complete[champ.nom] = commune.valeur.libelle;
      complete[`${champ.nom}Code`] = commune.valeur.code;
    } else refusees.set(champ.nom, phraseRefusCommune(commune.refus));
  }
  return { saisie: complete, refusees };
}

/** Nothing was written: deposited meanwhile in another tab, or the entry changed under this one. */
async function pourquoiPas({
  titulaire,
  campagne,
  cle,
}: DemandeEnregistrement): Promise<RefusEnregistrement> {
  const dossier = await lireDossier(titulaire.id, campagne);
  if (!dossier) return { type: 'introuvable' };
  if (dossier.etat !== 'brouillon') return { type: 'verrouille', numero: dossier.numero };
  const entree = dossier.brouillon[cle];
  return entree ? { type: 'conflit', entree } : { type: 'introuvable' };
}
