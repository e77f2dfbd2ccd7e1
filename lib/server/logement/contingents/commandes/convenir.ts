import 'server-only';
import {
  type ContingentConvenu,
  type Convention,
  convenirDuContingent,
  type EvenementDeConvention,
  type RefusDeConvention,
} from '@/lib/domain/logement/contingents';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import { debutDeLaMinute } from '../../../adaptateurs/horloge';
import { type Tx, transaction } from '../../../base';
import { nouvelId } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { verrouDesTours } from '../../tours/depot';
import { type ContingentLu, ecrireContingent, verrouillerContingent } from '../depot';
import { verrouillerPretables } from '../effets';

/** A line of an agreement: whose rooms, of which sheet. */
export interface LigneDeConvention extends Omit<Convention, 'designationAvantA'> {
  readonly uai: string;
  /** Key of the sheet. */
  readonly logement: string;
}

export type RefusDeLigne =
  | RefusDeConvention
  | { readonly type: 'etablissement_inconnu' | 'fiche_inconnue' | 'tour_en_cours' };

export interface Convenu {
  readonly fait: 'ouvert' | 'corrige' | 'inchange';
  /** Rooms agreed and not lent any more: they went back to everyone. */
  readonly rendues: number;
}

// One agreement at a time on a sheet: the contingent to lock may not exist yet.
const FICHE = 'SELECT id FROM "Logement" WHERE cle = $1 FOR NO KEY UPDATE';
// The lock of the rounds of the year, shared: a round that is being run has read its rooms already, and no round begins meanwhile.
const SANS_TOUR = `SELECT pg_try_advisory_xact_lock_shared(hashtextextended($1::text, 0)) AS libre`;
const CONVENUES = `SELECT coalesce(
    (SELECT (donnees->>'chambres')::int FROM "EvenementContingent" WHERE "contingentId" = $1::uuid
      AND type IN ('contingent_ouvert', 'nombre_corrige') ORDER BY rang DESC LIMIT 1),
    $2::int + (SELECT coalesce(sum((donnees->>'nombre')::int), 0)::int FROM "EvenementContingent"
      WHERE "contingentId" = $1::uuid AND type = 'chambres_rendues')) AS n`;

/** The contingent of an agreement, held until the transaction ends as any command on it holds it. */
async function tenir(
  tx: Tx,
  cle: { readonly uai: string; readonly annee: string; readonly logementId: number },
): Promise<(ContingentLu & ContingentConvenu) | null> {
  const trouve = await tx.contingent.findUnique({
    where: { uai_annee_logementId: cle },
    select: { id: true },
  });
  const lu = trouve ? await verrouillerContingent(tx, trouve.id) : null;
  if (!lu) return null;
  const [convenu] = await tx.$queryRawUnsafe<{ n: number }[]>(CONVENUES, lu.id, lu.chambres);
  return { ...lu, convenues: convenu?.n ?? lu.chambres };
}

async function ecrire(
  tx: Tx,
  lu: ContingentLu | null,
  { uai, annee, logementId }: { readonly uai: string; readonly annee: string; readonly logementId: number },
  evenements: readonly EvenementDeConvention[],
  le: Date,
): Promise<void> {
  const [premier] = evenements;
  const ouvert = lu ?? { id: nouvelId(le.getTime()), version: 0, annee, logementId };
  if (premier?.type === 'contingent_ouvert') {
    const dates = { debut: new Date(premier.debut), fin: new Date(premier.fin) };
    const designationAvant = new Date(premier.designationAvantA);
    const data = { id: ouvert.id, uai, annee, logementId, ...dates, designationAvant };
    await tx.contingent.create({ data, select: { id: true } });
  }
  await ecrireContingent(tx, ouvert, evenements, { acteur: 'systeme', le });
}

/** Opens the contingent that an agreement says, or corrects it. Asked again, it does nothing. */
export function convenir(
  { uai, logement, ...ligne }: LigneDeConvention,
  horloge: Horloge,
): Promise<Resultat<Convenu, RefusDeLigne>> {
  const le = horloge.maintenant();
  const convention = {
    ...ligne,
    designationAvantA: debutDeLaMinute(`${ligne.designationAvant}T23:59`).getTime(),
  };
  return transaction(async (tx) => {
    const etablissement = await tx.etablissement.findUnique({ where: { uai }, select: { uai: true } });
    if (!etablissement) return refus({ type: 'etablissement_inconnu' });
    const [fiche] = await tx.$queryRawUnsafe<{ id: number }[]>(FICHE, logement);
    if (!fiche) return refus({ type: 'fiche_inconnue' });
    const [tours] = await tx.$queryRawUnsafe<{ libre: boolean }[]>(SANS_TOUR, verrouDesTours(ligne.annee));
    if (!tours?.libre) return refus({ type: 'tour_en_cours' });
    const cle = { uai, annee: ligne.annee, logementId: fiche.id };
    const lu = await tenir(tx, cle);
    const pretables = await verrouillerPretables(tx, fiche.id, ligne.annee);
    const decision = convenirDuContingent(lu, convention, { pretables, maintenant: le.getTime() });
    if (!decision.ok) return decision;
    if (decision.valeur.length > 0) await ecrire(tx, lu, cle, decision.valeur, le);
    const fait = decision.valeur.length === 0 ? 'inchange' : lu ? 'corrige' : 'ouvert';
    return succes({ fait, rendues: lu ? Math.max(0, lu.convenues - lu.chambres) : 0 });
  });
}
