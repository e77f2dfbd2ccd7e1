import { expect } from 'vitest';
import type { Bareme } from '@/lib/domain/baremes';
import { evaluerBourse, type FaitsBourse } from '@/lib/domain/bourse';
import type { EvenementDossier } from '@/lib/domain/dossier';
import { rejouer, reponseDuVoeu } from '@/lib/domain/dossier';
import { base } from '@/lib/server/base';
import { identifiantStable } from '@/lib/server/taches/identifiant';

/** Id of the job that tells a student that the answer to a frozen copy changed. */
const tacheDe = (instantaneId: string, version: number): string =>
  identifiantStable(
    `envoyer-courriel:${identifiantStable(`courriel:reponse-recalculee:${instantaneId}:${version}`)}`,
  );

const lireTout = () =>
  base().dossier.findMany({
    include: {
      evenements: { orderBy: { rang: 'asc' } },
      instantanes: {
        orderBy: { rang: 'asc' },
        include: { decisions: { orderBy: { voeu: 'asc' } }, reevaluations: { orderBy: { version: 'asc' } } },
      },
    },
  });
export type DossierLu = Awaited<ReturnType<typeof lireTout>>[number];

const EST_REEVALUATION = /_reevaluee?$/;

/** Events that a version of the barème wrote. */
const evenementsDe = ({ evenements }: DossierLu, version: number) =>
  evenements.filter(
    ({ type, donnees }) => EST_REEVALUATION.test(type) && Object(donnees).versionBareme === version,
  );

/** The row is its journal played again, without a hole, whatever was killed. */
export function verifierJournal({ evenements, instantanes, ...ligne }: DossierLu): void {
  expect(evenements.map(({ rang }) => rang)).toEqual(evenements.map((_, i) => i + 1));
  const journal = evenements.map(({ type, donnees }) => ({ type, ...Object(donnees) }) as EvenementDossier);
  const { etat, version: rang, numero } = ligne;
  expect(rejouer(journal)).toEqual({ etat, rang, numero, depots: instantanes.length });
}

/** The decisions that hold say what the barème says of the frozen facts. */
function verifierDecisions(dossier: DossierLu, bareme: Bareme): void {
  const copie = dossier.instantanes.at(-1);
  const derniere = copie?.reevaluations.filter(({ effet }) => effet !== 'inchangee').at(-1)?.version ?? 0;
  for (const { faits, resultat, versionBareme } of copie?.decisions ?? []) {
    if (versionBareme !== derniere) continue;
    const attendue = reponseDuVoeu(evaluerBourse(faits as unknown as FaitsBourse, bareme));
    expect(reponseDuVoeu(resultat as never)).toEqual(attendue);
  }
}

/**
 * Everything that must be true once a version of the barème has judged the whole campaign: each deposited dossier once,
 * one event and one mail for each answer that changed, none otherwise. Returns how many changed.
 */
export async function verifierCampagne(bareme: Bareme, version: number): Promise<number> {
  const dossiers = await lireTout();
  const taches = await base().$queryRaw<
    { id: string }[]
  >`SELECT id FROM pgboss.job WHERE name = 'envoyer-courriel'`;
  const enFile = new Set(taches.map(({ id }) => id));
  let changes = 0;
  for (const dossier of dossiers) {
    verifierJournal(dossier);
    const copie = dossier.instantanes.at(-1);
    const faites = copie?.reevaluations.filter((r) => r.version === version) ?? [];
    const attendues = dossier.etat === 'brouillon' ? faites.length : 1;
    expect(faites, dossier.id).toHaveLength(attendues);
    const [faite] = faites;
    const change = faite !== undefined && faite.effet !== 'inchangee';
    expect(evenementsDe(dossier, version), dossier.id).toHaveLength(change ? 1 : 0);
    if (dossier.etat !== 'brouillon') verifierDecisions(dossier, bareme);
    const [avant] = evenementsDe(dossier, version).map(
      ({ rang }) => dossier.evenements[rang - 2]?.type ?? '',
    );
    const prevenu = change && !/^examen_/.test(avant ?? '');
    expect(enFile.has(tacheDe(copie?.id ?? '', version)), dossier.id).toBe(prevenu);
    if (change) changes++;
  }
  return changes;
}
