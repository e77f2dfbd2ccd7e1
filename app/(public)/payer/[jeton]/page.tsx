import type { Metadata } from 'next';
import { LienFerme } from '@/components/metier/cvec/payeur/LienFerme';
import { PagePayeur } from '@/components/metier/cvec/payeur/PagePayeur';
import { textesPayeur } from '@/lib/parcours/cvec';
import { horloge } from '@/lib/server/acces';
import { ouvrirPage } from '@/lib/server/acces/page-ouverte';
import { lireLien } from '@/lib/server/cvec/requetes/lire-lien';
import { accepter, refuserDePayer } from './actions';

export const metadata: Metadata = { referrer: 'same-origin', robots: { index: false, follow: false } };

interface Proprietes {
  readonly params: Promise<{ readonly jeton: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function PageDuPayeur({ params, searchParams }: Proprietes) {
  const { jeton } = await params;
  const { langue, fait } = await searchParams;
  const textes = textesPayeur(langue);
  const lien = await lireLien(jeton, (await horloge()).maintenant());
  const chemin = `/payer/${encodeURIComponent(jeton)}`;
  if (!lien || lien.ferme !== null) {
    const raison = fait === 'refus' ? 'refuse' : (lien?.ferme ?? 'lien_inconnu');
    return <LienFerme raison={raison} textes={textes} chemin={chemin} />;
  }
  const page = ouvrirPage('').onglet;
  return (
    <PagePayeur
      {...{ lien, textes, chemin }}
      accepter={accepter.bind(null, jeton, textes.langue, page)}
      refuser={refuserDePayer.bind(null, jeton, textes.langue)}
    />
  );
}
