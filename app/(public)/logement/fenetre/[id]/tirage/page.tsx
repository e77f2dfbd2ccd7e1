import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTirage } from '@/components/metier/logement/complementaire/PageTirage';
import { horloge } from '@/lib/server/acces';
import { FICHIERS_DU_TIRAGE, lireTirage } from '@/lib/server/logement/complementaire/requetes/lire-tirage';
import { enBref } from '@/lib/server/logement/complementaire/requetes/montrer';

export const metadata: Metadata = { title: 'Le tirage d’une fenêtre d’inscription' };

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

const instant = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

export default async function PageDuTirage({ params }: Proprietes) {
  const tirage = await lireTirage((await params).id);
  if (!tirage) notFound();
  const { fenetre, lots, issues, fichiers, propositionsMaximum } = tirage;
  return (
    <PageTirage
      {...{ lots, issues, propositionsMaximum, empreinte: fenetre.empreinte, graine: fenetre.graine }}
      fenetre={enBref(fenetre, (await horloge()).maintenant().getTime())}
      arreteeLe={instant(fenetre.arreteeA)}
      tireeLe={instant(fenetre.tireeA)}
      fichiers={FICHIERS_DU_TIRAGE.filter((nom) => fichiers[nom] !== null)}
    />
  );
}
