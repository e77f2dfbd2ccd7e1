import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connecterPersona } from '@/lib/server/compte/commandes/connecter-persona';
import { listerPersonas } from '@/lib/server/compte/requetes/personas';
import * as environnement from '@/lib/server/env';
import { PERSONAS } from '@/prisma/personas';
import { semerPersonas } from '@/prisma/seed';
import './outillage';

beforeAll(async () => {
  await semerPersonas();
});
afterEach(() => vi.restoreAllMocks());

describe('les personas', () => {
  it('sont toutes proposées, dans l’ordre de leur fichier, sans leur adresse', async () => {
    const proposees = await listerPersonas();
    expect(proposees.map(({ cle }) => cle)).toEqual(PERSONAS.map(({ cle }) => cle));
    expect(JSON.stringify(proposees)).not.toContain('@');
  });

  it('entrent sans mot de passe', async () => {
    const issue = await connecterPersona(PERSONAS[0]?.cle ?? '');
    expect(issue).toMatchObject({ ok: true, valeur: { versionSession: expect.any(Number) } });
  });

  it('n’entrent pas hors démonstration', async () => {
    const reel = { ...environnement.env(), DEMONSTRATION: false };
    vi.spyOn(environnement, 'env').mockReturnValue(reel);
    expect(await connecterPersona(PERSONAS[0]?.cle ?? '')).toEqual({
      ok: false,
      refus: 'hors_demonstration',
    });
  });

  it('ne se devinent pas', async () => {
    expect(await connecterPersona('')).toEqual({ ok: false, refus: 'inconnu' });
  });
});
