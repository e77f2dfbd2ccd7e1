import 'server-only';
import { lignes } from '../../base';

const SQL = `SELECT EXISTS (
  SELECT FROM "Dossier" d
  JOIN LATERAL (SELECT id FROM "Instantane" WHERE "dossierId" = d.id ORDER BY rang DESC LIMIT 1) i ON true
  JOIN "Decision" c ON c."instantaneId" = i.id
  WHERE d."personneId" = $1::uuid AND d.campagne = $2 AND d.etat IN ('depose', 'en_examen')
    AND c.resultat ->> 'type' = 'eligible'
) AS peut`;

/** True for a scholar-to-be: a deposited DSE that the engine finds eligible, and that the Crous has not notified yet. */
export async function peutAttendreSaBourse(personneId: string, annee: string): Promise<boolean> {
  const [lu] = await lignes<{ peut: boolean }>('cvec_future_bourse', SQL, [personneId, annee]);
  return lu?.peut === true;
}
