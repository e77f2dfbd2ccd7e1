import { adresseClient, consommer } from '@/lib/server/acces';
import { publierFichier } from '@/lib/server/acces/fichier';
import { produireFichierPublic } from '@/lib/server/logement/tours/requetes/produire-fichiers';

interface Contexte {
  readonly params: Promise<{ readonly annee: string; readonly numero: string; readonly fichier: string }>;
}

/** Forty megabytes for a whole country: a few are enough. */
const LIMITE = { max: 30, fenetreSecondes: 3_600 } as const;

/** A published file of a round: the list that was closed, the lots. Open to all: it names nobody. */
export async function GET(_requete: Request, { params }: Contexte): Promise<Response> {
  const { annee, numero, fichier } = await params;
  const fait = await produireFichierPublic(annee, Number(numero), fichier);
  if (!fait) return new Response('Fichier introuvable', { status: 404 });
  if (!(await consommer(`tour:${await adresseClient()}`, LIMITE)))
    return new Response('Trop de fichiers demandés : revenez dans une heure.', { status: 429 });
  return publierFichier(fait.corps, fait.nom);
}
