import { redirect } from 'next/navigation';
import { enQuestionAffichee } from '@/components/formulaire/etat';
import { Question } from '@/components/formulaire/Question';
import { trouver } from '@/lib/parcours/moteur';
import { exigerPersonne, lirePersonne } from '@/lib/server/acces';
import { lireParcoursCvec } from '@/lib/server/acces/parcours-cvec';
import { continuer } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly cle: string }>;
}

/** Everybody may ask whether it is due; the city opens the contribution of somebody. */
export default async function PageQuestionCvec({ params }: Parametres) {
  const { cle } = await params;
  const connecte = (await lirePersonne()) !== null;
  if (cle !== 'situation' && !connecte) await exigerPersonne(`/cvec/question/${cle}`);
  const { marche } = await lireParcoursCvec();
  const etape = trouver(marche, cle);
  if (!etape) redirect('/cvec/question/situation');
  return (
    <Question
      key={cle}
      question={enQuestionAffichee(etape.question)}
      action={continuer.bind(null, cle)}
      initial={etape.entree?.saisie ?? {}}
      retour={cle === 'situation' ? '/cvec' : '/cvec/question/situation'}
    />
  );
}
