import { produireReleve } from '@/lib/server/banque/requetes/produire-releve';

export const dynamic = 'force-dynamic';

/** What a bank lets its shop download: orders and amounts, nobody's name. */
export async function GET(): Promise<Response> {
  const releve = await produireReleve();
  if (releve === null) return new Response(null, { status: 404 });
  return new Response(releve, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="releve.csv"',
      'cache-control': 'no-store',
    },
  });
}
