import 'server-only';
import { estRefusPiece, REFUS_PIECE } from '@/lib/parcours/cvec';
import {
  adresseDeLaProposition,
  phraseRefusAvance,
  schemaCompteAvance,
  schemaRendre,
} from '@/lib/parcours/logement/avance';
import type { Saisie } from '@/lib/parcours/moteur/types';
import {
  demanderExceptionnellement,
  donnerCompteDAvance,
  renoncer,
} from '@/lib/server/logement/avance/commandes/rendre';
import { estUuid } from '@/lib/server/uuid';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';
import { erreursDe } from './valider';

type Contexte = ContexteAction<'personne'>;

const LOGEMENT = '/logement/demande';

/** Gives the room up before the entry: the account is asked next. */
export async function renoncerAuLogement(
  { personne, horloge }: Contexte,
  _saisie: Saisie,
  id: string,
): Promise<Issue> {
  if (!estUuid(id)) return rediriger(LOGEMENT);
  const fait = await renoncer({ avance: id, personneId: personne.id, horloge });
  return fait.ok ? rediriger(adresseDeLaProposition(id, '/compte')) : refuser(phraseRefusAvance(fait.refus));
}

/** An exceptional reason, after the entry, with its document. */
export async function demanderUneException(
  { personne, horloge, fichier }: Contexte,
  saisie: Saisie,
  id: string,
): Promise<Issue> {
  if (!estUuid(id)) return rediriger(LOGEMENT);
  const lu = schemaRendre.safeParse(saisie);
  if (!lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const piece = fichier('piece');
  const fichiers = piece ? [{ nom: piece.name, octets: new Uint8Array(await piece.arrayBuffer()) }] : [];
  const { motif } = lu.data;
  const fait = await demanderExceptionnellement({
    ...{ avance: id, personneId: personne.id, motif, fichiers, horloge },
  });
  if (fait.ok) return rediriger(adresseDeLaProposition(id, '/compte'));
  const { refus: raison } = fait;
  return estRefusPiece(raison) ? invalider('piece', REFUS_PIECE[raison]) : refuser(phraseRefusAvance(raison));
}

/** Gives the account where a refund goes. */
export async function indiquerLeCompte(
  { personne, horloge }: Contexte,
  saisie: Saisie,
  id: string,
): Promise<Issue> {
  if (!estUuid(id)) return rediriger(LOGEMENT);
  const lu = schemaCompteAvance(personne).safeParse(saisie);
  if (!lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const { iban, titulaire } = lu.data;
  const donne = await donnerCompteDAvance({ avance: id, personneId: personne.id, iban, titulaire, horloge });
  return donne.ok ? rediriger(adresseDeLaProposition(id)) : refuser(phraseRefusAvance(donne.refus));
}
