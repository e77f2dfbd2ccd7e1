import type { Copie, CopieLocale } from '@/components/formulaire/enregistrement/copie-locale';
import {
  creerEnregistreur,
  type EtatEnregistrement,
} from '@/components/formulaire/enregistrement/enregistreur';
import type {
  DemandeEnregistrement,
  ReponseEnregistrement,
} from '@/components/formulaire/enregistrement/protocole';
import type { Saisie } from '@/lib/parcours/moteur/types';

export const LE = '2026-11-21T13:32:00.000Z';
export const A: Saisie = { rbg: '33000' };
export const B: Saisie = { rbg: '34000' };

/** A server with one entry, a device with one copy, and the list of what the page was told. */
export function scene(
  repondre?: (demande: DemandeEnregistrement) => ReponseEnregistrement | Promise<ReponseEnregistrement>,
) {
  const recues: (DemandeEnregistrement & { quitter: boolean })[] = [];
  const etats: EtatEnregistrement[] = [];
  const versions: number[] = [];
  let gardee: Omit<Copie, 'le'> | null = null;
  const copie: CopieLocale = {
    lire: () => (gardee ? { ...gardee, le: 0 } : null),
    garder: (c) => {
      gardee = c;
    },
    effacer: () => {
      gardee = null;
    },
  };
  let version = 3;
  const parDefaut = (): ReponseEnregistrement => ({ type: 'enregistre', version: ++version, le: LE });
  const enregistreur = creerEnregistreur({
    version,
    copie,
    envoyer: async (demande, quitter) => {
      recues.push({ ...demande, quitter });
      return (repondre ?? parDefaut)(demande);
    },
    surEtat: (etat) => etats.push(etat),
    surVersion: (v) => versions.push(v),
  });
  return { enregistreur, recues, etats, versions, copie: () => gardee };
}

export const types = (etats: readonly EtatEnregistrement[]) => etats.map(({ type }) => type);
