import type { Metadata } from 'next';
import { QuestionsFrequentes } from '@/components/metier/accueil/QuestionsFrequentes';
import { PageTexte } from '@/components/ui/Page';

export const metadata: Metadata = { title: 'Être aidé par une personne' };

export default function Aide() {
  return (
    <PageTexte
      titre="Être aidé par une personne"
      intro="Une démarche en ligne ne remplace pas une personne. Voici à qui parler."
    >
      <p>
        Ce site est une démonstration : personne n’y répond. Les personnes et les lieux ci-dessous sont ceux
        des vraies démarches.
      </p>
      <h2>Par téléphone</h2>
      <p>
        Le numéro d’information sur les aides aux étudiants :{' '}
        <strong className="montant">0 806 000 278</strong>, du lundi au vendredi de 9 h à 17 h, au prix d’un
        appel local.
      </p>
      <h2>Sur place</h2>
      <ul>
        <li>Le Crous de votre académie, au service des bourses ou au service social, sur rendez-vous.</li>
        <li>
          Une maison France services, près de chez vous :{' '}
          <a href="https://www.france-services.gouv.fr" rel="noreferrer">
            france-services.gouv.fr
          </a>
        </li>
        <li>Au lycée, l’assistante sociale ou le professeur principal.</li>
      </ul>
      <h2>Sans internet</h2>
      <p>
        Personne ne peut être obligé de faire cette démarche en ligne. Le Crous reçoit un dossier sur papier
        quand la démarche en ligne n’est pas possible.
      </p>
      <h2>Questions fréquentes</h2>
      <QuestionsFrequentes />
    </PageTexte>
  );
}
