import type { Saisie } from '@/lib/parcours/moteur/types';
import type { EtatFormulaire } from '../etat';
import type { CopieLocale } from './copie-locale';
import type { Envoi, ReponseEnregistrement } from './protocole';
import { memesReponses } from './saisie-du-formulaire';

export type EtatEnregistrement =
  | { readonly type: 'repos' }
  | { readonly type: 'en_cours' }
  | { readonly type: 'enregistre'; readonly le: string; readonly saisie: Saisie }
  | { readonly type: 'echec'; readonly raison: 'hors_ligne' | 'serveur' | 'session' }
  | { readonly type: 'ferme' }
  | { readonly type: 'conflit'; readonly ici: Saisie; readonly actuelle: Saisie | null };

interface Reglage {
  readonly version: number;
  readonly envoyer: Envoi;
  readonly copie: CopieLocale;
  readonly surEtat: (etat: EtatEnregistrement) => void;
  /** The version that « Continuer » must send: never one the person has not seen. */
  readonly surVersion: (version: number) => void;
}

const REPIT_MS = 1_000;
const ESSAI_MAX_MS = 30_000;

/**
 * Saves an entry while it is typed: one request at a time, the last entry wins, misses are said at the first one and
 * tried again with back-off, a stale version stops everything until the person has chosen.
 */
export function creerEnregistreur({ version: depart, envoyer, copie, surEtat, surVersion }: Reglage) {
  let version = depart;
  let courante: Saisie | null = null;
  let envoyee: Saisie | null = null;
  let enVol: Promise<void> | null = null;
  let minuteur: ReturnType<typeof setTimeout> | undefined;
  let echecs = 0;
  let bloque = false;

  const programmer = (ms: number) => {
    clearTimeout(minuteur);
    minuteur = setTimeout(() => void vider(), ms);
  };

  const acquitter = (saisie: Saisie, nouvelle: number, le: string) => {
    version = nouvelle;
    echecs = 0;
    if (courante === saisie) {
      courante = null;
      copie.effacer();
    } else programmer(REPIT_MS);
    surVersion(version);
    surEtat({ type: 'enregistre', le, saisie });
  };

  const manquer = (raison: 'hors_ligne' | 'serveur' | 'session') => {
    echecs += 1;
    surEtat({ type: 'echec', raison });
    programmer(Math.min(ESSAI_MAX_MS, REPIT_MS * 2 ** echecs));
  };

  /** Nothing will ever be saved here: say so once, and stop asking. The copy on this device stays. */
  const fermer = () => {
    bloque = true;
    surEtat({ type: 'ferme' });
  };

  const opposer = (ici: Saisie, actuelle: Saisie | null, celle: number) => {
    version = celle;
    courante = ici;
    bloque = true;
    surEtat({ type: 'conflit', ici, actuelle });
  };

  const contredire = (saisie: Saisie, precedente: Saisie | null, reponse: ReponseConflit) => {
    const { actuelle } = reponse;
    // Our own save whose answer was lost on the way looks like somebody else's: it says what we said.
    if (actuelle && memesReponses(saisie, actuelle)) {
      return acquitter(saisie, reponse.version, new Date().toISOString());
    }
    version = reponse.version;
    if (reponse.estDIci || (actuelle && precedente && memesReponses(precedente, actuelle)))
      return programmer(REPIT_MS);
    opposer(saisie, actuelle, version);
  };

  const tenter = async (saisie: Saisie, quitter: boolean) => {
    const precedente = envoyee;
    envoyee = saisie;
    copie.garder({ saisie, version, envoyee });
    if (echecs === 0) surEtat({ type: 'en_cours' });
    const reponse = await envoyer({ saisie, version }, quitter);
    if (reponse.type === 'enregistre') acquitter(saisie, reponse.version, reponse.le);
    else if (reponse.type === 'conflit') contredire(saisie, precedente, reponse);
    else if (reponse.type === 'ferme') fermer();
    else manquer(reponse.type === 'session' ? 'session' : reponse.raison);
  };

  /** Sends what is not saved yet, now; `quitter` when the page goes away and cannot wait for its turn. */
  async function vider(quitter = false): Promise<void> {
    clearTimeout(minuteur);
    if (enVol && !quitter) await enVol;
    if (!courante || bloque) return;
    const essai = tenter(courante, quitter).finally(() => {
      if (enVol === essai) enVol = null;
    });
    enVol = essai;
    await essai;
  }

  return {
    vider: (quitter = false) => vider(quitter),
    /** The fields changed. */
    saisir(saisie: Saisie) {
      courante = saisie;
      copie.garder({ saisie, version, envoyee });
      if (!bloque && echecs === 0) programmer(REPIT_MS);
    },
    /** The person read the other version and keeps this one: it is written over it, knowingly. */
    garder() {
      bloque = false;
      surVersion(version);
      programmer(0);
    },
    /** The form itself leaves: let the save in flight land, start no other behind its back. */
    async suspendre(saisieEnvoyee: Saisie) {
      clearTimeout(minuteur);
      bloque = true;
      await enVol;
      envoyee = saisieEnvoyee;
    },
    /** It came back. A conflict is shown here, where both versions can be chosen: true says so. */
    reprendre(etat: EtatFormulaire | null): boolean {
      if (etat?.etat === 'conflit') {
        opposer(etat.saisie, etat.actuelle ?? null, etat.version ?? version);
        return true;
      }
      bloque = false;
      if (courante) programmer(REPIT_MS);
      return false;
    },
    /** A copy of this device stands against a newer version of the server. */
    opposer: (ici: Saisie, actuelle: Saisie) => opposer(ici, actuelle, version),
    oublier() {
      clearTimeout(minuteur);
      courante = null;
      bloque = false;
      copie.effacer();
    },
  };
}

type ReponseConflit = Extract<ReponseEnregistrement, { type: 'conflit' }>;
export type Enregistreur = ReturnType<typeof creerEnregistreur>;
