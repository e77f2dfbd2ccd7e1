import { notFound } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { TexteCourriel } from '@/components/metier/compte/TexteCourriel';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { jourEtHeure } from '@/lib/affichage';
import { exigerDemonstration } from '@/lib/server/acces';
import { lireCourriel } from '@/lib/server/courriels/requetes/lire-boite';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageCourriel({ params }: Proprietes) {
  exigerDemonstration();
  const courriel = await lireCourriel((await params).id);
  if (!courriel) notFound();
  return (
    <Conteneur largeur="formulaire" className="space-y-6 py-9">
      <TitreDOnglet titre={courriel.sujet} enErreur={false} />
      <Lien href="/demonstration/boite">Boîte aux lettres</Lien>
      <h1 className="mt-2">{courriel.sujet}</h1>
      <p className="text-encre-doux">
        Pour {courriel.destinataire}, {jourEtHeure(courriel.envoyeLe)}
      </p>
      <Carte ton="papier">
        <TexteCourriel texte={courriel.texte} />
      </Carte>
    </Conteneur>
  );
}
