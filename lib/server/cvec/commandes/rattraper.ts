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

/** Who was exempted by a bourse that is refused since, and whom no agent looks at or has looked at since; or whose bourse came back. */
const A_EXAMINER = `SELECT c."personneId" FROM "Cvec" c
  JOIN "Attestation" a ON a."personneId" = c."personneId" AND a.annee = c.annee AND a."annuleeLe" IS NULL AND a.motif = 'boursier'
  JOIN "Dossier" d ON d."personneId" = c."personneId" AND d.campagne = c.annee
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM "AllocationAnnuelle" n
    WHERE n."personneId" = c."personneId" AND n.annee = c.annee) AS aidee) aide
  LEFT JOIN LATERAL (SELECT etat IN ('deposee', 'piece_demandee') AS pendante, "decideeLe" FROM "DemandeInstruction"
    WHERE "objetId" = c.id AND genre = 'retrait_exoneration_cvec' ORDER BY "deposeeLe" DESC, id DESC LIMIT 1) r ON true
  WHERE c.annee = $1 AND c."personneId" > $2::uuid AND CASE
    WHEN d.etat = 'rejete' AND NOT aidee THEN r.pendante IS NULL OR (NOT r.pendante AND r."decideeLe" < d."modifieLe")
    ELSE (d.etat = 'notifie_conditionnel' OR aidee) AND coalesce(r.pendante, false) END
  ORDER BY c."personneId" LIMIT ${LOT}`;

/**
 * Exempts or pays back whoever a notification did not reach at once (a campaign judged again, yearly aids imported), and
 * has looked at the exemptions whose bourse is refused: a night's job, that finds nothing to do when every hook has worked. Returns how many it caught up.
 */
export async function rattraperBoursiers(annee: AnneeUniversitaire, horloge: Horloge): Promise<number> {
  const rattrapes = await parcourir('cvec_a_rattraper', A_RATTRAPER, annee, horloge);
  return rattrapes + (await parcourir('cvec_a_examiner', A_EXAMINER, annee, horloge));
}

async function parcourir(nom: string, sql: string, annee: AnneeUniversitaire, horloge: Horloge) {
  let rattrapes = 0;
  for (let apres: string | undefined = PREMIER; apres; ) {
    const lot: readonly { personneId: string }[] = await lignes(nom, sql, [annee, apres]);
    for (const { personneId } of lot) {
      const fait = await exonererAutomatiquement({ personneId, annee, horloge });
      if (fait.ok && fait.valeur !== 'rien') rattrapes++;
    }
    apres = lot.at(-1)?.personneId;
  }
  return rattrapes;
}
