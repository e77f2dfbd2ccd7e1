'use client';

import { type Ref, type RefObject, useImperativeHandle } from 'react';
import type { Champ, Saisie } from '@/lib/parcours/moteur/types';
import { Conflit } from '../Conflit';
import { EtatEnregistrement } from './EtatEnregistrement';
import type { Enregistreur } from './enregistreur';
import { useEnregistrementAuto } from './useEnregistrementAuto';

/** What the form needs from the autosave when it is sent. */
export type PiloteEnregistrement = Pick<Enregistreur, 'suspendre' | 'reprendre'>;

export interface ProprietesEnregistrement {
  readonly url: string;
  /** Opaque id (of the file): keeps apart, on one device, the local copies of two people. */
  readonly proprietaire: string;
  /** Id of this page view: a page never conflicts with itself. */
  readonly onglet: string;
  readonly cle: string;
  readonly champs: readonly Champ[];
  readonly initial: Saisie;
  readonly version: number;
  readonly enregistreLe?: string;
  readonly formulaire: RefObject<HTMLFormElement | null>;
  readonly pilote: Ref<PiloteEnregistrement>;
}

/** Saves while one types, and says so. Loaded after the page: the form works without it. */
export function EnregistrementAuto(proprietes: ProprietesEnregistrement) {
  const { etat, retrouvee, enregistreur, garder, reprendreAutre } = useEnregistrementAuto(proprietes);
  useImperativeHandle(proprietes.pilote, () => enregistreur, [enregistreur]);
  const { champs, enregistreLe } = proprietes;
  return (
    <>
      {etat.type === 'conflit' ? (
        <Conflit {...{ champs, ...etat }} choix={{ garder: () => garder(etat.ici), reprendreAutre }} />
      ) : null}
      <EtatEnregistrement {...{ etat, retrouvee, enregistreLe }} />
    </>
  );
}
