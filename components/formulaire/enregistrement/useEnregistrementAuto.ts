'use client';

import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { copieLocale } from './copie-locale';
import type { ProprietesEnregistrement } from './EnregistrementAuto';
import { creerEnregistreur, type EtatEnregistrement } from './enregistreur';
import { ecouterLaPage } from './page';
import { envoyerA } from './protocole';
import { lireFormulaire, memesReponses, remplirFormulaire } from './saisie-du-formulaire';

/** The hidden field that « Continuer » sends: the version that this page builds upon. */
function ecrireVersion(formulaire: HTMLFormElement | null, version: number) {
  const champ = formulaire?.elements.namedItem('version');
  if (champ instanceof HTMLInputElement) champ.value = String(version);
}

/** Saves while one types. The form stays the browser's: this only listens to it. */
export function useEnregistrementAuto(proprietes: ProprietesEnregistrement) {
  // A page shows one question: what it was given at first holds for its whole life.
  const [{ url, proprietaire, cle, onglet, champs, initial, version, formulaire }] = useState(proprietes);
  const [etat, setEtat] = useState<EtatEnregistrement>({ type: 'repos' });
  const [retrouvee, setRetrouvee] = useState(false);
  // react-hook-form keeps the account of what differs from the last acknowledged save.
  const compte = useForm<Record<string, Saisie[string]>>({ defaultValues: completer(initial, champs) });

  const [copie] = useState(() => copieLocale(proprietaire, cle));
  const [enregistreur] = useState(() =>
    creerEnregistreur({
      version,
      copie,
      envoyer: envoyerA({ url, cle, onglet }),
      surVersion: (v) => ecrireVersion(formulaire.current, v),
      surEtat(nouveau) {
        if (nouveau.type === 'enregistre') compte.reset({ ...nouveau.saisie }, { keepValues: true });
        setEtat(nouveau);
      },
    }),
  );

  useEffect(() => {
    const page = formulaire.current;
    if (!page) return;
    const oublier = compte.subscribe({
      formState: { isDirty: true, values: true },
      callback: ({ isDirty, values }) => isDirty && enregistreur.saisir({ ...values }),
    });
    const relever = () => {
      for (const [nom, valeur] of Object.entries(lireFormulaire(page, champs))) {
        compte.setValue(nom, valeur, { shouldDirty: true });
      }
    };
    const gardee = copie.lire();
    // Typing may have started before this code was there: a copy never replaces it.
    const intacte = memesReponses(completer(initial, champs), lireFormulaire(page, champs));
    if (gardee && intacte && !memesReponses(gardee.saisie, initial)) {
      const suite = gardee.version === version || memesReponses(gardee.envoyee ?? {}, initial);
      if (suite) remplirFormulaire(page, champs, gardee.saisie);
      if (suite) setRetrouvee(true);
      else enregistreur.opposer(gardee.saisie, initial);
    } else copie.effacer();
    relever();
    const cesser = ecouterLaPage(page, { relever, vider: enregistreur.vider });
    return () => {
      cesser();
      oublier();
    };
  }, [champs, compte, copie, enregistreur, formulaire, initial, version]);

  const garder = (ici: Saisie) => {
    if (formulaire.current) remplirFormulaire(formulaire.current, champs, ici);
    enregistreur.garder();
  };
  const reprendreAutre = () => {
    enregistreur.oublier();
    window.location.reload();
  };
  return { etat, retrouvee, enregistreur, garder, reprendreAutre };
}

/** Every field has a value, so that an untouched one is not a change. */
function completer(
  saisie: Saisie,
  champs: ProprietesEnregistrement['champs'],
): Record<string, Saisie[string]> {
  return Object.fromEntries(
    champs.map(({ nom, type }) => [nom, saisie[nom] ?? (type === 'choix-multiple' ? [] : '')]),
  );
}
