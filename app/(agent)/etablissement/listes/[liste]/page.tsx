import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { estResultat } from '@/components/metier/etablissement/mots';
import { ResultatDeListe } from '@/components/metier/etablissement/ResultatDeListe';
import { Conteneur } from '@/components/ui/Page';
import { exigerAgent } from '@/lib/server/acces/agent';
import { lireLignes, lireListeDeposee } from '@/lib/server/etablissement/requetes/lire-liste';

export const metadata: Metadata = { title: 'Résultat d’une liste' };

const PAR_PAGE = 100;

interface Proprietes {
  readonly params: Promise<{ readonly liste: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageListe({ params, searchParams }: Proprietes) {
  const { liste: id } = await params;
  const referent = await exigerAgent('deposer_listes', `/etablissement/listes/${id}`);
  const liste = await lireListeDeposee(id, referent.uai);
  if (!liste) notFound();
  const { resultat, apres } = await searchParams;
  const filtre = typeof resultat === 'string' && estResultat(resultat) ? resultat : null;
  const depuis = /^\d{1,6}$/.test(String(apres)) ? Number(apres) : 0;
  const lues = await lireLignes(liste, depuis, filtre, PAR_PAGE + 1);
  const lignes = lues.slice(0, PAR_PAGE);
  const suite = lues.length > PAR_PAGE ? (lignes.at(-1)?.rang ?? null) : null;
  return (
    <Conteneur className="space-y-7 py-9">
      <ResultatDeListe {...{ liste, lignes, filtre, suite }} />
    </Conteneur>
  );
}
