interface Gestes {
  /** Reads the fields. */
  readonly relever: () => void;
  /** Sends what is not saved yet. */
  readonly vider: (quitter?: boolean) => Promise<void>;
}

/** Every moment when what was typed should leave for the server. Returns the way to stop listening. */
export function ecouterLaPage(formulaire: HTMLFormElement, { relever, vider }: Gestes): () => void {
  const arret = new AbortController();
  const { signal } = arret;
  const maintenant = () => void vider();
  const quitter = () => void vider(true);
  const quandQuitteUnChamp = (evenement: FocusEvent) => {
    // Going to « Continuer » saves by itself.
    if (!(evenement.relatedTarget instanceof HTMLButtonElement)) maintenant();
  };
  formulaire.addEventListener('input', relever, { signal });
  formulaire.addEventListener('change', relever, { signal });
  formulaire.addEventListener('focusout', quandQuitteUnChamp, { signal });
  window.addEventListener('online', maintenant, { signal });
  window.addEventListener('focus', maintenant, { signal });
  window.addEventListener('pagehide', quitter, { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? quitter() : maintenant()),
    { signal },
  );
  return () => arret.abort();
}
