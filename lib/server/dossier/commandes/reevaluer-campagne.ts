import 'server-only';
import type { Bareme } from '@/lib/domain/baremes';
import type { Effet } from '@/lib/domain/dossier';
import type { Horloge } from '../../ports/horloge';
import { type Jugement, rejuger } from '../rejuger';
import {
  AVANT_TOUS,
  compterDossiersAReevaluer,
  lireDossiersAReevaluer,
} from '../requetes/dossiers-a-reevaluer';
import { ecrireReevaluations, type Passage } from './ecrire-reevaluations';
import { enregistrerBareme, numeroDuBareme } from './enregistrer-bareme';

export interface DemandeReevaluation {
  /** The barème that judges, and by its year the campaign that is judged. */
  readonly bareme: Bareme;
  readonly horloge: Horloge;
  /** Dry run: everything is judged, nothing is written. */
  readonly aBlanc?: boolean;
  readonly surProgres?: (bilan: BilanReevaluation) => void;
  readonly taillePage?: number;
}

export interface BilanReevaluation {
  readonly version: number;
  /** What was left to judge when the run began. */
  readonly aFaire: number;
  readonly examines: number;
  readonly effets: Readonly<Partial<Record<Effet, number>>>;
  /** Among the examined ones, those whose answer is the Crous's. */
  readonly auCrous: number;
  readonly aPrevenir: number;
  /** Changed by their student while they were judged, each time they had to be read again. */
  readonly relus: number;
}

/** Small enough that the rows it holds are free in a moment, and that memory does not know how many dossiers there are. */
const TAILLE_PAGE = 100;
/** Rounds over what students change at the same moment: the last ones are left to the next run. */
const TOURS_MAXIMUM = 5;

/**
 * Judges again every deposited dossier of a campaign from its frozen copy, when its barème has changed. A page is read,
 * judged and written in one transaction; what a version of the barème has judged is in the base under a unique key, so
 * a run that was killed goes on where it was, and a run that was finished does nothing.
 */
export async function reevaluerCampagne(demande: DemandeReevaluation): Promise<BilanReevaluation> {
  const { bareme, horloge, aBlanc = false } = demande;
  const le = horloge.maintenant();
  const version = aBlanc ? await numeroDuBareme(bareme) : await enregistrerBareme(bareme, le);
  const passage: Passage = { annee: bareme.annee, version, le };
  const aFaire = await compterDossiersAReevaluer(bareme.annee, version);
  let bilan: BilanReevaluation = {
    ...{ version, aFaire, examines: 0, effets: {}, auCrous: 0, aPrevenir: 0, relus: 0 },
  };
  for (let tour = 0; tour < TOURS_MAXIMUM; tour++) {
    const avant = bilan.relus;
    bilan = await parcourir(demande, passage, bilan);
    if (bilan.relus === avant) break;
  }
  return bilan;
}

/** One round over what is left, in the order of the identifiers. */
async function parcourir(
  { bareme, aBlanc = false, surProgres, taillePage = TAILLE_PAGE }: DemandeReevaluation,
  passage: Passage,
  debut: BilanReevaluation,
): Promise<BilanReevaluation> {
  let bilan = debut;
  for (let apres = AVANT_TOUS; ; ) {
    const page = await lireDossiersAReevaluer(bareme.annee, passage.version, apres, taillePage);
    const dernier = page.at(-1);
    if (!dernier) return bilan;
    const juges = page.map((dossier) => rejuger(dossier, bareme));
    const ecrits = aBlanc ? juges : await ecrireReevaluations(juges, passage);
    bilan = compter(bilan, ecrits, juges.length - ecrits.length);
    surProgres?.(bilan);
    apres = dernier.id;
  }
}

function compter(bilan: BilanReevaluation, ecrits: readonly Jugement[], relus: number): BilanReevaluation {
  const effets = { ...bilan.effets };
  for (const { effet } of ecrits) effets[effet] = (effets[effet] ?? 0) + 1;
  return {
    ...bilan,
    effets,
    examines: bilan.examines + ecrits.length,
    auCrous: bilan.auCrous + ecrits.filter(({ issue }) => issue === 'examen').length,
    aPrevenir: bilan.aPrevenir + ecrits.filter(({ aPrevenir }) => aPrevenir).length,
    relus: bilan.relus + relus,
  };
}
