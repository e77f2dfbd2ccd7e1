import { base } from '@/lib/server/base';
import type { LigneDeConvention } from '@/lib/server/logement/contingents/commandes/convenir';
import { nouvelEtablissement } from '../../agents/outillage';
import { ANNEE, type Fiche, nouvelleFiche } from '../demande/outillage';

/** Key of a sheet, as the catalogue stores it. */
export const cleDe = async ({ logement }: Fiche): Promise<string> =>
  (await base().logement.findUniqueOrThrow({ where: { id: logement }, select: { cle: true } })).cle;

/** What an institution of its own would agree on for a sheet of its own. */
export async function nouvelAccord(nombre = 2, modifs: Partial<LigneDeConvention> = {}) {
  const [fiche, { uai }] = [await nouvelleFiche(nombre), await nouvelEtablissement()];
  const ligne: LigneDeConvention = {
    ...{ uai, annee: ANNEE, logement: await cleDe(fiche), chambres: 1 },
    ...{ debut: '2026-09-01', fin: '2027-08-31', designationAvant: '2027-06-30' },
    ...modifs,
  };
  return { fiche, ligne };
}

export type Accord = Awaited<ReturnType<typeof nouvelAccord>>;

/** Another institution, on the same sheet. */
export async function accordDe({ ligne }: Accord, modifs: Partial<LigneDeConvention>) {
  const { uai } = await nouvelEtablissement();
  return { ...ligne, uai, ...modifs };
}

/** Who each room of the sheet is for, in the order of their doors. */
export const exigencesDeLaFiche = async ({ fiche }: Accord): Promise<readonly number[]> =>
  (await base().chambre.findMany({ where: { logementId: fiche.logement }, orderBy: { libelle: 'asc' } })).map(
    ({ exigence }) => exigence,
  );
