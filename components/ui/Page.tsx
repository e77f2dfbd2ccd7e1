import type { ReactNode } from 'react';
import { classes } from './classes';

const LARGEURS = { page: 'max-w-page', formulaire: 'max-w-formulaire' } as const;

interface ProprietesConteneur {
  readonly largeur?: keyof typeof LARGEURS;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Centres the content: 1120 px for a page, 720 px for a form. */
export function Conteneur({ largeur = 'page', children, className }: ProprietesConteneur) {
  return (
    <div className={classes('mx-auto w-full px-4.5 sm:px-6', LARGEURS[largeur], className)}>{children}</div>
  );
}

/** What every page that is neither the home nor a question starts with: its width, its title, its first words. */
export function PageTexte({
  titre,
  intro,
  children,
}: {
  titre: string;
  intro?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <h1>{titre}</h1>
      {intro ? <p className="mt-4 text-encre-doux">{intro}</p> : null}
      <div className="texte-courant mt-6">{children}</div>
    </Conteneur>
  );
}
