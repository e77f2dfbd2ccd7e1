import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { entier } from '@/lib/affichage';
import type { FenetreAffichee } from '@/lib/parcours/logement/complementaire';

/** What the draw gave the one who reads: her rank, her room, the name under which she finds herself in the list. */
export function MonTirage({ fenetre }: { readonly fenetre: FenetreAffichee }) {
  const { monResultat, inscrits, id } = fenetre;
  const preuve = <Lien href={`/logement/fenetre/${id}/tirage`}>Le tirage et de quoi le vérifier</Lien>;
  if (!monResultat)
    return (
      <Alerte titre="Le tirage est publié">
        <p>{preuve}</p>
      </Alerte>
    );
  const { rang, empreinte, obtenues } = monResultat;
  const place = `Vous êtes ${rang === 1 ? '1er' : `${entier(rang)}e`} sur ${entier(inscrits)}.`;
  return (
    <Alerte
      type={obtenues.length > 0 ? 'succes' : 'info'}
      titre={
        obtenues.length > 0
          ? 'Le tirage vous propose une chambre'
          : 'Il n’y avait plus de chambre à votre rang'
      }
    >
      <p>{place}</p>
      {obtenues.length > 0 ? (
        <p className="pt-1">
          <LienBouton href="/logement/demande">Répondre à la proposition</LienBouton>
        </p>
      ) : null}
      <p className="text-petit">
        Dans la liste publiée, votre demande s’appelle <code className="break-all">{empreinte}</code>.
      </p>
      <p className="text-petit">{preuve}</p>
    </Alerte>
  );
}
