import 'server-only';
import { deposerListe } from '@/lib/server/etablissement/commandes/deposer-liste';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

const POIDS_MAXIMUM = 4 * 1024 * 1024;

const REFUS = {
  classeur: 'Ce fichier est un classeur\u202f: dans votre tableur, enregistrez la feuille au format CSV',
  pas_du_texte:
    'Ce fichier n’est pas un fichier CSV\u202f: choisissez le fichier enregistré par votre tableur',
  vide: 'Ce fichier ne contient aucune ligne d’inscrit',
  premiere_colonne: 'Mettez l’UAI de l’établissement dans la première colonne',
  colonnes_absentes:
    'Ajoutez les colonnes «\u202fNuméro CVEC\u202f» et «\u202fNom\u202f» à la première ligne du fichier',
  trop_de_lignes: 'Ce fichier dépasse 50\u202f000 lignes\u202f: déposez-le en plusieurs listes',
} as const;

/** « Déposer et contrôler »: the result of the list, or what to change in the file. */
export async function deposerSaListe({
  agent,
  horloge,
  fichier,
}: ContexteAction<'deposer_listes'>): Promise<Issue> {
  const liste = fichier('liste');
  if (!liste) return invalider('liste', 'Choisissez le fichier CSV de vos inscrits');
  if (liste.size > POIDS_MAXIMUM) {
    return invalider('liste', 'Ce fichier dépasse 4\u00a0Mo\u202f: déposez-le en plusieurs listes');
  }
  const octets = new Uint8Array(await liste.arrayBuffer());
  const faite = await deposerListe({ referent: agent, fichier: liste.name, octets, horloge });
  if (faite.ok) return rediriger(`/etablissement/listes/${faite.valeur.liste}`);
  if (faite.refus === 'arretee') {
    return refuser(
      'Les listes de cette année sont arrêtées\u202f: écrivez à votre Crous pour une correction.',
    );
  }
  return invalider('liste', REFUS[faite.refus]);
}
