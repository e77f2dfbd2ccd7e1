import { Alerte } from '@/components/ui/Alerte';
import { enumeration, FINE, typographie } from '@/lib/affichage';
import type { Criteres } from '@/lib/parcours/logement';

export function LieuInconnu({ texte }: { readonly texte: string }) {
  return (
    <Alerte
      type="attention"
      className="mt-5"
      titre={`Nous ne trouvons pas la commune «${FINE}${texte}${FINE}»`}
    >
      <p>Écrivez son nom, ou son code postal, par exemple 35000.</p>
    </Alerte>
  );
}

/** What to let go of, by name: an empty page says its way out. */
export function Rien({ criteres }: { readonly criteres: Criteres }) {
  const { ou, etudes, loyer, surface, mode, equipements, adapte } = criteres;
  const serres = [
    ...(ou === '' ? [] : ['le nom de la ville ou de la résidence']),
    ...(etudes === '' ? [] : ['la distance']),
    ...(loyer === null ? [] : ['le loyer']),
    ...(surface === null ? [] : ['la surface']),
    ...(mode === null ? [] : ['la façon d’y vivre']),
    ...(equipements.length === 0 && !adapte ? [] : ['les équipements']),
  ];
  return (
    <p className="mt-4 max-w-mesure">
      {typographie(
        serres.length === 0
          ? 'Le catalogue est vide pour le moment.'
          : `Rien ne répond à tout à la fois. Essayez de changer ${enumeration(serres, 'ou')}.`,
      )}
    </p>
  );
}
