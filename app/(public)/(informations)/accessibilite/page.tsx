import type { Metadata } from 'next';
import { PageTexte } from '@/components/ui/Page';

export const metadata: Metadata = { title: 'Accessibilité' };

export default function Accessibilite() {
  return (
    <PageTexte
      titre="Déclaration d’accessibilité"
      intro="Ce site est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1)."
    >
      <h2>État de conformité</h2>
      <p>
        Partiellement conforme. Nous vérifions chaque page avec un outil automatique (axe), au clavier seul,
        sans JavaScript et sur un écran de 375 pixels de large. Aucun audit complet des critères du RGAA par
        une personne extérieure n’a encore été fait : nous ne pouvons donc pas nous dire conformes.
      </p>
      <h2>Ce qui n’est pas encore vérifié</h2>
      <ul>
        <li>La lecture de toutes les pages avec plusieurs lecteurs d’écran.</li>
        <li>Les documents PDF, balisés mais pas contrôlés selon la norme PDF/UA.</li>
        <li>La clarté des textes, relue avec des lycéens et leurs familles.</li>
      </ul>
      <h2>Ce que nous faisons pour vous</h2>
      <ul>
        <li>Tout se fait au clavier, et l’élément actif est toujours entouré.</li>
        <li>Aucune information n’est donnée par la couleur seule.</li>
        <li>Chaque erreur est annoncée en haut de la page, avec un lien vers son champ.</li>
        <li>Toutes les démarches fonctionnent sans JavaScript.</li>
      </ul>
      <h2>Signaler un problème</h2>
      <p>
        Écrivez à <strong>accessibilite@guichet.invalid</strong>. Cette adresse est celle de la démonstration
        et ne reçoit rien : l’exploitant d’une instance réelle la remplace par la sienne. La page{' '}
        <a href="/aide">Être aidé par une personne</a> indique d’autres façons de faire la démarche.
      </p>
      <h2>Voie de recours</h2>
      <p>
        Sans réponse à un signalement fait à un service public, vous pouvez saisir le{' '}
        <a href="https://www.defenseurdesdroits.fr" rel="noreferrer">
          Défenseur des droits
        </a>
        .
      </p>
      <p>Déclaration établie le 21 novembre 2026.</p>
    </PageTexte>
  );
}
