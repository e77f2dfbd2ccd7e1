import 'server-only';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Asked of the base, anything else is an error of the query: an address that names nothing must be a 404. */
export const estUuid = (texte: string): boolean => UUID.test(texte);
