import { redirect } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { adresseDeLaProposition, CHAMPS_COMPTE_AVANCE } from '@/lib/parcours/logement/avance';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerProposition } from '@/lib/server/logement/avance/requetes/montrer-proposition';
import { enregistrer } from './actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

const TITRE = 'Sur quel compte vous rembourser';

export default async function PageCompteDAvance({ params }: Proprietes) {
  const { id } = await params;
  const page = adresseDeLaProposition(encodeURIComponent(id));
  const personne = await exigerPersonne(page);
  const proposition = await montrerProposition(id, personne.id, await horloge());
  if (!proposition || proposition === 'gratuite') redirect(page);
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
        champs={CHAMPS_COMPTE_AVANCE}
        action={enregistrer.bind(null, id)}
        bouton="Enregistrer ce compte"
      >
        <Lien href={page}>Ne rien changer</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
