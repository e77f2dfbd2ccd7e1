// Stands in for `server-only`, which throws outside a React server: the tests call the server's code directly.
export {};
