import { redirect } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Situee } from '@/components/metier/cvec/Situee';
import { lirePersonne } from '@/lib/server/acces';
import { lireParcoursCvec } from '@/lib/server/acces/parcours-cvec';

export default async function PageConcerne() {
  const connecte = (await lirePersonne()) !== null;
  const { marche } = await lireParcoursCvec();
  const situation = marche.reponses.situation?.situation;
  if (!situation) redirect('/cvec/question/situation');
  return (
    <>
      <TitreDOnglet titre="Suis-je concerné par la CVEC" enErreur={false} />
      <Situee situation={situation} connecte={connecte} />
    </>
  );
}
