import 'server-only';
import { CONTINGENT, OUVERT } from '@/lib/domain/logement';
import type { EvenementContingent, EvenementDeConvention } from '@/lib/domain/logement/contingents';
import type { Tx } from '../../base';

/** Rooms that nobody holds become everybody's: adapted ones for those who need them. */
const RENDRE = `UPDATE "Chambre" c SET "contingentId" = NULL, exigence = CASE WHEN l.adapte THEN 1 ELSE 0 END
  FROM "Logement" l WHERE l.id = c."logementId" AND c.id IN (
    SELECT libre.id FROM "Chambre" libre WHERE libre."contingentId" = $1::uuid AND NOT EXISTS (
      SELECT FROM "Proposition" p WHERE p."chambreId" = libre.id AND p.etat IN ('proposee', 'reservee'))
    ORDER BY libre.libelle DESC LIMIT $2)`;

/** Open to everyone and promised to nobody: not held, not counted by a round that isn't shown yet, not given by a window. */
const PRETABLES = `FROM "Chambre" c WHERE c."logementId" = $1 AND c.annee = $2 AND c.exigence = ${OUVERT}
  AND NOT EXISTS (SELECT FROM "Proposition" p WHERE p."chambreId" = c.id AND p.etat IN ('proposee', 'reservee'))
  AND NOT EXISTS (SELECT FROM "TourLogement" t JOIN "LotDuTour" o ON o."tourId" = t.id
    WHERE t.annee = c.annee AND t.etat = 'calcule' AND o."logementId" = c."logementId" AND c.id = ANY(o.chambres))
  AND NOT EXISTS (SELECT FROM "FicheDeFenetre" f JOIN "FenetreLogement" w ON w.id = f."fenetreId"
    WHERE f."logementId" = c."logementId" AND f."enCours" AND w.annee = c.annee)`;

const VERROUILLER = `SELECT id FROM "Chambre" WHERE "logementId" = $1 AND annee = $2 ORDER BY id FOR UPDATE`;
const COMPTER = `SELECT count(*)::int AS n ${PRETABLES}`;
const PRETER = `UPDATE "Chambre" x SET "contingentId" = g.id, exigence = ${CONTINGENT} FROM "Contingent" g
  WHERE g.id = $3::uuid AND x.id IN (SELECT c.id ${PRETABLES} ORDER BY c.libelle, c.id LIMIT $4)`;

type Preteur = { readonly id: string; readonly logementId: number; readonly annee: string };

/**
 * How many rooms of a sheet may be lent, once nobody else can take one until the transaction ends: locked first, counted afterwards, because a
 * statement that waited would count as it was before.
 */
export async function verrouillerPretables(tx: Tx, logementId: number, annee: string): Promise<number> {
  await tx.$queryRawUnsafe(VERROUILLER, logementId, annee);
  const [compte] = await tx.$queryRawUnsafe<{ n: number }[]>(COMPTER, logementId, annee);
  return compte?.n ?? 0;
}

const exiger = (faites: number, nombre: number, quoi: string): void => {
  if (faites !== nombre) throw new Error(`${faites} chambres ${quoi} au lieu de ${nombre}`);
};

/** What an event writes besides the journal. */
export async function appliquerEvenement(
  tx: Tx,
  { id, logementId, annee }: Preteur,
  evenement: EvenementContingent | EvenementDeConvention,
  le: Date,
): Promise<void> {
  switch (evenement.type) {
    case 'chambres_rendues':
    case 'chambres_reprises':
      return exiger(await tx.$executeRawUnsafe(RENDRE, id, evenement.nombre), evenement.nombre, 'rendues');
    case 'chambres_pretees':
      return exiger(
        await tx.$executeRawUnsafe(PRETER, logementId, annee, id, evenement.nombre),
        evenement.nombre,
        'prêtées',
      );
    case 'designation_retiree': {
      const where = { id: evenement.designation };
      await tx.designation.update({ where, data: { retireeLe: le }, select: { id: true } });
      return;
    }
    case 'dates_corrigees': {
      const { debut, fin, designationAvantA } = evenement;
      const dates = { debut: new Date(debut), fin: new Date(fin) };
      const data = { ...dates, designationAvant: new Date(designationAvantA) };
      await tx.contingent.update({ where: { id }, data, select: { id: true } });
      return;
    }
  }
}
