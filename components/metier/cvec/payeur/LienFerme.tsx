import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Conteneur } from '@/components/ui/Page';
import type { RaisonDeFermeture, TextesPayeur } from '@/lib/parcours/cvec';
import { AutreLangue } from './AutreLangue';

interface ProprietesFerme {
  readonly raison: string;
  readonly textes: TextesPayeur;
  readonly chemin: string;
}

const estConnue = (raison: string, fermes: TextesPayeur['fermes']): raison is RaisonDeFermeture =>
  Object.hasOwn(fermes, raison);

/** A link that does not open: why, and from whom to get another. */
export function LienFerme({ raison, textes, chemin }: ProprietesFerme) {
  const { titre, texte } = textes.fermes[estConnue(raison, textes.fermes) ? raison : 'lien_inconnu'];
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <TitreDOnglet titre={titre} enErreur={false} />
      <AutreLangue textes={textes} chemin={chemin} />
      <div lang={textes.langue} className="mt-5 space-y-5">
        <h1>{titre}</h1>
        <p className="max-w-mesure">{texte}</p>
      </div>
    </Conteneur>
  );
}
