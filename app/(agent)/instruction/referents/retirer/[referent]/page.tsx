import { notFound } from 'next/navigation';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { exigerAgent } from '@/lib/server/acces/agent';
import { lireReferent } from '@/lib/server/etablissement/requetes/referents';
import { retirer } from './actions';

const TITRE = 'Retirer un agrément';
const CHAMP = {
  type: 'texte-long',
  nom: 'motivation',
  libelle: 'Pourquoi l’accès est retiré',
  aide: 'Une ou deux phrases. La personne les lit.',
} as const;

interface Parametres {
  readonly params: Promise<{ readonly referent: string }>;
}

export default async function PageRetirer({ params }: Parametres) {
  const { referent: id } = await params;
  const agent = await exigerAgent('instruire', `/instruction/referents/retirer/${id}`);
  const referent = await lireReferent(id, agent.crous);
  if (!referent) notFound();
  const { prenom, nom, adresse, etablissement } = referent;
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>
        Retirer l’agrément de {prenom} {nom}
      </h1>
      <p className="max-w-mesure">
        {etablissement}, <span className="break-words">{adresse}</span>. Son accès se ferme aussitôt et sa
        place se libère. Les listes déposées restent.
      </p>
      <FormulaireSimple
        titre={TITRE}
        action={retirer.bind(null, referent.id)}
        bouton="Retirer l’agrément"
        variante="danger"
        champs={[CHAMP]}
      >
        <Lien href="/instruction/referents">Revenir aux référents</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}
