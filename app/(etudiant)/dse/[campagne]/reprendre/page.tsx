import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Conteneur } from '@/components/ui/Page';
import { COOKIE_SIMULATION, decoderSimulation } from '@/lib/parcours/simulateur';
import { exigerPersonne } from '@/lib/server/acces';
import { reprendre } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly campagne: string }>;
}

export default async function PageReprendre({ params }: Parametres) {
  const { campagne } = await params;
  await exigerPersonne(`/dse/${campagne}/reprendre`);
  const saisies = decoderSimulation((await cookies()).get(COOKIE_SIMULATION)?.value);
  if (Object.keys(saisies).length === 0) redirect(`/dse/${campagne}`);
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <h1>Reprendre votre simulation dans votre dossier {campagne}</h1>
      <p className="mt-4 mb-7">
        Vos réponses sont recopiées là où votre dossier est encore vide. Vous relisez chaque page avant de
        déposer : une simulation n’est pas une demande.
      </p>
      <FormulaireSimple
        titre="Reprendre ma simulation dans mon dossier"
        champs={[]}
        action={reprendre.bind(null, campagne)}
        bouton="Reprendre mes réponses"
      />
    </Conteneur>
  );
}
