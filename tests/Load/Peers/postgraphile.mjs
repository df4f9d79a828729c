// PostGraphile 5 as its pages on production recommend: as a library on Node's own HTTP server, prepared statements, no GraphiQL, no
// watching, no explaining.
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import preset from "./graphile.config.mjs";

export default async function start() {
  const server = createServer();
  const graph = postgraphile(preset);
  await graph.getSchema();
  await graph.createServ(grafserv).addTo(server);
  return server;
}
