/** What has been opened is closed in the reverse order, once, whatever asks for it. */
const fermetures: (() => Promise<void>)[] = [];
let enCours: Promise<void> | null = null;

export function aFermer(fermeture: () => Promise<void>): void {
  fermetures.push(fermeture);
}

async function fermerTout(): Promise<void> {
  for (let f = fermetures.pop(); f; f = fermetures.pop())
    await f().catch((erreur: unknown) => console.error(erreur));
}

export function fermer(): Promise<void> {
  enCours ??= fermerTout();
  return enCours;
}

/** Ctrl-C may come twice (from the terminal and from npm): the second one changes nothing. */
export function arreterAuSignal(code = 0): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (enCours) return;
      console.log('\n  Arrêt…');
      void fermer().then(() => {
        console.log('  Tout est arrêté.');
        process.exit(code);
      });
    });
}
