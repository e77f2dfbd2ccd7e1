import { typographie } from '@/lib/affichage';

/** A region that scrolls must take the focus, or the keyboard cannot scroll it (Safari). */
const DEFILABLE = { tabIndex: 0 } as const;

/** The rule of a round, exactly: enough to write it again in any language. */
export function RefaireLeCalcul({ maximum }: { readonly maximum: number }) {
  return (
    <section aria-labelledby="regle" className="space-y-3">
      <h2 id="regle">Refaire le calcul</h2>
      <ol className="list-decimal space-y-2.5 pl-6">
        <li>
          {typographie(
            'L’empreinte d’une demande est le SHA-256 de son numéro. La liste est close avant que la graine soit tirée : personne ne choisit son numéro pour gagner.',
          )}
        </li>
        <li>
          {typographie(
            'Les demandes sont rangées par indice social croissant : (revenu brut global + 1) ÷ (points de charge + 1). À indice égal, l’outre-mer passe devant.',
          )}
        </li>
        <li>
          {typographie(
            'À égalité encore, la plus petite paire (h, l) passe devant. a et b sont les deux premiers mots de 32 bits de l’empreinte de la demande, g1 à g4 ceux de la graine :',
          )}
          <pre {...DEFILABLE} className="mt-2 overflow-x-auto rounded-controle bg-papier p-3.5 text-petit">
            {FORMULE}
          </pre>
        </li>
        <li>
          {typographie(
            `Chaque demande, à son tour, prend dans l’ordre de ses vœux chaque logement où il reste une chambre, une seule par ville et ${maximum} au plus.`,
          )}
        </li>
      </ol>
      <p className="max-w-mesure text-petit text-encre-doux">
        {typographie(
          'Celui qui connaît son numéro retrouve son empreinte, et sa page lui dit son rang. Le calcul entier est rejoué par un programme indépendant, sur un fichier que gardent ceux qui contrôlent.',
        )}
      </p>
    </section>
  );
}

const FORMULE = `brasser(m) : m = (m ^ (m >> 16)) × 0x85ebca6b mod 2^32
             m = (m ^ (m >> 13)) × 0xc2b2ae35 mod 2^32
             rend m ^ (m >> 16)
h = brasser(brasser(a ^ g1) ^ b ^ g2)
l = brasser(brasser(h ^ b ^ g3) ^ a ^ g4)`;
