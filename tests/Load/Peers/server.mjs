// PostGraphile 5 as its pages on production recommend: as a library on Node's own HTTP server, in a cluster, NODE_ENV=production,
// prepared statements, no GraphiQL, no watching, no explaining.
//   LOAD_CITY='Host=…;Port=…;Username=…;Database=…' PORT=… node server.mjs [workers]
// Says "ready" on its output once every worker answers, and ends when its input does, so that it never outlives who started it.
import cluster from "node:cluster";
import { createServer } from "node:http";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import preset from "./graphile.config.mjs";

if (cluster.isPrimary) {
  process.stdin.on("end", () => process.exit()).resume();
  const workers = Number(process.argv[2] ?? 2);
  let listening = 0;
  cluster.on("listening", () => ++listening === workers && console.log("ready"));
  cluster.on("exit", () => process.exit(1));
  for (let worker = 0; worker < workers; worker++) {
    cluster.fork();
  }
} else {
  const server = createServer();
  const graph = postgraphile(preset);
  await graph.getSchema();
  await graph.createServ(grafserv).addTo(server);
  server.listen(Number(process.env.PORT), "127.0.0.1");
}
