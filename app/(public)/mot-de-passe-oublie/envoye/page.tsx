import type { Metadata } from 'next';
import { Lien } from '@/components/ui/Lien';
import { PageTexte } from '@/components/ui/Page';
import { estEnDemonstration } from '@/lib/server/acces';

const TITRE = 'Regardez vos messages';
export const metadata: Metadata = { title: TITRE };
export const dynamic = 'force-dynamic';

export default function PageLienEnvoye() {
  return (
    <PageTexte titre={TITRE}>
      <p>
        Si cette adresse a un compte, un lien vient d’y partir. Il sert une seule fois, pendant une heure.
      </p>
      {estEnDemonstration() ? (
        <p>
          Démonstration{'\u202f'}: le message est dans la{' '}
          <Lien href="/demonstration/boite">boîte aux lettres</Lien>.
        </p>
      ) : null}
      <p>
        Rien n’arrive{'\u202f'}? Regardez les courriers indésirables, ou{' '}
        <Lien href="/mot-de-passe-oublie">essayez une autre adresse</Lien>. Si vous n’avez pas de compte,{' '}
        <Lien href="/inscription">créez-en un</Lien>.
      </p>
    </PageTexte>
  );
}
