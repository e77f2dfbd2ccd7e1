import { afterEach, describe, expect, it, vi } from 'vitest';
import { base } from '@/lib/server/base';
import { journaliser } from '@/lib/server/journal/acces';
import { decrireErreur, sansDonneesPersonnelles } from '@/lib/server/journal/traces';
import { inscrire } from '../compte/outillage';

afterEach(() => vi.restoreAllMocks());

describe('le journal technique', () => {
  it.each([
    ['une adresse', 'Key (email)=(lina.martin+dse@exemple.co.uk) already exists', 'exemple'],
    ['un IBAN compact', 'iban FR7630006000011234567890189 refusé', '30006'],
    ['un IBAN espacé', 'iban FR76 3000 6000 0112 3456 7890 189 refusé', '6000'],
    ['un INE', 'ine 123456789AB', '123456789'],
    ['un INE ancien', 'ine 0123456789X', '0123456789'],
    ['un INE d’apprenti', 'ine 1234A56789K', '56789'],
  ])('masque %s dans un message d’erreur', (_, message, secret) => {
    expect(sansDonneesPersonnelles(message)).not.toContain(secret);
  });

  it('laisse lisible ce qui n’est pas personnel', () => {
    const message = 'connect ECONNREFUSED 127.0.0.1:5432';
    expect(sansDonneesPersonnelles(message)).toBe(message);
  });

  it('décrit une erreur par son type, son message et d’où elle vient', () => {
    const decrite = decrireErreur(new TypeError('x'.repeat(2_000)));
    expect(decrite).toMatchObject({ type: 'TypeError', pile: expect.stringContaining('at ') });
    expect(decrite.message).toHaveLength(500);
    expect(decrireErreur('lina@exemple.fr')).toEqual({
      type: 'string',
      message: 'valeur levée sans être une erreur',
    });
  });
});

describe('le journal des accès', () => {
  it('garde qui a fait quoi', async () => {
    const { id } = await inscrire();
    await journaliser('document', 'notification_telechargee', id);
    const lignes = await base().journalAcces.findMany({ where: { personneId: id, categorie: 'document' } });
    expect(lignes).toHaveLength(1);
    expect(lignes[0]?.action).toBe('notification_telechargee');
  });

  it('ne fait jamais échouer ce qu’il note', async () => {
    vi.spyOn(base().journalAcces, 'create').mockRejectedValue(new Error('disque plein'));
    await expect(journaliser('connexion', 'essai')).resolves.toBeUndefined();
  });
});
