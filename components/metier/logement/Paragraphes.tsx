/** Plain text of a file, as it was cut: paragraphs by empty lines, lists by bullets. Shown as text, never as HTML. */
export function Paragraphes({ texte }: { readonly texte: string }) {
  const blocs = texte.split(/\n{2,}/).map((bloc, rang) => ({ cle: `${rang} ${bloc.slice(0, 20)}`, bloc }));
  return (
    <div className="max-w-mesure space-y-3">
      {blocs.map(({ cle, bloc }) => (
        <p key={cle} className="whitespace-pre-line">
          {bloc}
        </p>
      ))}
    </div>
  );
}
