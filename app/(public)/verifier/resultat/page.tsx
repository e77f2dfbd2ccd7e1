import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ResultatVerification } from '@/components/metier/verification/ResultatVerification';
import { titreDe } from '@/components/metier/verification/textes';
import { Conteneur } from '@/components/ui/Page';
import { lireReponse } from '@/lib/server/acces/verification';

export async function generateMetadata(): Promise<Metadata> {
  const reponse = await lireReponse();
  return { title: reponse ? titreDe(reponse) : 'Vérifier une attestation' };
}

export default async function PageResultat() {
  const reponse = await lireReponse();
  if (!reponse) redirect('/verifier');
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <ResultatVerification reponse={reponse} />
    </Conteneur>
  );
}
