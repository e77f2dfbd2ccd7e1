import 'server-only';
import { dateEnClair, jourEtHeure } from '@/lib/affichage';
import type { DepotFige } from '../dossier';
import type { DocumentADessiner } from './blocs';

export const PIED = 'Guichet étudiant, service de démonstration. Ce document n’a aucune valeur officielle.';

/** What was filed, question by question, as it was asked. */
export function recapitulatif({ contenu, empreinte }: DepotFige): DocumentADessiner {
  const { personne } = contenu;
  return {
    titre: `Récapitulatif du dossier social étudiant ${contenu.campagne}`,
    entete: [
      `Dossier ${contenu.numero}, déposé le ${jourEtHeure(new Date(contenu.deposeA))}`,
      `${personne.prenom} ${personne.nom}, date de naissance : ${dateEnClair(personne.dateNaissance)}`,
      ...(personne.ine ? [`INE : ${personne.ine}`] : []),
    ],
    blocs: [
      ...contenu.sections.flatMap((section) => [
        { type: 'titre' as const, texte: section.titre },
        {
          type: 'lignes' as const,
          lignes: section.lignes.map(({ libelle, valeur }) => ({ libelle, valeur })),
        },
      ]),
      { type: 'titre', texte: 'Votre engagement' },
      { type: 'liste', elements: contenu.engagements },
    ],
    pied: `${PIED} Empreinte du dépôt : ${empreinte}`,
  };
}
