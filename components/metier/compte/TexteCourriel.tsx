const URL_SEULE = /^https?:\/\/\S+$/;

/** The text of a mail as it was sent; a line that is an address becomes a link. */
export function TexteCourriel({ texte }: { readonly texte: string }) {
  const lignes = texte.split('\n').map((ligne, rang) => ({ cle: `${rang}:${ligne}`, ligne }));
  return (
    <div className="break-words whitespace-pre-wrap">
      {lignes.map(({ cle, ligne }) => (
        <div key={cle}>{URL_SEULE.test(ligne) ? <a href={ligne}>{ligne}</a> : ligne || ' '}</div>
      ))}
    </div>
  );
}
