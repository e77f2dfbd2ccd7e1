import 'server-only';
import type { PieceDuDossier } from '@/lib/domain/logement/sejour';
import { reglesDuSejour } from '@/lib/domain/logement/sejour';
import type { Iban } from '@/lib/domain/noyau/iban';
import { estRefusPiece, REFUS_PIECE } from '@/lib/parcours/cvec';
import {
  estRefusSejour,
  peutRemettre,
  phraseRefusSejour,
  schemaAcceptation,
  schemaDePiece,
} from '@/lib/parcours/logement/sejour';
import { ENGAGEMENT } from '@/lib/parcours/logement/sejour/acceptation';
import { texteDe } from '@/lib/parcours/moteur';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { accepterAdmission } from '@/lib/server/logement/sejour/commandes/accepter';
import { deposerDossier } from '@/lib/server/logement/sejour/commandes/deposer';
import { donnerPiece } from '@/lib/server/logement/sejour/commandes/donner-piece';
import { montrerPiece } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';
import { erreursDe } from './valider';

type Contexte = ContexteAction<'personne'>;

export const pageDuSejour = (sejour: string, suite = ''): string =>
  `/logement/sejour/${encodeURIComponent(sejour)}${suite}`;

/** A refusal in words; what isn't expected is a bug. */
export function issueDuSejour(raison: string, champ?: string): Issue {
  if (estRefusPiece(raison)) return invalider('piece', REFUS_PIECE[raison]);
  if (!estRefusSejour(raison)) throw new Error(`refus inattendu : ${raison}`);
  const phrase = phraseRefusSejour(raison);
  return champ ? invalider(champ, phrase) : refuser(phrase);
}

/** The files chosen under the names of a paper, in memory: a form is held to 5 MB before it is read. */
async function fichiersDe({ fichier }: Contexte, { fichiers = [] }: PieceDuDossier) {
  const choisis = fichiers.flatMap(({ nom }) => fichier(nom) ?? []);
  return Promise.all(
    choisis.map(async (f) => ({ nom: f.name, octets: new Uint8Array(await f.arrayBuffer()) })),
  );
}

interface PieceOuverte {
  readonly piece: PieceDuDossier;
  readonly enRetard: boolean;
  readonly annee: string;
  readonly fichiers: readonly string[];
}

/** No file, none before, and not put off: the paper itself is missing. */
function manque(ouverte: PieceOuverte, donnes: number, saisie: Saisie, { horloge }: Contexte): boolean {
  const { piece, fichiers } = ouverte;
  if (!piece.fichiers || donnes > 0 || (fichiers.length > 0 && !ouverte.enRetard)) return false;
  const regles = reglesDuSejour(ouverte.annee);
  const jusquAu = regles.ok ? regles.valeur.scolariteJusquAu : horloge.aujourdhui();
  const situation = { jusquAu, aujourdhui: horloge.aujourdhui(), enRetard: ouverte.enRetard };
  return !(texteDe(saisie.plusTard) === 'oui' && peutRemettre(piece, situation));
}

/** « Enregistrer » on the page of a paper. */
export async function enregistrerPiece(
  contexte: Contexte,
  saisie: Saisie,
  sejour: string,
  cle: string,
): Promise<Issue> {
  const { personne, horloge } = contexte;
  const ouverte = await montrerPiece(sejour, personne.id, cle);
  if (!ouverte) return rediriger(pageDuSejour(sejour, '/dossier'));
  const lu = schemaDePiece(ouverte.piece, personne).safeParse(saisie);
  if (!lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const fichiers = await fichiersDe(contexte, ouverte.piece);
  if (manque(ouverte, fichiers.length, saisie, contexte)) return invalider('piece', REFUS_PIECE.aucune_piece);
  const valeurs: Readonly<Record<string, unknown>> = lu.data;
  const estUnCompte = ouverte.piece.forme === 'compte';
  const compte = { iban: valeurs.iban as Iban, titulaire: String(valeurs.titulaire) };
  const donnee = await donnerPiece({
    ...{ sejour, personneId: personne.id, piece: ouverte.piece.cle, fichiers, horloge },
    // An account is kept sealed, never as it was typed.
    saisie: estUnCompte ? {} : (lu.data as Saisie),
    ...(estUnCompte ? { compte } : {}),
  });
  if (!donnee.ok) return issueDuSejour(donnee.refus);
  return rediriger(pageDuSejour(sejour, ouverte.enRetard ? '' : '/dossier'));
}

/** « Déposer mon dossier ». */
export async function deposerLeDossier(
  { personne, horloge }: Contexte,
  _saisie: Saisie,
  sejour: string,
): Promise<Issue> {
  const faite = await deposerDossier(sejour, personne.id, horloge);
  return faite.ok ? rediriger(pageDuSejour(sejour)) : issueDuSejour(faite.refus);
}

/** « Accepter la décision »: the tick, the name, the decision that was on the page. */
export async function accepterLaDecision(contexte: Contexte, saisie: Saisie, sejour: string): Promise<Issue> {
  const { personne, horloge } = contexte;
  const lu = schemaAcceptation(personne).safeParse(saisie);
  if (!lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const faite = await accepterAdmission({
    ...{ sejour, personneId: personne.id, horloge, nom: lu.data.nom },
    ...{ empreinte: texteDe(saisie.empreinte), engagement: ENGAGEMENT },
  });
  return faite.ok ? rediriger(pageDuSejour(sejour, '/decision')) : issueDuSejour(faite.refus);
}
