import { describe, expect, it } from 'vitest';
import { estUuid } from '@/lib/server/uuid';

describe('un nom de la base', () => {
  it.each(['00000000-0000-4000-8000-000000000000', '0d3f9a10-7c2b-7e55-9a31-5b6c7d8e9f00'])('%s', (nom) => {
    expect(estUuid(nom)).toBe(true);
  });

  it.each([
    '',
    'inconnu',
    '00000000-0000-4000-8000-00000000000',
    '00000000-0000-4000-8000-0000000000000',
    '0000000000004000800000000000000000',
    '0D3F9A10-7C2B-7E55-9A31-5B6C7D8E9F00',
    "00000000-0000-4000-8000-00000000000'",
  ])('n’est pas « %s »', (texte) => {
    expect(estUuid(texte)).toBe(false);
  });
});
