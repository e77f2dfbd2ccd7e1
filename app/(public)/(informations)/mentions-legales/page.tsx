import type { Metadata } from 'next';
import { PageTexte } from '@/components/ui/Page';

export const metadata: Metadata = { title: 'Mentions légales' };

export default function MentionsLegales() {
  return (
    <PageTexte
      titre="Mentions légales"
      intro="Ce site est une démonstration. Il n’est ni un site de l’État, ni un site des Crous."
    >
      <h2>Éditeur</h2>
      <p>
        Le projet libre Guichet étudiant, publié sous la licence EUPL 1.2. L’exploitant d’une instance réelle
        écrit ici son nom, son adresse et le nom du directeur de la publication.
      </p>
      <h2>Ce que ce site n’est pas</h2>
      <p>
        Aucune demande faite ici ne parvient à une administration. Les résultats, numéros et documents sont
        ceux d’une démonstration et n’ouvrent aucun droit. Pour une vraie demande :{' '}
        <a href="https://www.messervices.etudiant.gouv.fr" rel="noreferrer">
          messervices.etudiant.gouv.fr
        </a>
        .
      </p>
      <h2>Hébergement</h2>
      <p>Cette instance tourne sur la machine de la personne qui la fait fonctionner.</p>
      <h2>Ce que nous utilisons</h2>
      <p>
        Les caractères sont ceux de Public Sans (licence SIL Open Font 1.1). Les pictogrammes et le logo sont
        les nôtres. Les communes viennent du code officiel géographique, diffusé sous licence ouverte.
      </p>
    </PageTexte>
  );
}
