import { Depliable } from '@/components/ui/Depliable';

const QUESTIONS = [
  [
    'Je n’ai pas encore mon avis d’impôt',
    'Cochez « Je n’ai pas encore cet avis » et continuez. Votre dossier garde toutes vos autres réponses, et vous revenez compléter cette ligne quand l’avis arrive.',
  ],
  [
    'Ma saisie est-elle gardée si je ferme la page ?',
    'Oui. Dans un dossier, chaque réponse est enregistrée pendant que vous tapez, et l’heure de l’enregistrement est écrite en bas de la page. Si un enregistrement manque, la page vous le dit tout de suite.',
  ],
  [
    'Je ne suis pas d’accord avec la réponse',
    'Chaque réponse dit pourquoi, avec le texte, et indique à qui la contester et avant quelle date.',
  ],
  [
    'Mes parents sont séparés',
    'Les questions de la partie « Parents et foyer fiscal » établissent quel avis d’impôt compte dans votre situation, et le disent avant de demander un montant.',
  ],
] as const;

export function QuestionsFrequentes() {
  return (
    <div className="mt-3 space-y-3">
      {QUESTIONS.map(([question, reponse]) => (
        <Depliable key={question} titre={question}>
          <p>{reponse}</p>
        </Depliable>
      ))}
    </div>
  );
}
