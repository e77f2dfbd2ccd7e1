import 'server-only';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import { horlogeFixe } from '../../../adaptateurs/horloge';
import { lignes, transaction } from '../../../base';
import { nouvelId } from '../../../du';
import type { Horloge } from '../../../ports/horloge';
import { appliquerDemande, dansLaTransaction, jugerDemande, ouvrirDemande, SANS_DSE } from '../../demande';

interface ARattacher {
  readonly id: string;
  readonly contingentId: string;
  readonly personneId: string;
  readonly annee: AnneeUniversitaire;
  readonly designeeA: number;
  readonly inscriteA: number;
  readonly echeanceA: number;
}

const LOT = 500;
const ms = (colonne: string): string => `(extract(epoch from ${colonne}) * 1000)::float8`;

// The time must have passed for good: a designation made on a simulated day lives as long as any other.
const A_RATTACHER = `SELECT d.id, d."contingentId", p.id AS "personneId", c.annee, ${ms('d."designeeLe"')} AS "designeeA",
    ${ms('d."inscriteLe"')} AS "inscriteA", ${ms('d."echeanceLe"')} AS "echeanceA"
  FROM "Designation" d JOIN "Contingent" c ON c.id = d."contingentId" JOIN "Personne" p ON p.email = d.email
  WHERE d."propositionId" IS NULL AND d."retireeLe" IS NULL AND ($1::uuid IS NULL OR d."contingentId" = $1::uuid)
    AND d."inscriteLe" + (d."echeanceLe" - d."designeeLe") > now() ORDER BY d."designeeLe" LIMIT ${LOT}`;

const CHAMBRE = `SELECT c.id, c."logementId", c.secteur FROM "Chambre" c
  WHERE c."contingentId" = $1::uuid AND NOT EXISTS (
    SELECT FROM "Proposition" p WHERE p."chambreId" = c.id AND p.etat IN ('proposee', 'reservee'))
  ORDER BY c.libelle, c.id LIMIT 1`;

interface ChambreLibre {
  readonly id: number;
  readonly logementId: number;
  readonly secteur: string;
}

/** The clock of whoever named the student, run on by the time that has really passed. */
const horlogeDeLaDesignation = ({ designeeA, inscriteA }: ARattacher): Horloge =>
  horlogeFixe(new Date(designeeA + Math.max(0, Date.now() - inscriteA)));

/** Makes the proposal of one designation; nothing when it was answered meanwhile or when the law refuses it for now. */
function rattacher(designation: ARattacher): Promise<boolean> {
  const { id, contingentId, personneId, annee, echeanceA } = designation;
  const horloge = horlogeDeLaDesignation(designation);
  return transaction(async (tx) => {
    await tx.$queryRawUnsafe('SELECT 1 FROM "Contingent" WHERE id = $1::uuid FOR UPDATE', contingentId);
    const libre = await tx.designation.findFirst({
      where: { id, propositionId: null, retireeLe: null },
      select: { id: true },
    });
    const [chambre] = await tx.$queryRawUnsafe<ChambreLibre[]>(CHAMBRE, contingentId);
    if (!libre || !chambre) return false;
    const requete = dansLaTransaction(tx);
    await ouvrirDemande(
      { ...SANS_DSE, personneId, annee, voie: 'seule', acteur: 'etablissement', horloge },
      requete,
    );
    const proposition = nouvelId(horloge.maintenant().getTime());
    const faite = await appliquerDemande(
      { par: 'personne', personneId, annee },
      (situation) =>
        jugerDemande(situation, {
          commande: {
            type: 'faire_proposition',
            offre: {
              ...{ proposition, chambre: chambre.id, logement: chambre.logementId, secteur: chambre.secteur },
              ...{ origine: 'contingent', tour: null, voeu: null, echeanceA },
            },
          },
          acteur: 'etablissement',
          horloge,
          repondre: () => true,
        }),
      requete,
    );
    if (!faite.ok) return false;
    await tx.designation.update({
      where: { id },
      data: { propositionId: proposition },
      select: { id: true },
    });
    return true;
  });
}

/**
 * Gives their proposal to the named students who have an account and don't have it yet. Asked by the naming itself, then every minute:
 * whoever opens an account with that address afterwards finds it there. Asked again, it does nothing.
 */
export async function rattacherDesignations(
  seulement: { readonly contingent: string } | null = null,
): Promise<number> {
  let rattachees = 0;
  const aFaire = await lignes<ARattacher & object>('designations_a_rattacher', A_RATTACHER, [
    seulement?.contingent ?? null,
  ]);
  for (const designation of aFaire) if (await rattacher(designation)) rattachees++;
  return rattachees;
}
