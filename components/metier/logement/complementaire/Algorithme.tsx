/** The rule of the draw, exactly: enough to write it again in any language. */
export function Algorithme({ maximum }: { readonly maximum: number }) {
  return (
    <section aria-labelledby="regle" className="space-y-3">
      <h2 id="regle">La règle, pour la refaire</h2>
      <ol className="list-decimal space-y-2.5 pl-6">
        <li>
          L’empreinte de la liste est le SHA-256 des octets de <code>lots.csv</code> suivis de ceux de{' '}
          <code>liste.csv</code>. Elle est publiée avant que la graine soit tirée.
        </li>
        <li>
          Les demandes sont rangées par classe. La classe 1 a le plus petit indice social. Les demandes sans
          indice viennent après toutes les autres. À indice égal, l’outre-mer a une classe devant.
        </li>
        <li>
          Dans une classe, la plus petite paire (h, l) passe devant. a et b sont les deux premiers mots de 32
          bits de l’empreinte de la demande, g1 à g4 ceux de la graine{'\u202f'}:
          <pre className="mt-2 overflow-x-auto rounded-controle bg-papier p-3.5 text-petit">{FORMULE}</pre>
        </li>
        <li>
          Chaque demande, à son tour, prend dans l’ordre de ses lots chaque lot où il reste une place, si elle
          n’a pas encore de chambre dans cette ville, jusqu’à {maximum} chambres.
        </li>
      </ol>
      <p className="max-w-mesure text-petit text-encre-doux">
        L’empreinte d’une demande est le SHA-256 de son numéro. Celui qui connaît son numéro retrouve sa
        ligne, et lui seul. Ni nom, ni revenu, ni motif ne sont publiés.
      </p>
    </section>
  );
}

const FORMULE = `brasser(m) : m = (m ^ (m >> 16)) × 0x85ebca6b mod 2^32
             m = (m ^ (m >> 13)) × 0xc2b2ae35 mod 2^32
             rend m ^ (m >> 16)
h = brasser(brasser(a ^ g1) ^ b ^ g2)
l = brasser(brasser(h ^ b ^ g3) ^ a ^ g4)`;
