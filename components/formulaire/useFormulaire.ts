'use client';

import { unstable_rethrow } from 'next/navigation';
import type { FormEvent } from 'react';
import { useActionState, useRef, useState, useTransition } from 'react';
import { type ActionFormulaire, type ErreurChamp, type EtatFormulaire, FORMULAIRE_INITIAL } from './etat';

/** The answer never came: no network, or a server of another version. Nothing left the page. */
export type Coupure = 'hors_ligne' | 'sans_reponse';

interface Suivi {
  /** Before the entry leaves: the form may still be written to. */
  readonly avant?: (formulaire: HTMLFormElement) => Promise<void>;
  /** It came back without leading elsewhere; `null` when no answer came. True: the follower shows it itself. */
  readonly apres?: (etat: EtatFormulaire | null) => boolean;
}

/**
 * One form, two roads to the same action. Without JavaScript the browser posts it and the page comes back with its
 * state. With JavaScript we call the action ourselves instead of letting React do it: React would empty the fields
 * afterwards, and a lost network would tear the page down instead of saying so beside what was typed.
 */
export function useFormulaire(action: ActionFormulaire, suivi: Suivi = {}) {
  const [etatPoste, poster] = useActionState(action, FORMULAIRE_INITIAL);
  const [recu, setRecu] = useState<EtatFormulaire | null>(null);
  const [coupure, setCoupure] = useState<Coupure | null>(null);
  const [enAttente, demarrer] = useTransition();
  const enVol = useRef(false);
  const etat = recu ?? etatPoste;

  const envoyer = async (formulaire: HTMLFormElement, bouton: HTMLElement | null) => {
    try {
      await suivi.avant?.(formulaire);
      const reponse = await action(etat, new FormData(formulaire, bouton));
      const prise = suivi.apres?.(reponse) ?? false;
      demarrer(() => {
        if (!prise) setRecu(reponse);
        setCoupure(null);
      });
    } catch (erreur) {
      unstable_rethrow(erreur);
      suivi.apres?.(null);
      demarrer(() => setCoupure(navigator.onLine ? 'sans_reponse' : 'hors_ligne'));
    }
    enVol.current = false;
  };

  const quandSoumis = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault();
    // A second click while the first one travels, or leads to the next page, is harmless.
    if (enVol.current) return;
    enVol.current = true;
    const formulaire = evenement.currentTarget;
    const bouton = evenement.nativeEvent instanceof SubmitEvent ? evenement.nativeEvent.submitter : null;
    demarrer(() => envoyer(formulaire, bouton));
  };

  return { etat, coupure, enAttente, attributs: { action: poster, onSubmit: quandSoumis, noValidate: true } };
}

/** Errors by field, for the fields to show theirs. */
export function erreursParChamp(
  etat: EtatFormulaire,
  connues: readonly ErreurChamp[] = [],
): Readonly<Record<string, string>> {
  const erreurs = etat.etat === 'saisie_invalide' ? etat.erreurs : etat.etat === 'initial' ? connues : [];
  return Object.fromEntries(erreurs.map(({ champ, message }) => [champ, message]));
}
