import type { ReactNode } from 'react';
import { Cadre } from '@/components/cadre/Cadre';
import { Bandeau } from '@/components/ui/Bandeau';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { jourEnClair } from '@/lib/affichage';
import { dateSimulee, lirePersonne } from '@/lib/server/acces';

// Personal: made for each request; only our own server may send one again, to the same browser (docs/decisions/027).
export const dynamic = 'force-dynamic';
export const fetchCache = 'force-no-store';

/** Says who is signed in. It authorises nothing: each page and each action does that for itself. */
export default async function DispositionEtudiante({ children }: { readonly children: ReactNode }) {
  const personne = await lirePersonne();
  const jour = await dateSimulee();
  return (
    <Cadre personne={personne ? `${personne.prenom} ${personne.nom.charAt(0)}.` : undefined}>
      {jour ? (
        <Conteneur className="pt-5">
          <Bandeau>
            Date simulée{'\u202f'}: {jourEnClair(jour)}.{' '}
            <Lien href="/demonstration#date">Changer de date</Lien>
          </Bandeau>
        </Conteneur>
      ) : null}
      {children}
    </Cadre>
  );
}
