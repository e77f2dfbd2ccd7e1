'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { ProprietesEnregistrement } from './EnregistrementAuto';
import { EtatEnregistrement } from './EtatEnregistrement';
import type { EtatEnregistrement as Etat } from './enregistreur';

const REPOS: Etat = { type: 'repos' };
const NOUVEL_ESSAI_MS = 5_000;

interface ProprietesDiffere {
  readonly enregistreLe?: string;
  readonly suivi?: Omit<ProprietesEnregistrement, 'enregistreLe'>;
}

/** The line « Enregistré à 14 h 32 », with or without JavaScript; the autosave comes after the page, not before it. */
export function EnregistrementDiffere({ suivi, enregistreLe }: ProprietesDiffere) {
  const [charge, setCharge] = useState<{ Suivi: ComponentType<ProprietesEnregistrement> } | null>(null);
  const [echec, setEchec] = useState<Etat | null>(null);
  const voulu = suivi !== undefined;

  useEffect(() => {
    if (!voulu || charge) return;
    let minuteur: ReturnType<typeof setTimeout> | undefined;
    const charger = () =>
      import('./EnregistrementAuto')
        .then((m) => setCharge({ Suivi: m.EnregistrementAuto }))
        .catch(() => {
          setEchec({ type: 'echec', raison: navigator.onLine ? 'serveur' : 'hors_ligne' });
          minuteur = setTimeout(charger, NOUVEL_ESSAI_MS);
        });
    void charger();
    return () => clearTimeout(minuteur);
  }, [voulu, charge]);

  if (suivi && charge) return <charge.Suivi {...suivi} enregistreLe={enregistreLe} />;
  return <EtatEnregistrement etat={echec ?? REPOS} enregistreLe={enregistreLe} />;
}
