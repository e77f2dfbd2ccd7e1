import type { Metadata } from 'next';
import { BoiteAuxLettres } from '@/components/metier/compte/BoiteAuxLettres';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { exigerDemonstration } from '@/lib/server/acces';
import { lireBoite } from '@/lib/server/courriels/requetes/lire-boite';

const TITRE = 'Boîte aux lettres de la démonstration';
export const metadata: Metadata = { title: TITRE };

interface Proprietes {
  readonly searchParams: Promise<{ readonly boite?: string | string[] }>;
}

export default async function PageBoite({ searchParams }: Proprietes) {
  exigerDemonstration();
  const { boite } = await searchParams;
  const choisie = typeof boite === 'string' ? boite : undefined;
  return (
    <Conteneur className="space-y-7 py-9">
      <Lien href="/demonstration">Démonstration</Lien>
      <h1 className="mt-2">{TITRE}</h1>
      <p className="max-w-mesure text-encre-doux">
        Aucun message ne part vraiment{'\u202f'}: ils arrivent ici.
      </p>
      <BoiteAuxLettres {...(await lireBoite(choisie))} choisie={choisie} />
    </Conteneur>
  );
}
