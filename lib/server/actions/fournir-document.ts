import 'server-only';
import { estRefusPiece, REFUS_PIECE } from '@/lib/parcours/cvec';
import { demanderDocument } from '@/lib/server/instruction/commandes/demander-document';
import { fournirDocument } from '@/lib/server/instruction/commandes/fournir-document';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

/** « Demander ce document »: the request waits for its student. */
export async function demanderUnDocument(
  { agent, horloge }: ContexteAction<'instruire'>,
  { phrase }: { readonly phrase: string },
  demande: string,
): Promise<Issue> {
  const faite = await demanderDocument({ demande, phrase, agent, horloge });
  if (faite.ok) return rediriger('/instruction?fait=document');
  return refuser('Cette demande n’attend plus votre décision : un collègue vient peut-être de la prendre.', {
    href: `/instruction/${demande}`,
    texte: 'Relire la demande',
  });
}

/** « Envoyer ce document »: the request is back in the queue. */
export async function envoyerUnDocument(
  { personne, horloge, fichier }: ContexteAction<'personne'>,
  _saisie: unknown,
  demande: string,
): Promise<Issue> {
  const choisi = fichier('piece');
  const fichiers = choisi ? [{ nom: choisi.name, octets: new Uint8Array(await choisi.arrayBuffer()) }] : [];
  const faite = await fournirDocument({ demande, personneId: personne.id, fichiers, horloge });
  if (faite.ok) return rediriger(`/demandes/${demande}?envoye=oui`);
  return estRefusPiece(faite.refus)
    ? invalider('piece', REFUS_PIECE[faite.refus])
    : refuser('Ce document n’est plus attendu : il est déjà reçu, ou le Crous a décidé.', {
        href: '/tableau-de-bord',
        texte: 'Revenir à mon tableau de bord',
      });
}
