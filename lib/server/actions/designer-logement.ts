import 'server-only';
import type { RefusContingent } from '@/lib/domain/logement/contingents';
import { PERSONNES_MAXIMUM, type PersonneDesignee } from '@/lib/parcours/logement/designation';
import { designer, designerDuFichier } from '@/lib/server/logement/contingents/commandes/designer';
import { rendreChambres } from '@/lib/server/logement/contingents/commandes/rendre';
import { retirerDesignation } from '@/lib/server/logement/contingents/commandes/retirer';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

type Contexte = ContexteAction<'designer'>;

const POIDS_MAXIMUM = 1024 * 1024;

const REFUS: Readonly<Record<RefusContingent | 'introuvable', string>> = {
  terme_passe: 'Les désignations sont closes pour ces chambres\u202f: écrivez à votre Crous.',
  plus_de_place: 'Il ne reste pas assez de chambres libres. Rien n’a été enregistré.',
  deja_designe: 'Une de ces adresses est déjà désignée pour ces chambres. Rien n’a été enregistré.',
  designation_inconnue: 'Cette personne n’est plus désignée.',
  deja_repondu: 'Cette personne a déjà répondu\u202f: sa désignation ne peut plus être retirée.',
  nombre_invalide: 'Écrivez un nombre de chambres en chiffres, par exemple 2.',
  rien_a_rendre: 'Il n’y a aucune chambre à rendre.',
  introuvable: 'Ces chambres ne sont plus mises à votre disposition.',
};

const FICHIER = {
  classeur: 'Ce fichier est un classeur\u202f: dans votre tableur, enregistrez la feuille au format CSV',
  pas_du_texte:
    'Ce fichier n’est pas un fichier CSV\u202f: choisissez le fichier enregistré par votre tableur',
  vide: 'Ce fichier ne contient aucun étudiant',
  trop_de_lignes: `Ce fichier dépasse ${PERSONNES_MAXIMUM} lignes\u202f: déposez-le en plusieurs fois`,
} as const;

const agissant = ({ agent, horloge }: Contexte, contingent: string) => ({
  ...{ contingent, uai: agent.uai, acteur: agent.id, horloge },
});

const pageDe = (contingent: string, fait: string) => `/etablissement/logements/${contingent}?fait=${fait}`;

export async function designerUnePersonne(
  contexte: Contexte,
  personne: PersonneDesignee,
  contingent: string,
): Promise<Issue> {
  const fait = await designer(agissant(contexte, contingent), [personne]);
  return fait.ok ? rediriger(pageDe(contingent, 'designe')) : refuser(REFUS[fait.refus]);
}

const estDuFichier = (refus: string): refus is keyof typeof FICHIER => Object.hasOwn(FICHIER, refus);

export async function designerParFichier(
  contexte: Contexte,
  _saisie: unknown,
  contingent: string,
): Promise<Issue> {
  const liste = contexte.fichier('liste');
  if (!liste) return invalider('liste', 'Choisissez le fichier CSV de vos étudiants');
  if (liste.size > POIDS_MAXIMUM) return invalider('liste', FICHIER.trop_de_lignes);
  const octets = new Uint8Array(await liste.arrayBuffer());
  const fait = await designerDuFichier(agissant(contexte, contingent), octets);
  if (fait.ok) return rediriger(pageDe(contingent, 'designe'));
  const { refus } = fait;
  if (typeof refus !== 'string') return invalider('liste', `Ligne ${refus.rang}\u202f: ${refus.message}`);
  return estDuFichier(refus) ? invalider('liste', FICHIER[refus]) : refuser(REFUS[refus]);
}

export async function retirerUneDesignation(
  contexte: Contexte,
  _saisie: unknown,
  contingent: string,
  designation: string,
): Promise<Issue> {
  const fait = await retirerDesignation(agissant(contexte, contingent), designation);
  return fait.ok ? rediriger(pageDe(contingent, 'retire')) : refuser(REFUS[fait.refus]);
}

export async function rendreDesChambres(
  contexte: Contexte,
  { nombre }: { readonly nombre: number },
  contingent: string,
): Promise<Issue> {
  const fait = await rendreChambres(agissant(contexte, contingent), nombre);
  if (fait.ok) return rediriger(pageDe(contingent, 'rendu'));
  if (fait.refus === 'plus_de_place') {
    return invalider(
      'nombre',
      'Vous n’avez pas autant de chambres libres\u202f: écrivez un nombre plus petit',
    );
  }
  return refuser(REFUS[fait.refus]);
}
