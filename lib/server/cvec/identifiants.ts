import 'server-only';
import { randomInt } from 'node:crypto';
import type { NumeroAttestation } from '@/lib/domain/cvec';
import { composerNumero, TIRAGES_DE_LETTRES } from '@/lib/domain/cvec';
import type { AnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';

export const tirerNumeroAttestation = (crous: string, annee: AnneeUniversitaire): NumeroAttestation =>
  composerNumero(crous, annee, { lettres: randomInt(TIRAGES_DE_LETTRES), chiffres: randomInt(10, 100) });
