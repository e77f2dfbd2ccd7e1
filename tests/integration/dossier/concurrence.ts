import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { EvenementDossier, VieDossier } from '@/lib/domain/dossier';
import { rejouer } from '@/lib/domain/dossier';
import type { Saisie } from '@/lib/parcours/moteur';
import { base } from '@/lib/server/base';
import { enregistrerReponse } from '@/lib/server/dossier/commandes/enregistrer-reponse';
import { rouvrirDossier } from '@/lib/server/dossier/commandes/rouvrir-dossier';
import { lireDossier } from '@/lib/server/dossier/depot';
import type { Titulaire } from '@/lib/server/dossier/ouvrir-parcours';
import { ANNEE, CAMPAGNE, deposer, NOVEMBRE } from './outillage';

/** The question that everybody writes at once. */
export const CLE = 'avis-couple';

export type Geste =
  | { readonly type: 'deposer' }
  | { readonly type: 'rouvrir' }
  | {
      readonly type: 'ecrire';
      readonly saisie: Saisie;
      readonly onglet: number;
      readonly confirmer: boolean;
      /** How many versions behind is the page that writes. */
      readonly retard: number;
    };

const ecrire: fc.Arbitrary<Geste> = fc.record({
  type: fc.constant('ecrire' as const),
  saisie: fc.record({ rbg: fc.constantFrom('21 500', '33 000', '47 250', '9 100') }),
  onglet: fc.nat(2),
  confirmer: fc.boolean(),
  retard: fc.constantFrom(0, 0, 0, 1),
});

/** Waves: the gestures of one wave leave together, the next wave when all have been answered. */
export const vagues: fc.Arbitrary<readonly (readonly Geste[])[]> = fc.array(
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: ecrire },
      { weight: 2, arbitrary: fc.constant<Geste>({ type: 'deposer' }) },
      { weight: 2, arbitrary: fc.constant<Geste>({ type: 'rouvrir' }) },
    ),
    { minLength: 1, maxLength: 6 },
  ),
  { minLength: 1, maxLength: 5 },
);

/** What the base says, row and journal apart. */
export async function etatDe(titulaire: Titulaire) {
  const dossier = await base().dossier.findFirstOrThrow({
    where: { personneId: titulaire.id },
    include: { evenements: { orderBy: { rang: 'asc' } }, instantanes: { orderBy: { rang: 'asc' } } },
  });
  const lu = await lireDossier(titulaire.id, ANNEE);
  const entree = lu?.brouillon[CLE];
  if (!lu || !entree) throw new Error('question absente du brouillon');
  const evenements = dossier.evenements.map(
    ({ type, donnees }) => ({ type, ...Object(donnees) }) as EvenementDossier,
  );
  const ligne: VieDossier = {
    etat: dossier.etat,
    rang: dossier.version,
    numero: dossier.numero,
    depots: dossier.instantanes.length,
  };
  return {
    ligne,
    rejouee: rejouer(evenements),
    rangs: dossier.evenements.map(({ rang }) => rang),
    entree,
    figees: dossier.instantanes.map(({ contenu }) => Object(contenu).saisies[CLE] as Saisie),
  };
}

export type EtatLu = Awaited<ReturnType<typeof etatDe>>;

export interface Bilan {
  /** Writes that were acknowledged, with the version they were given. */
  readonly ecrites: readonly { readonly saisie: Saisie; readonly version: number }[];
  readonly depots: number;
  readonly reouvertures: number;
}

/** Makes all these gestures at once, as tabs and devices would, and says which ones were acknowledged. */
export async function lancer(titulaire: Titulaire, onglets: readonly string[], gestes: readonly Geste[]) {
  const { entree } = await etatDe(titulaire);
  const ecrites: { saisie: Saisie; version: number }[] = [];
  let [depots, reouvertures] = [0, 0];
  const faire = async (geste: Geste): Promise<void> => {
    if (geste.type === 'deposer') {
      if ((await deposer(titulaire)).ok) depots++;
      return;
    }
    if (geste.type === 'rouvrir') {
      const rouvert = await rouvrirDossier({
        personneId: titulaire.id,
        campagne: CAMPAGNE,
        horloge: NOVEMBRE,
      });
      if (rouvert.ok) reouvertures++;
      return;
    }
    const { saisie, confirmer, retard } = geste;
    const fait = await enregistrerReponse({
      ...{ titulaire, campagne: ANNEE, cle: CLE, saisie, confirmer, horloge: NOVEMBRE },
      version: entree.version - retard,
      onglet: onglets[geste.onglet] ?? randomUUID(),
    });
    if (fait.ok) ecrites.push({ saisie, version: fait.valeur.version });
  };
  await Promise.all(gestes.map(faire));
  const bilan: Bilan = { ecrites: ecrites.sort((a, b) => a.version - b.version), depots, reouvertures };
  return bilan;
}
