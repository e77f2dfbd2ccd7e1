import 'server-only';
import {
  jugerInscription,
  momentDeFenetre,
  parametresComplementaires,
  type RefusInscription,
} from '@/lib/domain/logement/complementaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { transaction } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { dansLaTransaction, lireDemande, type Requete } from '../../demande';
import { lireFenetreParId } from '../depot';
import type { FenetreLue } from '../fenetre';

interface DansUneFenetre {
  readonly fenetre: string;
  readonly personneId: string;
  readonly horloge: Horloge;
}

export type RefusDInscription =
  | RefusInscription
  | 'introuvable'
  | 'sans_demande'
  | 'demande_retiree'
  | 'campagne_inconnue';

const INSCRIRE = `INSERT INTO "InscriptionFenetre" ("fenetreId", "demandeId", voeux, "inscriteLe", "modifieeLe")
  VALUES ($1::uuid, $2::uuid, $3::int[], $4::timestamptz, $4::timestamptz)
  ON CONFLICT ("fenetreId", "demandeId") DO UPDATE SET voeux = $3::int[], "modifieeLe" = $4::timestamptz`;
const RETIRER = `DELETE FROM "InscriptionFenetre" WHERE "fenetreId" = $1::uuid AND "demandeId" = $2::uuid`;

type Faire<T, R> = (requete: Requete, fenetre: FenetreLue, demande: string) => Promise<Resultat<T, R>>;

/** The window shared by all who register, held by the one who closes it: what is acknowledged is in the list. */
function dansLaFenetre<T, R>({ fenetre: id, personneId }: DansUneFenetre, faire: Faire<T, R>) {
  return transaction(async (tx): Promise<Resultat<T, R | RefusDInscription>> => {
    const requete = dansLaTransaction(tx);
    const fenetre = await lireFenetreParId(id, requete, 'FOR SHARE');
    if (!fenetre) return refus('introuvable');
    const demande = await lireDemande({ par: 'personne', personneId, annee: fenetre.annee }, requete);
    if (!demande) return refus('sans_demande');
    if (demande.vie.retiree) return refus('demande_retiree');
    return faire(requete, fenetre, demande.id);
  });
}

/** Registers, or registers again in another order: the last one counts, and none is better for being early. */
export function inscrireDansFenetre(
  demande: DansUneFenetre & { readonly voeux: readonly number[] },
): Promise<Resultat<'inscrite', RefusDInscription>> {
  const le = demande.horloge.maintenant();
  return dansLaFenetre(demande, async (requete, fenetre, id) => {
    const parametres = parametresComplementaires(fenetre.annee);
    if (!parametres.ok) return parametres;
    const jugee = jugerInscription(fenetre, demande.voeux, le.getTime(), parametres.valeur);
    if (!jugee.ok) return jugee;
    await requete('fenetre_inscrire', INSCRIRE, [fenetre.id, id, jugee.valeur, le.toISOString()]);
    return succes('inscrite' as const);
  });
}

/** Leaves a window while it is open. */
export function quitterFenetre(demande: DansUneFenetre): Promise<Resultat<'retiree', RefusDInscription>> {
  return dansLaFenetre(demande, async (requete, fenetre, id) => {
    if (momentDeFenetre(fenetre, demande.horloge.maintenant().getTime()) !== 'ouverte') return refus('close');
    await requete('fenetre_quitter', RETIRER, [fenetre.id, id]);
    return succes('retiree' as const);
  });
}
