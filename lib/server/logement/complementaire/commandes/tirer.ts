import 'server-only';
import { randomBytes } from 'node:crypto';
import { campagneLogement, lireGraine } from '@/lib/domain/logement';
import { faireAvancer, type RefusFenetre, tirerFenetre } from '@/lib/domain/logement/complementaire';
import type { Resultat } from '@/lib/domain/noyau/resultat';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import { transaction } from '../../../base';
import type { Horloge } from '../../../ports/horloge';
import { dansLaTransaction } from '../../demande';
import { lireFenetreParId } from '../depot';
import { lireListeArretee } from '../requetes/lire-tirage';

const TIRER = `WITH f AS (UPDATE "FenetreLogement" SET etat = 'tiree', graine = $2, "tireeLe" = $3::timestamptz
    WHERE id = $1::uuid RETURNING id)
  UPDATE "InscriptionFenetre" i SET rang = x.rang, obtenus = x.obtenus, chambres = x.chambres
  FROM f, jsonb_to_recordset($4::jsonb) AS x(empreinte text, rang int, obtenus int[], chambres int[])
  WHERE i."fenetreId" = f.id AND i.empreinte = x.empreinte RETURNING 1`;

/**
 * Draws the seed of a closed list and what it gives, in one transaction. The base refuses a second seed, so nobody draws again until the
 * result pleases. Rooms of a lot are given in the order of the draw.
 */
export function tirerLaFenetre(
  id: string,
  horloge: Horloge,
  graine: string = randomBytes(16).toString('hex'),
): Promise<Resultat<'tiree', RefusFenetre | 'introuvable' | 'campagne_inconnue' | 'graine_illisible'>> {
  return transaction(async (tx) => {
    const requete = dansLaTransaction(tx);
    const fenetre = await lireFenetreParId(id, requete, 'FOR UPDATE');
    if (!fenetre) return refus('introuvable' as const);
    const jugee = faireAvancer(fenetre, 'tirer', horloge.maintenant().getTime());
    if (!jugee.ok) return jugee;
    const campagne = campagneLogement(fenetre.annee);
    if (!campagne.ok) return campagne;
    const lue = lireGraine(graine);
    if (!lue.ok) return lue;
    const { liste, chambresDuLot } = await lireListeArretee(id, requete);
    const restes = new Map([...chambresDuLot].map(([lot, chambres]) => [lot, [...chambres]]));
    const issues = [...tirerFenetre(liste, lue.valeur, campagne.valeur.propositionsMaximum)]
      .sort((a, b) => a.rang - b.rang)
      .map((issue) => ({
        ...issue,
        chambres: issue.obtenus.flatMap((lot) => restes.get(lot)?.shift() ?? []),
      }));
    const le = apres(horloge.maintenant(), fenetre.arreteeA);
    await requete('fenetre_tirer', TIRER, [id, graine, le.toISOString(), JSON.stringify(issues)]);
    return succes('tiree' as const);
  });
}

/** Published after the list, though both fall in one millisecond. */
const apres = (instant: Date, arreteeA: number | null): Date =>
  new Date(Math.max(instant.getTime(), (arreteeA ?? 0) + 1));
