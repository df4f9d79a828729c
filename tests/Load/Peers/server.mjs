// Serves a peer on Node's own HTTP server, in a cluster, with NODE_ENV=production.
//   LOAD_CITY='Host=…;Port=…;Username=…;Database=…' PORT=… node server.mjs postgraphile|yoga|yoga-cached [workers]
// Says "ready" on its output once every worker answers, and ends when its input does, so that it never outlives who started it.
import cluster from "node:cluster";

const [peer, workers = "2"] = process.argv.slice(2);
if (cluster.isPrimary) {
  process.stdin.on("end", () => process.exit()).resume();
  let listening = 0;
  cluster.on("listening", () => ++listening === Number(workers) && console.log("ready"));
  cluster.on("exit", () => process.exit(1));
  for (let worker = 0; worker < Number(workers); worker++) {
    cluster.fork();
  }
} else {
  const { default: start } = await import(`./${peer}.mjs`);
  (await start()).listen(Number(process.env.PORT), "127.0.0.1");
}
