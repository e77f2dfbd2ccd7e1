import 'server-only';
import { randomUUID } from 'node:crypto';
import { schemaAccord, schemaRefus, textesPayeur } from '@/lib/parcours/cvec';
import { texteDe } from '@/lib/parcours/moteur';
import type { Saisie } from '@/lib/parcours/moteur/types';
import { consommer } from '@/lib/server/acces/limites';
import { payerParLien, refuserParLien } from '@/lib/server/paiement/commandes/tiers';
import type { ContexteAction } from './definir-action';
import { freiner, type Issue, rediriger, refuser } from './issues';
import { recevoirEnvoi } from './recevoir-envoi';
import { erreursDe } from './valider';

type Contexte = ContexteAction<'public'>;

/** A payer tries a few times; who tries many tokens is not one. */
const LIMITE = { max: 30, fenetreSecondes: 3_600 };

const trop = async ({ adresse }: Contexte): Promise<boolean> =>
  !(await consommer(`payer:${adresse}`, LIMITE));

/** The page of a link. */
export const cheminDuPayeur = (jeton: string): `/${string}` => `/payer/${encodeURIComponent(jeton)}`;

/** Where a closed link says why. */
const pageDu = (jeton: string, langue: string, fait = ''): string =>
  `${cheminDuPayeur(jeton)}?langue=${langue}${fait}`;

const PAGE_VUE = /^[0-9a-f-]{36}$/;

/** The third party accepts: the bank comes next. */
export async function accepterDePayer(
  contexte: Contexte,
  saisie: Saisie,
  jeton: string,
  langueDemandee: string,
): Promise<Issue> {
  const textes = textesPayeur(langueDemandee);
  const { langue, echecs } = textes;
  if (await trop(contexte)) return freiner(echecs.trop);
  const lu = schemaAccord(textes).safeParse(saisie);
  if (!lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const { courriel } = lu.data;
  const recu = courriel === undefined ? {} : { courriel };
  // Which page view asks: pressed twice, it begins once.
  const page = texteDe(saisie.page);
  const cle = PAGE_VUE.test(page) ? page : randomUUID();
  const demarre = await payerParLien({ jeton, cle, langue, horloge: contexte.horloge, ...recu });
  if (demarre.ok) return rediriger(`${cheminDuPayeur(jeton)}/${demarre.valeur.tentative}?langue=${langue}`);
  if (demarre.refus === 'paiement_indisponible') return refuser(echecs.indisponible);
  return rediriger(pageDu(jeton, langue));
}

/** The third party refuses, with a reason: the student is told at once. */
export async function refuserLePaiement(
  contexte: Contexte,
  saisie: Saisie,
  jeton: string,
  langueDemandee: string,
): Promise<Issue> {
  const textes = textesPayeur(langueDemandee);
  if (await trop(contexte)) return freiner(textes.echecs.trop);
  const lu = schemaRefus(textes).safeParse(saisie);
  if (!lu.success) return { type: 'saisie_invalide', erreurs: erreursDe(lu.error) };
  const refuse = await refuserParLien({ jeton, motif: lu.data.motif, horloge: contexte.horloge });
  return rediriger(pageDu(jeton, textes.langue, refuse.ok ? '&fait=refus' : ''));
}

interface ParLeLien {
  readonly requete: Request;
  readonly params: Promise<{ readonly jeton: string }>;
  readonly nom: string;
  readonly formulaire: 'accord' | 'refus';
}

/** One of the two forms of a payer's page, as its address receives it. */
export async function repondreAuPayeur(
  { requete, params, nom, formulaire }: ParLeLien,
  commande: typeof accepterDePayer,
): Promise<Response> {
  const { jeton } = await params;
  const { langue } = textesPayeur(new URL(requete.url).searchParams.get('langue') ?? undefined);
  return recevoirEnvoi(
    { nom, requete, chemin: cheminDuPayeur(jeton), langue, formulaire },
    (contexte, saisie) => commande(contexte, saisie, jeton, langue),
  );
}
