import { Depliable } from '@/components/ui/Depliable';

/** How another reader checks a code without us. */
export function HorsLigne() {
  return (
    <section className="space-y-4" aria-labelledby="hors-ligne">
      <h2 id="hors-ligne">Sans réseau, ou depuis votre logiciel</h2>
      <p className="max-w-mesure">
        Le code est signé{'\u202f'}: votre lecteur le vérifie avec la seule{' '}
        <a href="/api/v1/cvec/cles">clé publique</a> (Ed25519, format JWK). Un logiciel d’inscription
        interroge <code>/api/attestation/{'{code}'}</code>
        <wbr />
        <code>?etudiant={'{nom}'}</code>.
      </p>
      <Depliable titre="Ce que contient le code">
        <p>
          Neuf parties séparées par un point{'\u202f'}: CVEC1, la clé, le numéro sans espaces, la première
          année, l’état, le jour, les cinq premières lettres du nom, l’empreinte de l’identité, la signature.
          La signature porte sur tout ce qui précède son point.
        </p>
        <p>
          L’empreinte est le début (16 signes, en base 32) du SHA-256 de{' '}
          <code className="break-all">CVEC1|numéro|NOM|PRÉNOM|AAAA-MM-JJ</code>, où le nom et le prénom sont
          en capitales de A à Z, sans accents ni espaces. Calculez-la depuis la pièce d’identité et comparez.
        </p>
      </Depliable>
    </section>
  );
}
