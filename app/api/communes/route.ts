import { chercherCommunes } from '@/lib/server/territoire/requetes/chercher-communes';

/** Suggestions for the commune fields. Public reference data: anyone may cache it. */
export async function GET(requete: Request): Promise<Response> {
  const texte = new URL(requete.url).searchParams.get('q') ?? '';
  const communes = await chercherCommunes(texte);
  return Response.json(
    { communes: communes.map(({ code, libelle }) => ({ code, libelle })) },
    { headers: { 'cache-control': 'public, max-age=3600' } },
  );
}
