import { Lien } from '@/components/ui/Lien';

/** Above the title of the pages that start from a result. */
export function RetourAuResultat() {
  return (
    <p className="text-petit print:hidden">
      <Lien href="/simulateur/resultat">Retour au résultat</Lien>
    </p>
  );
}
