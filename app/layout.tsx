import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { BandeDemonstration } from '@/components/cadre/BandeDemonstration';
import './globals.css';
import { classesDesPolices } from './polices';

export const metadata: Metadata = {
  // No default: a question page writes its own title (« Erreur : … »), and a document has only one.
  title: { default: '', template: '%s – Guichet étudiant' },
  description: 'Bourse, logement, CVEC : vos droits, expliqués et demandés en une fois. Démonstration.',
  robots: { index: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#14204a' };

/** What every page has: language, letters, skip link, the demonstration notice. Reads nothing of the request. */
export default function DispositionRacine({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="fr" className={classesDesPolices}>
      <body className="font-sans antialiased">
        <a
          href="#contenu"
          className="absolute left-3 -top-20 z-20 rounded-controle bg-blanc px-4 py-2 font-[680] focus:top-3 print:hidden"
        >
          Aller au contenu
        </a>
        <BandeDemonstration />
        {children}
      </body>
    </html>
  );
}
