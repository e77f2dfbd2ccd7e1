import 'server-only';
import type { NumeroAttestation } from '@/lib/domain/cvec';
import type { DateCivile } from '@/lib/domain/noyau/date-civile';
import { type Resultat, refus, succes } from '@/lib/domain/noyau/resultat';
import type { ReponseDeVerification } from '@/lib/parcours/verification';
import { consommer } from '../../acces/limites';
import { trouverAttestation } from '../../cvec';
import { empreinteDe, type Nommee } from '../charge';
import { type Controle, controler, juger } from '../controle';
import { verifierCode } from '../signature';

/** A reception desk checks one student after the other. */
const LIMITE = { max: 60, fenetreSecondes: 300 } as const;

type Verification = Resultat<ReponseDeVerification, 'trop_de_tentatives'>;

function presenter(
  controle: Controle,
  lettres: string | null,
  identiteVerifiee = false,
): ReponseDeVerification {
  if (controle.type === 'introuvable')
    return { type: 'introuvable', par: lettres === null ? 'numero' : 'code' };
  const { numero, annee, code } = controle.attestation;
  return { type: controle.type, numero, annee, code, lettres, identiteVerifiee };
}

const peutVerifier = (adresse: string) => consommer(`verifier:${adresse}`, LIMITE);

/** A person's check, by what is printed. */
export async function verifierNumero(
  { numero, nom }: { readonly numero: NumeroAttestation; readonly nom: string },
  adresse: string,
  jour: DateCivile,
): Promise<Verification> {
  if (!(await peutVerifier(adresse))) return refus('trop_de_tentatives');
  return succes(presenter(await controler(numero, nom, jour), null));
}

/** A person's check, by the content of the code: its signature, whose it is when an identity is given, then the state of today. */
export async function verifierContenu(
  contenu: string,
  identite: Nommee | null,
  adresse: string,
  jour: DateCivile,
): Promise<Verification> {
  if (!(await peutVerifier(adresse))) return refus('trop_de_tentatives');
  const code = verifierCode(contenu);
  if (!code.ok) return succes({ type: 'code_refuse', raison: code.refus });
  const { numero, lettres, empreinte } = code.valeur;
  if (identite && empreinteDe(numero, identite) !== empreinte) return succes({ type: 'autre_personne' });
  return succes(presenter(juger(await trouverAttestation(numero), jour), lettres, identite !== null));
}
