import { notFound } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Designer } from '@/components/metier/logement/contingents/Designer';
import { FicheDuContingent } from '@/components/metier/logement/contingents/FicheDuContingent';
import { Alerte } from '@/components/ui/Alerte';
import { Conteneur } from '@/components/ui/Page';
import { horloge } from '@/lib/server/acces';
import { exigerAgent } from '@/lib/server/acces/agent';
import { lireContingent } from '@/lib/server/logement/contingents/requetes/lire-contingents';
import { designer, importer, rendre, retirer } from '../actions';

const TITRE = 'Logements réservés';

const FAITS: Readonly<Record<string, string>> = {
  designe: 'C’est enregistré. Chaque étudiant désigné reçoit un courriel.',
  retire: 'La désignation est retirée\u202f: la chambre est de nouveau à attribuer.',
  rendu: 'Les chambres sont rendues à votre Crous.',
};

interface Proprietes {
  readonly params: Promise<{ readonly contingent: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageContingent({ params, searchParams }: Proprietes) {
  const { contingent: id } = await params;
  const referent = await exigerAgent('designer', `/etablissement/logements/${id}`);
  const contingent = await lireContingent(referent.uai, id, await horloge());
  if (!contingent) notFound();
  const fait = FAITS[String((await searchParams).fait)];
  return (
    <Conteneur className="space-y-7 py-9">
      {contingent.ouvert ? null : <TitreDOnglet titre={TITRE} enErreur={false} />}
      {fait ? <Alerte type="succes">{fait}</Alerte> : null}
      <FicheDuContingent
        contingent={contingent}
        retirer={({ id: designation, prenom, nom }) => (
          <FormulaireSimple
            action={retirer.bind(null, id, designation)}
            champs={[]}
            bouton={`Retirer ${prenom} ${nom}`}
            variante="secondaire"
          />
        )}
      >
        <Designer
          titre={TITRE}
          designer={designer.bind(null, id)}
          importer={importer.bind(null, id)}
          rendre={rendre.bind(null, id)}
        />
      </FicheDuContingent>
    </Conteneur>
  );
}
