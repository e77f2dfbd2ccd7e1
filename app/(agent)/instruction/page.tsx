import type { Metadata } from 'next';
import { FileDesDemandes } from '@/components/metier/instruction/FileDesDemandes';
import { Alerte } from '@/components/ui/Alerte';
import { Conteneur } from '@/components/ui/Page';
import { lireFiltres } from '@/lib/parcours/instruction';
import { horloge } from '@/lib/server/acces';
import { exigerAgent } from '@/lib/server/acces/agent';
import { listerDemandes, MAXIMUM_COMPTE } from '@/lib/server/instruction/requetes/lister-demandes';

export const metadata: Metadata = { title: 'Demandes à examiner' };

const FAITS: Readonly<Record<string, string>> = {
  accordee: 'La demande est accordée. L’étudiant est prévenu.',
  refusee: 'La demande est refusée. L’étudiant est prévenu.',
  document: 'Le document est demandé. L’étudiant est prévenu, la demande attend sa réponse.',
};

interface Proprietes {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageFile({ searchParams }: Proprietes) {
  const agent = await exigerAgent('instruire', '/instruction');
  const parametres = await searchParams;
  const filtres = lireFiltres(parametres);
  const maintenant = (await horloge()).maintenant();
  const file = await listerDemandes(agent.crous, filtres, maintenant);
  const fait = typeof parametres.fait === 'string' ? parametres.fait : '';
  return (
    <Conteneur className="space-y-7 py-9">
      <h1>Demandes des étudiants</h1>
      {Object.hasOwn(FAITS, fait) ? <Alerte type="succes">{FAITS[fait]}</Alerte> : null}
      <FileDesDemandes {...{ ...file, filtres, maintenant }} maximum={MAXIMUM_COMPTE} />
    </Conteneur>
  );
}
