import { useId } from 'react';
import { typographie } from '@/lib/affichage';
import { type Courbe, lireCourbe, rangDe } from '@/lib/domain/bourse/courbes';
import { Axes } from './Axes';
import { CADRE, dessiner, placer } from './dessin';
import type { Echelle } from './echelle';
import { Paliers } from './Paliers';
import { Absent, Etiquette, Repere } from './Reperes';
import { direLecture, direTranche, TEXTES } from './textes';

interface ProprietesGraphique {
  readonly courbe: Courbe;
  readonly echelle: Echelle;
  /** « avec 5 points de charge » */
  readonly reste: string;
  /** The value being tried, besides the present one. */
  readonly essai: number | null;
}

/** The yearly amount as exact steps, with « vous » on it and what one tries. Read aloud as a title and its stretches. */
export function Graphique({ courbe, echelle, reste, essai }: ProprietesGraphique) {
  const [titre, texte] = [useId(), useId()];
  const { axe, tranches, actuel } = courbe;
  const { dire, titre: selon, abscisse, inconnu } = TEXTES[axe];
  const dessin = dessiner(courbe, echelle);
  const dites = tranches.map((tranche) => `${direTranche(axe, tranche)}, ${direLecture(tranche.lecture)}`);
  const montree = essai ?? actuel;
  const lecture = montree === null ? undefined : lireCourbe(courbe, montree);
  const vous = actuel === null ? '' : ` Vous : ${dire(actuel)}.`;
  return (
    <svg
      viewBox={`0 0 ${CADRE.largeur} ${CADRE.hauteur}`}
      role="img"
      aria-labelledby={titre}
      aria-describedby={texte}
      className="h-auto w-full max-w-[34rem]"
    >
      <title id={titre}>{typographie(`Montant annuel de la bourse ${selon.toLowerCase()}, ${reste}`)}</title>
      <desc id={texte}>{typographie(`${dites.join(' ; ')}.${vous}`)}</desc>
      <Axes dessin={dessin} abscisse={abscisse} />
      <Paliers
        dessin={dessin}
        sansNom={[actuel, montree].map((v) => (v === null ? -1 : rangDe(courbe, v)))}
      />
      {actuel !== null && essai !== null && essai !== actuel ? (
        <Repere {...placer(courbe, echelle, actuel)} mot="vous" />
      ) : null}
      {montree !== null && lecture ? (
        <Etiquette
          {...placer(courbe, echelle, montree)}
          lignes={[`${montree === actuel ? 'Vous' : 'Essai'}\u202f: ${dire(montree)}`, direLecture(lecture)]}
        />
      ) : (
        <Absent texte={inconnu} />
      )}
    </svg>
  );
}
