import 'server-only';
import type { CleExoneration, CleRemboursement } from '@/lib/domain/cvec';
import { motifRemboursement } from '@/lib/domain/cvec';
import { lireAnneeUniversitaire } from '@/lib/domain/noyau/annee-universitaire';
import type { Iban } from '@/lib/domain/noyau/iban';
import {
  estRefusPiece,
  phraseRefusCvec,
  REFUS_PIECE,
  type RefusCvecMontre,
  schemaCompte,
  schemaRemboursement,
} from '@/lib/parcours/cvec';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { demanderExoneration, demanderRemboursement, donnerIban } from '@/lib/server/cvec/commandes/demander';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';
import { erreursDe } from './valider';

type Contexte = ContexteAction<'personne'>;
type RefusDePiece = keyof typeof REFUS_PIECE;

const issueDe = (raison: RefusCvecMontre | RefusDePiece): Issue =>
  estRefusPiece(raison) ? invalider('piece', REFUS_PIECE[raison]) : refuser(phraseRefusCvec(raison));

/** The files chosen under these names, in memory: a form is held to 5 MB before it is read. */
async function lireFichiers({ fichier }: Contexte, ...noms: readonly string[]) {
  const choisis = noms.flatMap((nom) => fichier(nom) ?? []);
  return Promise.all(
    choisis.map(async (f) => ({ nom: f.name, octets: new Uint8Array(await f.arrayBuffer()) })),
  );
}

/** Asks for an exemption, with the document that proves it. */
export async function demanderUneExoneration(
  contexte: Contexte,
  { categorie }: { readonly categorie: CleExoneration },
  annee: string,
): Promise<Issue> {
  const lue = lireAnneeUniversitaire(annee);
  if (!lue.ok) return rediriger('/cvec');
  const fichiers = await lireFichiers(contexte, 'piece');
  const { personne, horloge } = contexte;
  const faite = await demanderExoneration({
    ...{ personneId: personne.id, annee: lue.valeur, categorie, fichiers, horloge },
  });
  return faite.ok ? rediriger('/cvec') : issueDe(faite.refus);
}

const manqueIdentite = (motif: CleRemboursement, donnees: number): boolean =>
  donnees < (motifRemboursement(motif)?.pieces.length ?? 0);

/** Asks for a refund: the reason, its documents, and the account to pay back to. */
export async function demanderUnRemboursement(
  contexte: Contexte,
  saisie: Saisie,
  annee: string,
): Promise<Issue> {
  const { personne, horloge } = contexte;
  const an = lireAnneeUniversitaire(annee);
  if (!an.ok) return rediriger('/cvec');
  const lu = schemaRemboursement(personne).safeParse(saisie);
  if (!lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const { motif, iban, titulaire } = lu.data;
  const fichiers = await lireFichiers(contexte, 'piece', 'identite');
  if (contexte.fichier('piece') && manqueIdentite(motif, fichiers.length)) {
    return invalider(
      'identite',
      'Ajoutez une copie de votre pièce d’identité : elle est demandée dans ce cas',
    );
  }
  const sien = { personneId: personne.id, annee: an.valeur, horloge };
  const faite = await demanderRemboursement({ ...sien, motif, fichiers });
  if (!faite.ok) return issueDe(faite.refus);
  await donnerIban({ ...sien, iban, titulaire });
  return rediriger(`/cvec?annee=${annee}`);
}

/** Gives the account where a refund goes. */
export async function indiquerMonCompte(
  { personne, horloge }: Contexte,
  saisie: Saisie,
  annee: string,
): Promise<Issue> {
  const an = lireAnneeUniversitaire(annee);
  if (!an.ok) return rediriger('/cvec');
  const lu = schemaCompte(personne).safeParse(saisie);
  if (!lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const { iban, titulaire }: { readonly iban: Iban; readonly titulaire: string } = lu.data;
  const donne = await donnerIban({ personneId: personne.id, annee: an.valeur, iban, titulaire, horloge });
  return donne.ok ? rediriger(`/cvec?annee=${annee}`) : refuser(phraseRefusCvec(donne.refus));
}
