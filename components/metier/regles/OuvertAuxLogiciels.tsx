import { Lien } from '@/components/ui/Lien';
import { typographie } from '@/lib/affichage';
import { EXEMPLE } from '@/lib/parcours/api/exemple';

/** The open API in a few lines: a school or a social worker's tool may call the same engine. */
export function OuvertAuxLogiciels() {
  return (
    <div className="texte-courant mt-4">
      <p>
        {typographie(
          'Un site d’établissement ou l’outil d’un travailleur social peut appeler le même calcul, sans clé. Rien de ce qui est envoyé n’est conservé.',
        )}
      </p>
      <pre className="overflow-x-auto rounded-controle bg-papier px-4.5 py-4 text-petit whitespace-pre-wrap">
        <code>{`POST /api/v1/simulations\nContent-Type: application/json\n\n${JSON.stringify(EXEMPLE, null, 2)}`}</code>
      </pre>
      <ul>
        <li>
          <Lien href="/api/v1/openapi.json">La description OpenAPI</Lien>, avec la réponse à cet exemple
        </li>
        <li>
          <Lien href="/api/v1/baremes">Les barèmes en JSON</Lien>
        </li>
      </ul>
    </div>
  );
}
