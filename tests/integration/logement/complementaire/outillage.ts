import { horlogeFixe } from '@/lib/server/adaptateurs/horloge';
import { base } from '@/lib/server/base';
import { annoncerFenetre } from '@/lib/server/logement/complementaire/commandes/annoncer';
import { bloquerChambre } from '@/lib/server/logement/complementaire/commandes/bloquer';
import { inscrireDansFenetre } from '@/lib/server/logement/complementaire/commandes/inscrire';
import { type Classante, ouvrirDemande, SANS_DSE } from '@/lib/server/logement/demande';
import { ANNEE, a, type Fiche, nouvelleEtudiante, nouvelleFiche } from '../demande/outillage';

export const MINUTE = 60_000;
export const HEURE = 60 * MINUTE;
/** The complementary phase is open, and the real clock is near: a hold that lasts is one that really lasts. */
export const MATIN = a('2026-11-24T10:00');
export const apres = (ms: number, depart = MATIN) =>
  horlogeFixe(new Date(depart.maintenant().getTime() + ms));

/** A student who asks alone, as one from abroad does. */
export async function seule(classante: Partial<Classante> = {}) {
  const etudiante = await nouvelleEtudiante();
  await ouvrirDemande({
    ...{ ...SANS_DSE, ...classante, personneId: etudiante.personneId, annee: ANNEE },
    ...{ voie: 'seule', acteur: 'etudiant', horloge: MATIN },
  });
  return etudiante;
}
export type Etudiante = Awaited<ReturnType<typeof seule>>;

/** Rooms of a sheet in Rennes, each fiche in a city of its own for the rule of one proposal a city. */
export async function ficheARennes(nombre = 1, exigence = 0): Promise<Fiche> {
  const fiche = await nouvelleFiche(nombre, undefined, exigence);
  await base().residence.updateMany({
    where: { logements: { some: { id: fiche.logement } } },
    data: { codePostal: '35000' },
  });
  return fiche;
}

export const bloquer = ({ personneId }: Etudiante, { logement }: Pick<Fiche, 'logement'>, horloge = MATIN) =>
  bloquerChambre({ personneId, annee: ANNEE, logement, horloge });

/** The live offers of a sheet, by room. */
export const tenues = async ({ logement }: Pick<Fiche, 'logement'>) =>
  base().proposition.findMany({
    where: { logementId: logement, etat: { in: ['proposee', 'reservee'] } },
    orderBy: { chambreId: 'asc' },
  });

export const AGENT = { id: '00000000-0000-4000-8000-0000000000a1', crous: 'REN' } as const;

/** A window of ten minutes that opens in an hour. */
export const annoncer = (fiches: readonly Fiche[], reste: object = {}) =>
  annoncerFenetre({
    ...{ agent: AGENT, annee: ANNEE, titre: 'Rennes, novembre', delaiHeures: 48, horloge: MATIN },
    ouvreA: apres(HEURE).maintenant().getTime(),
    fermeA: apres(HEURE + 10 * MINUTE)
      .maintenant()
      .getTime(),
    fiches: fiches.map(({ logement }) => logement),
    ...reste,
  });

export const PENDANT = apres(HEURE + MINUTE);
export const CLOSE = apres(HEURE + 10 * MINUTE);

export async function fenetreSur(...fiches: readonly Fiche[]): Promise<string> {
  const annoncee = await annoncer(fiches);
  if (!annoncee.ok) throw new Error(annoncee.refus);
  return annoncee.valeur;
}

export const inscrire = (
  fenetre: string,
  { personneId }: Etudiante,
  voeux: readonly (Fiche | number)[],
  horloge = PENDANT,
) =>
  inscrireDansFenetre({
    ...{ fenetre, personneId, horloge },
    voeux: voeux.map((voeu) => (typeof voeu === 'number' ? voeu : voeu.logement)),
  });
