import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const PROCESSUS = z.object({ ouvriers: z.array(z.number()) });

/** Resident memory (MB) of the workers of the portal under test; `null` where it can't be read (not Linux, not ours). */
export function memoireDesOuvriers(donnees = process.env.PORTAIL_DONNEES): readonly number[] | null {
  const fiche = path.join(donnees ?? '', 'processus.json');
  if (!donnees || !existsSync(fiche) || !existsSync('/proc/self/status')) return null;
  return PROCESSUS.parse(JSON.parse(readFileSync(fiche, 'utf8'))).ouvriers.map((pid) => {
    const kio = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kio) / 1024;
  });
}
