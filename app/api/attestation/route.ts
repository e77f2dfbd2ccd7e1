import { adresseClient } from '@/lib/server/acces';
import { horloge } from '@/lib/server/acces/horloge';
import { repondreControle } from '@/lib/server/attestation/requetes/repondre-controle';

/** Asked without a code: the contract has an answer for it. */
export async function GET(): Promise<Response> {
  return repondreControle({
    code: '',
    etudiant: null,
    adresse: await adresseClient(),
    horloge: await horloge(),
  });
}
