import type { Metadata } from 'next';
import { LienFerme } from '@/components/metier/cvec/payeur/LienFerme';
import { PagePayeur } from '@/components/metier/cvec/payeur/PagePayeur';
import { textesPayeur } from '@/lib/parcours/cvec';
import { FORMULAIRE_INITIAL } from '@/lib/parcours/moteur/issue';
import { horloge } from '@/lib/server/acces';
import { lireEssai } from '@/lib/server/acces/essai';
import { ouvrirPage } from '@/lib/server/acces/page-ouverte';
import { cheminDuPayeur } from '@/lib/server/actions/payer-cvec';
import { lireLien } from '@/lib/server/paiement/requetes/lire-lien';

export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false, follow: false } };

interface Proprietes {
  readonly params: Promise<{ readonly jeton: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function PageDuPayeur({ params, searchParams }: Proprietes) {
  const { jeton } = await params;
  const { langue, fait, essai } = await searchParams;
  const lien = await lireLien(jeton, await horloge());
  const textes = textesPayeur(langue, lien?.objet?.genre);
  const chemin = cheminDuPayeur(jeton);
  if (!lien || lien.ferme !== null) {
    const raison = fait === 'refus' ? 'refuse' : (lien?.ferme ?? 'lien_inconnu');
    return <LienFerme raison={raison} textes={textes} chemin={chemin} />;
  }
  const etatDe = (formulaire: 'accord' | 'refus') =>
    essai === formulaire ? lireEssai(chemin, formulaire) : FORMULAIRE_INITIAL;
  return (
    <PagePayeur
      {...{ lien, textes, chemin }}
      page={ouvrirPage('').onglet}
      accord={await etatDe('accord')}
      refus={await etatDe('refus')}
    />
  );
}
