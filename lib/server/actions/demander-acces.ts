import 'server-only';
import type { Uai } from '@/lib/domain/noyau/uai';
import { estRefusPiece, REFUS_PIECE } from '@/lib/parcours/cvec';
import {
  lireDemandeDAcces,
  oublierDemandeDAcces,
  retenirDemandeDAcces,
} from '@/lib/server/acces/acces-demande';
import { demanderAcces, renvoyerCodeDAcces } from '@/lib/server/etablissement/commandes/demander-acces';
import { verifierAcces } from '@/lib/server/etablissement/commandes/verifier-acces';
import type { ContexteAction } from './definir-action';
import { freiner, type Issue, invalider, rediriger, refuser } from './issues';

const DEMANDE = '/etablissement/demander-un-acces';

interface Acces {
  readonly uai: Uai;
  readonly prenom: string;
  readonly nom: string;
  readonly email: string;
  readonly motDePasse: string;
}

/** « Recevoir mon code »: the request is kept, and waits for the proof of the address. */
export async function demanderUnAcces(contexte: ContexteAction<'public'>, acces: Acces): Promise<Issue> {
  const fichier = contexte.fichier('piece');
  const piece = fichier && { nom: fichier.name, octets: new Uint8Array(await fichier.arrayBuffer()) };
  const faite = await demanderAcces({ ...acces, piece }, { adresse: contexte.adresse });
  if (faite.ok) {
    await retenirDemandeDAcces(faite.valeur.demande);
    return rediriger(`${DEMANDE}/verifier`);
  }
  if (estRefusPiece(faite.refus)) return invalider('piece', REFUS_PIECE[faite.refus]);
  return faite.refus === 'uai_inconnu'
    ? invalider(
        'uai',
        'Nous ne connaissons pas cet établissement : vérifiez l’UAI, ou écrivez au Crous de sa ville',
      )
    : freiner('Il y a eu trop de demandes depuis cette connexion. Attendez une heure.');
}

const REFUS_DU_CODE = {
  code_inexact: invalider('code', 'Ce n’est pas le code du dernier message : recopiez ses 6 lettres'),
  code_perime: refuser('Ce code ne peut plus servir. Demandez-en un autre, plus bas sur cette page.'),
};

/** « Envoyer ma demande »: the address is proved, the Crous has the next word. */
export async function prouverSonAdresse(
  { horloge }: ContexteAction<'public'>,
  { code }: { readonly code: string },
): Promise<Issue> {
  const demande = await lireDemandeDAcces();
  if (!demande) return rediriger(DEMANDE);
  const faite = await verifierAcces(demande, code, horloge);
  if (!faite.ok) return REFUS_DU_CODE[faite.refus];
  await oublierDemandeDAcces();
  return rediriger(`${DEMANDE}/recue`);
}

export async function redemanderLeCode(): Promise<Issue> {
  const demande = await lireDemandeDAcces();
  const faite = demande ? await renvoyerCodeDAcces(demande) : null;
  if (faite?.ok) return rediriger(`${DEMANDE}/verifier?renvoye=oui`);
  if (faite?.refus === 'trop_de_tentatives') {
    return freiner('Nous avons déjà envoyé plusieurs codes. Regardez aussi les courriers indésirables.');
  }
  return rediriger(DEMANDE);
}
