import { redirect } from 'next/navigation';
import { enQuestionAffichee } from '@/components/formulaire/etat';
import { Question } from '@/components/formulaire/Question';
import { precedente, trouver } from '@/lib/parcours/moteur';
import { detourner, situer } from '@/lib/parcours/simulateur';
import { lireSimulation } from '@/lib/server/acces/simulation';
import { continuer } from '../actions';

interface Parametres {
  readonly params: Promise<{ readonly cle: string }>;
}

/** Where « Retour » leads: the question before, the first page before the first question. */
const adresseDe = (cle: string | null): string =>
  cle && cle !== 'annee' ? `/simulateur/${cle}` : '/simulateur';

export default async function PageQuestion({ params }: Parametres) {
  const { cle } = await params;
  const simulation = await lireSimulation();
  if (!simulation) redirect('/simulateur');
  const { marche, saisies, contexte } = simulation;
  const detour = detourner(marche, cle);
  const etape = trouver(marche, cle);
  if (detour || !etape) redirect(`/simulateur/${detour ?? 'resultat'}`);
  const { question, entree } = etape;
  return (
    <Question
      key={cle}
      question={enQuestionAffichee(question)}
      action={continuer.bind(null, cle)}
      initial={entree?.saisie ?? question.initiale ?? {}}
      retour={adresseDe(precedente(marche, cle))}
      progression={situer(saisies, contexte, cle)}
    />
  );
}
