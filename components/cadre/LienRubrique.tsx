import { usePathname } from 'next/navigation';
import { classes } from '../ui/classes';
import { rubriqueDe } from './rubriques';

interface ProprietesLienRubrique {
  readonly cle: string;
  readonly href: string;
  readonly libelle: string;
  readonly className: string;
  readonly classeActive: string;
}

/** A place of the menu, marked when one is in it. Known while rendering on the server: it needs no JavaScript. */
export function LienRubrique({ cle, href, libelle, className, classeActive }: ProprietesLienRubrique) {
  const chemin = usePathname();
  const actif = rubriqueDe(chemin ?? '') === cle;
  return (
    <a
      href={href}
      aria-current={actif ? (chemin === href ? 'page' : 'true') : undefined}
      className={classes(className, actif && classeActive)}
    >
      {libelle}
    </a>
  );
}
