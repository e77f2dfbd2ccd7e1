import type { Metadata } from 'next';
import { Depliable } from '@/components/ui/Depliable';
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
      <div className="mt-3 space-y-3">
        <Depliable titre="Je n’ai pas encore mon avis d’impôt">
          <p>
            Cochez « Je n’ai pas encore cet avis » et continuez. Votre dossier garde toutes vos autres
            réponses, et vous revenez compléter cette ligne quand l’avis arrive.
          </p>
        </Depliable>
        <Depliable titre="Ma saisie est-elle gardée si je ferme la page ?">
          <p>
            Oui. Dans un dossier, chaque réponse est enregistrée pendant que vous tapez, et l’heure de
            l’enregistrement est écrite en bas de la page. Si un enregistrement manque, la page vous le dit
            tout de suite.
          </p>
        </Depliable>
        <Depliable titre="Je ne suis pas d’accord avec la réponse">
          <p>
            Chaque réponse dit pourquoi, avec le texte, et indique à qui la contester et avant quelle date.
          </p>
        </Depliable>
        <Depliable titre="Mes parents sont séparés">
          <p>
            Les questions de la partie « Parents et foyer fiscal » établissent quel avis d’impôt compte dans
            votre situation, et le disent avant de demander un montant.
          </p>
        </Depliable>
      </div>
    </PageTexte>
  );
}
