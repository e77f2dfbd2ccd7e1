import { z } from 'zod';
import { horloge, lirePersonne } from '@/lib/server/acces';
import { enregistrerReponse } from '@/lib/server/dossier/commandes/enregistrer-reponse';

interface Parametres {
  readonly params: Promise<{ readonly campagne: string }>;
}

const TEXTE = z.string().max(2_000);
const DEMANDE = z.object({
  cle: z.string().max(60),
  saisie: z.record(z.string().max(60), z.union([TEXTE, z.array(TEXTE).max(50)])),
  version: z.int().min(0).max(1_000_000),
  onglet: z.uuid(),
});

const repondre = (corps: object, status: number) =>
  Response.json(corps, { status, headers: { 'cache-control': 'no-store' } });

/** Saves what is being typed. Same origin only: the session cookie is SameSite and the body is JSON. */
export async function POST(requete: Request, { params }: Parametres): Promise<Response> {
  if (!requete.headers.get('content-type')?.startsWith('application/json')) {
    return repondre({ message: 'Envoyez du JSON.' }, 415);
  }
  const personne = await lirePersonne();
  if (!personne) return repondre({ message: 'Votre session a expiré.' }, 401);
  const demande = DEMANDE.safeParse(await requete.json().catch(() => null));
  if (!demande.success) return repondre({ message: 'Saisie illisible.' }, 400);
  const resultat = await enregistrerReponse({
    titulaire: personne,
    campagne: (await params).campagne,
    ...demande.data,
    confirmer: false,
    horloge: await horloge(),
  });
  if (resultat.ok) return repondre(resultat.valeur, 200);
  if (resultat.refus.type !== 'conflit') return repondre({ refus: resultat.refus.type }, 410);
  const { version, saisie, onglet } = resultat.refus.entree;
  return repondre({ version, actuelle: saisie, onglet }, 409);
}
