import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { anneeDemandee, CHAMPS_COMPTE } from '@/lib/parcours/cvec';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { enregistrer } from './actions';

interface Proprietes {
  readonly searchParams: Promise<{ readonly annee?: string | readonly string[] }>;
}

const TITRE = 'Sur quel compte vous rembourser';

export default async function PageCompteCvec({ searchParams }: Proprietes) {
  await exigerPersonne('/cvec');
  const annee = anneeDemandee((await searchParams).annee, (await horloge()).aujourdhui());
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>
        {TITRE}
        {'\u202f'}?
      </h1>
      <p className="max-w-mesure text-encre-doux">
        Un compte à votre nom, en zone SEPA. Le Crous fait un virement, il ne rembourse pas la carte.
      </p>
      <FormulaireSimple
        titre={TITRE}
        champs={CHAMPS_COMPTE}
        action={enregistrer.bind(null, annee)}
        bouton="Enregistrer ce compte"
      >
        <Lien href={`/cvec?annee=${annee}`}>Ne rien changer</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
