/** Called once by Next when a server process starts: its job workers start with it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { demarrerTachesEnFond } = await import('@/lib/server/taches/demarrer');
  demarrerTachesEnFond();
}
