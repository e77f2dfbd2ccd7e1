import type { Metadata } from 'next';
import { PartagerResultat } from '@/components/metier/bourse/partage/PartagerResultat';
import { estGroupe, groupesDe, preparerPartage } from '@/lib/parcours/simulateur/partage';
import { adressePublique } from '@/lib/server/acces/adresse-publique';
import { exigerSimulationTerminee } from '@/lib/server/acces/simulation';

interface Parametres {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export const metadata: Metadata = { title: 'Partager mon résultat' };

/** The address only names the groups that are ticked: what they hold stays in the cookie until the link is made. */
export default async function PagePartager({ searchParams }: Parametres) {
  const { montrer = [], pret } = await searchParams;
  const { marche, simulation, contexte } = await exigerSimulationTerminee();
  const choisis = new Set([montrer].flat().filter(estGroupe));
  const partage = pret === 'oui' ? preparerPartage(marche, simulation, choisis, contexte) : null;
  const adresse =
    partage?.type === 'pret' ? adressePublique(`/simulateur/partage?r=${partage.code}`) : undefined;
  return <PartagerResultat groupes={groupesDe(marche)} {...{ choisis, partage, adresse }} />;
}
