import type { ClientBase } from 'pg';
import type { CommuneConnue, FichierLu, Reparation, ResidenceSituee } from '@/lib/server/logement';
// Not by the index of the context: it reaches the base, whose client a first start has not generated yet.
import { ouvrirSituation } from '@/lib/server/logement/import/situer';
import { enregistrerLogements, type LogementPlace } from './enregistrer-logements';
import { type Bilan, enregistrerResidences } from './enregistrer-residences';

export interface BilanDuCatalogue extends Bilan {
  readonly lues: number;
  readonly refusees: readonly { readonly ligne: number; readonly raison: string }[];
  readonly residences: Bilan;
  /** Lines that tell a residence that another line of the file tells too. */
  readonly reunies: number;
  /** How many records needed each repair. */
  readonly reparees: ReadonlyMap<Reparation, number>;
}

const COMMUNES = 'SELECT nom, "nomNormalise", departement, latitude, longitude FROM "Commune"';

/** What is invented never stands for a real residence of the same name. */
const marquer = (residence: ResidenceSituee | null, source: FichierLu['source']): ResidenceSituee | null =>
  residence && source === 'fictif' ? { ...residence, cle: `fictif | ${residence.cle}` } : residence;

/** Places what a file says on the map, then writes it, all or nothing. */
export async function enregistrerCatalogue(
  client: ClientBase,
  fichier: FichierLu,
): Promise<BilanDuCatalogue> {
  const { source, lectures } = fichier;
  const { rows: communes } = await client.query<CommuneConnue>(COMMUNES);
  const situer = ouvrirSituation(communes);
  const refusees = [...fichier.refusees];
  const reparees = new Map<Reparation, number>();
  const residences: ResidenceSituee[] = [];
  const logements = new Map<string, LogementPlace>();
  for (const { ligne, lecture } of lectures) {
    const situee = marquer(situer(lecture.residence), source);
    const cle = lecture.logement?.cle;
    if (!situee)
      refusees.push({ ligne, raison: `${lecture.residence.nom} : ni commune ni position connues` });
    else if (cle !== undefined && logements.has(cle))
      refusees.push({ ligne, raison: `${cle} est déjà plus haut` });
    else {
      residences.push(situee);
      if (lecture.logement)
        logements.set(lecture.logement.cle, { residence: situee.cle, logement: lecture.logement });
      for (const reparation of [...lecture.reparations, ...situee.reparations])
        reparees.set(reparation, (reparees.get(reparation) ?? 0) + 1);
    }
  }
  await client.query('BEGIN');
  try {
    const bilanDesResidences = await enregistrerResidences(client, residences, source);
    const bilan =
      source === 'residences'
        ? bilanDesResidences
        : await enregistrerLogements(client, [...logements.values()], source);
    await client.query('COMMIT');
    // The search reads its index alone only where the base knows that every row is seen by everybody.
    if (bilan.ajoutees + bilan.modifiees > 0) await client.query('VACUUM (ANALYZE) "Residence", "Logement"');
    const lues = lectures.length + fichier.refusees.length;
    const reunies = residences.length - new Set(residences.map(({ cle }) => cle)).size;
    return { ...bilan, lues, refusees, residences: bilanDesResidences, reunies, reparees };
  } catch (erreur) {
    await client.query('ROLLBACK');
    throw erreur;
  }
}
