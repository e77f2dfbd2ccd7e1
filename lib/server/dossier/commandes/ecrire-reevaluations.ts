import 'server-only';
import { ETAT_APRES, reevaluer } from '@/lib/domain/dossier';
import { type Tx, transaction } from '../../base';
import { envoyerCourriels, reponseRecalculee } from '../../courriels';
import { env } from '../../env';
import { ecrireJournaux } from '../journal';
import type { Jugement } from '../rejuger';
import { exigerEnVigueur } from './enregistrer-bareme';

/** Which campaign is judged again, by which version of its barème, and when. */
export interface Passage {
  readonly annee: string;
  readonly version: number;
  readonly le: Date;
}

type Ecrit = Jugement & { readonly evenement: ReturnType<typeof evenementDe> };

function evenementDe({ dossier, issue }: Jugement, version: number) {
  const { etat, version: rang, numero, instantane } = dossier;
  const decision = reevaluer({ etat, rang, numero, depots: instantane }, issue, version);
  if (!decision.ok) throw new Error(`dossier ${dossier.id} : ${decision.refus}`);
  return decision.valeur;
}

/**
 * Writes a page of judgements in one transaction: rows, events, decisions and mails of what changed, and the trace of
 * everything that was examined. A dossier that its student changed meanwhile is left to the next round. Returns
 * what was written.
 */
export function ecrireReevaluations(
  jugements: readonly Jugement[],
  passage: Passage,
): Promise<readonly Jugement[]> {
  const differents = jugements
    .filter(({ effet }) => effet !== 'inchangee')
    .map((jugement) => ({ ...jugement, evenement: evenementDe(jugement, passage.version) }));
  return transaction(async (tx) => {
    await exigerEnVigueur(tx, passage.annee, passage.version);
    const inchanges = await tracerInchanges(tx, jugements, passage);
    const gagnes = await avancer(tx, differents, passage.le);
    if (gagnes.length > 0) await ecrireChangements(tx, gagnes, passage);
    return [...inchanges, ...gagnes];
  });
}

const trace = ({ dossier, effet, issue, motifsExamen }: Jugement, { annee, version, le }: Passage) => ({
  instantaneId: dossier.instantaneId,
  version,
  bareme: annee,
  effet,
  issue,
  motifsExamen: [...motifsExamen],
  faiteLe: le,
});

/** The key says who was first: those that another run has traced meanwhile are not counted again. */
async function tracerInchanges(tx: Tx, jugements: readonly Jugement[], passage: Passage) {
  const inchanges = jugements.filter(({ effet }) => effet === 'inchangee');
  const traces = await tx.reevaluation.createManyAndReturn({
    data: inchanges.map((jugement) => trace(jugement, passage)),
    skipDuplicates: true,
    select: { instantaneId: true },
  });
  const siens = new Set(traces.map(({ instantaneId }) => instantaneId));
  return inchanges.filter(({ dossier }) => siens.has(dossier.instantaneId));
}

const AVANCER = `UPDATE "Dossier" d SET etat = u.etat::"EtatDossier", version = d.version + 1, "modifieLe" = $2::timestamptz
  FROM jsonb_to_recordset($1::jsonb) AS u(id uuid, version int, etat text)
  WHERE d.id = u.id AND d.version = u.version RETURNING d.id::text`;

/** Compare-and-set of the rows: only over the version that was judged. */
async function avancer(tx: Tx, differents: readonly Ecrit[], le: Date): Promise<readonly Ecrit[]> {
  if (differents.length === 0) return [];
  const voulus = differents.map(({ dossier: { id, version }, evenement }) => ({
    id,
    version,
    etat: ETAT_APRES[evenement.type],
  }));
  const avances = await tx.$queryRawUnsafe<{ id: string }[]>(
    AVANCER,
    JSON.stringify(voulus),
    le.toISOString(),
  );
  const ids = new Set(avances.map(({ id }) => id));
  return differents.filter(({ dossier }) => ids.has(dossier.id));
}

async function ecrireChangements(tx: Tx, gagnes: readonly Ecrit[], passage: Passage): Promise<void> {
  const { version, le, annee } = passage;
  await tx.reevaluation.createMany({ data: gagnes.map((jugement) => trace(jugement, passage)) });
  await ecrireJournaux(
    tx,
    gagnes.map(({ dossier, evenement }) => ({
      ...{ dossierId: dossier.id, depuis: dossier.version, acteur: 'systeme' as const, le },
      evenements: [evenement],
    })),
  );
  await tx.decision.createMany({
    data: gagnes.flatMap(({ dossier, decisions }) =>
      decisions.map(({ voeu, faits, resultat }) => ({
        instantaneId: dossier.instantaneId,
        versionBareme: version,
        voeu,
        faits: JSON.parse(JSON.stringify(faits)),
        resultat: JSON.parse(JSON.stringify(resultat)),
        type: resultat.type,
        echelon: resultat.type === 'eligible' ? resultat.echelon : null,
        emiseLe: le,
      })),
    ),
  });
  await envoyerCourriels(
    tx,
    gagnes
      .filter(({ aPrevenir }) => aPrevenir)
      .map(({ dossier: { instantaneId, email, prenom, numero } }) => ({
        cle: `reponse-recalculee:${instantaneId}:${version}`,
        destinataire: email,
        courriel: reponseRecalculee({
          ...{ prenom, numero, campagne: annee },
          lien: `${env().URL_PUBLIQUE}/suivi/${numero}`,
        }),
      })),
  );
}
