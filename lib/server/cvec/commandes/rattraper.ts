import 'server-only';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { lignes } from '../../base';
import type { Horloge } from '../../ports/horloge';
import { exonererAutomatiquement } from './exonerer';

const LOT = 500;
const PREMIER = '00000000-0000-0000-0000-000000000000';

/** Who has a bourse or the yearly aid and a contribution that does not know it: open, or paid and not given back. */
const A_RATTRAPER = `SELECT c."personneId" FROM "Cvec" c
  LEFT JOIN "Attestation" a ON a."personneId" = c."personneId" AND a.annee = c.annee AND a."annuleeLe" IS NULL
  WHERE c.annee = $1 AND c."personneId" > $2::uuid
    AND (EXISTS (SELECT FROM "Dossier" d WHERE d."personneId" = c."personneId" AND d.campagne = c.annee
        AND d.etat = 'notifie_conditionnel')
      OR EXISTS (SELECT FROM "AllocationAnnuelle" n WHERE n."personneId" = c."personneId" AND n.annee = c.annee))
    AND (a.numero IS NULL OR (a."tentativeId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Remboursement" r
      WHERE r."tentativeId" = a."tentativeId" AND r.etat <> 'refuse')))
  ORDER BY c."personneId" LIMIT ${LOT}`;

/**
 * Exempts or pays back whoever a notification did not reach at once (a campaign judged again, yearly aids imported): a
 * night's job, that finds nothing to do when every hook has worked. Returns how many it caught up.
 */
export async function rattraperBoursiers(annee: AnneeUniversitaire, horloge: Horloge): Promise<number> {
  let rattrapes = 0;
  for (let apres: string | undefined = PREMIER; apres; ) {
    const lot: readonly { personneId: string }[] = await lignes('cvec_a_rattraper', A_RATTRAPER, [
      annee,
      apres,
    ]);
    for (const { personneId } of lot) {
      const fait = await exonererAutomatiquement({ personneId, annee, horloge });
      if (fait.ok && fait.valeur !== 'rien') rattrapes++;
    }
    apres = lot.at(-1)?.personneId;
  }
  return rattrapes;
}
