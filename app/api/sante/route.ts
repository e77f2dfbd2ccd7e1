import { lireSante } from '@/lib/server/compte/requetes/sante';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const sante = await lireSante();
  return Response.json(sante, {
    status: sante.etat === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
