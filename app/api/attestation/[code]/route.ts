import { adresseClient } from '@/lib/server/acces';
import { horloge } from '@/lib/server/acces/horloge';
import { repondreControle } from '@/lib/server/attestation/requetes/repondre-controle';

interface Parametres {
  readonly params: Promise<{ readonly code: string }>;
}

/** The control of an attestation by enrolment software (contract of the official control API). */
export async function GET(requete: Request, { params }: Parametres): Promise<Response> {
  const { code } = await params;
  const etudiant = new URL(requete.url).searchParams.get('etudiant');
  return repondreControle({ code, etudiant, adresse: await adresseClient(), horloge: await horloge() });
}
