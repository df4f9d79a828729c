// Asks through the proxy, imports, plays the events, and judges what came back; see failover.sh.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const [seconds, clients] = [Number(process.argv[2]), Number(process.argv[3])];
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gateway-failover-'));
const run = promisify(execFile);
const script = async (name, ...words) => (await run('bash', [join(here, name), ...words], { maxBuffer: 1 << 24 })).stdout.trim();
const cluster = (...words) => script('cluster.sh', ...words);
const gateways = (...words) => script('gateways.sh', ...words);
const rest = time => new Promise(done => setTimeout(done, time * 1000));

// Every row of edition k says so in its name, and a list of it is fifty of them; so an answer of two editions gives itself away.
const rows = 300;
const page = 50;
const question = `{ facilities(first: ${page}, where: { name: { startsWith: "版" } }) { totalCount nodes { id name dataset { version } } } }`;
const lookup = id => `{ facility(id: "${id}") { id name dataset { version } } }`;
const heading = '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,緯度,経度';
const row = (number, name) => `999997,${number},見本県,見本市,${name},36.${1000 + number},139.96`;

const url = new URL(`${await gateways('url')}/graphql`);
const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
let inFlight = 0;

function ask(query) {
  return new Promise((answered, failed) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const request = http.request(url, { method: 'POST', agent, headers, timeout: 10000 }, response => {
      const parts = [];
      response.on('data', part => parts.push(part)).on('error', failed).on('end', () => {
        const text = Buffer.concat(parts).toString();
        response.statusCode === 200 ? answered(JSON.parse(text)) : failed(new Error(`${response.statusCode} ${text.slice(0, 200)}`));
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer in ten seconds'))).on('error', failed);
    request.end(JSON.stringify({ query }));
  });
}

// One window of time for each event.
const windows = [];
const open = event => windows.push({ event, from: performance.now(), answers: [], slowest: 0, failed: [], wrong: [], back: 0, late: 0, taken: 0, refused: [] });
const now = () => windows[windows.length - 1];

const editionOf = new Map();
const nodesOf = ({ facilities, facility }) => (facilities ? facilities.nodes : [facility].filter(node => node));
function complaint({ errors, data }, id) {
  if (errors) return JSON.stringify(errors[0]);
  const nodes = nodesOf(data);
  const [name, version] = [nodes[0]?.name.split('-')[0], nodes[0]?.dataset.version];
  if (id ? nodes[0]?.id !== id : data.facilities.totalCount !== rows || nodes.length !== page) {
    return id ? `${id} was looked up, and ${nodes[0]?.id} found` : `${data.facilities.totalCount} rows, ${nodes.length} of them`;
  }
  if (nodes.some(node => node.name.split('-')[0] !== name || node.dataset.version !== version)) return 'rows of two editions';
  const edition = Number(name.slice(1));
  if ((editionOf.get(version) ?? edition) !== edition) return `version ${version} is edition ${edition}, and was ${editionOf.get(version)}`;
  for (const [other, of] of editionOf) {
    if ((other < version && of >= edition) || (other > version && of <= edition)) return `version ${version} is out of order`;
  }
  editionOf.set(version, edition);
  return null;
}

// Every second client looks single rows up, which keep their ids from edition to edition.
let ids = [];

// When anybody was first given a version. A gateway may know less than another for a second, and no longer.
const gap = 1000;
const given = [];
const noteGiven = (version, at) => version > (given.at(-1)?.version ?? 0) && given.push({ version, at });
const newestGiven = before => given.findLast(({ at }) => at <= before)?.version ?? 0;

let stopped = false;
async function client(number) {
  let newest = 0;
  while (!stopped) {
    const since = performance.now();
    const id = number % 2 ? ids[Math.floor(Math.random() * ids.length)] : null;
    inFlight++;
    try {
      const answer = await ask(id ? lookup(id) : question);
      const [window, wrong] = [now(), complaint(answer, id)];
      window.answers.push(performance.now());
      window.slowest = Math.max(window.slowest, performance.now() - since);
      if (wrong) {
        window.wrong.push(wrong);
      } else {
        const { version } = nodesOf(answer.data)[0].dataset;
        window.back += version < newest ? 1 : 0;
        window.late += version < newestGiven(since - gap) ? 1 : 0;
        noteGiven(version, performance.now());
        newest = Math.max(newest, version);
      }
    } catch (error) {
      now().failed.push(error.message);
      await rest(0.01);
    }
    inFlight--;
  }
}

// In turns: the next edition of all rows, and a data set of one row that must be there in the end.
const trial = Date.now();
const ledgers = [];
let count = 0;
async function importOnce() {
  const number = ++count;
  const isLedger = number % 2 === 0;
  const name = isLedger ? `ledger-${trial}-${number}` : 'editions';
  const file = join(folder, `${name}.csv`);
  const lines = isLedger ? [row(1, `台帳${trial}-${number}`)] : Array.from({ length: rows }, (_, at) => row(at + 1, `版${number}-${at}`));
  writeFileSync(file, [heading, ...lines, ''].join('\n'));
  try {
    await gateways('owner', 'import', file, '--dataset', name);
    if (isLedger) ledgers.push(number);
    now().taken++;
    return true;
  } catch (error) {
    now().refused.push((error.stderr || error.message).trim().split('\n').pop());
    return false;
  }
}

async function importer() {
  while (!stopped) {
    await importOnce();
    await rest(0.5);
  }
}

async function play() {
  const primary = await cluster('primary');
  const [first, second] = ['a', 'b', 'c'].filter(member => member !== primary);
  const steps = [
    ['all is well'],
    [`standby ${first} is killed`, () => cluster('kill', first)],
    [`${first} comes back`, () => cluster('start', first)],
    [`standby ${second} hangs`, () => cluster('hang', second)],
    [`${second} goes on`, () => cluster('resume', second)],
    ['gateway 2 is killed', () => gateways('kill', '2')],
    ['gateway 2 comes back', () => gateways('start', '2')],
    [`primary ${primary} is killed`, () => cluster('kill', primary)],
    ['the furthest is promoted', async () => cluster('promote', await cluster('furthest'))],
    [`${primary} rejoins`, () => cluster('rejoin', primary)],
  ];
  for (const [name, act] of steps) {
    open(name);
    now().inFlight = inFlight;
    await act?.();
    await rest(seconds);
  }
}

const hole = window => Math.max(...[window.from, ...window.answers, window.to].map((at, n, all) => (n ? at - all[n - 1] : 0)));

function table() {
  const cells = [['event', 'answers/s', 'in flight', 'failed', 'wrong', 'older than before', 'by over 1 s', 'hole ms', 'slowest ms', 'imports', 'refused']];
  windows.forEach((window, at) => {
    window.to = windows[at + 1]?.from ?? performance.now();
    window.hole = hole(window);
    cells.push([window.event, (window.answers.length * 1000) / (window.to - window.from), window.inFlight, window.failed.length,
      window.wrong.length, window.back, window.late, window.hole, window.slowest, window.taken, window.refused.length]
      .map(cell => (typeof cell === 'number' ? String(Math.round(cell)) : cell)));
  });
  const widths = cells[0].map((_, at) => Math.max(...cells.map(line => line[at].length)));
  return cells.map(line => line.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  ')).join('\n');
}

async function lost() {
  const gone = [];
  for (const number of ledgers) {
    const { data } = await ask(`{ facilities(where: { name: { eq: "台帳${trial}-${number}" } }) { totalCount } }`);
    if (data?.facilities.totalCount !== 1) gone.push(number);
  }
  return gone;
}

open('warming');
if (!(await importOnce())) throw new Error(`The first import: ${now().refused[0]}`);
await rest(2);
ids = nodesOf((await ask(question)).data).map(node => node.id);
const work = [importer(), ...Array.from({ length: clients }, (_, number) => client(number))];
await rest(2);
await play();
windows.shift();
const printed = table();
stopped = true;
await Promise.all(work);
await rest(2);
const gone = await lost();
rmSync(folder, { recursive: true });

const sum = of => windows.reduce((all, window) => all + of(window), 0);
const kinds = of => [...new Set(windows.flatMap(of))].slice(0, 10).map(text => `  ${text}`).join('\n');
console.log(printed);
console.log(`\n${sum(w => w.answers.length)} answers, ${sum(w => w.failed.length)} failed, ${sum(w => w.wrong.length)} wrong; `
  + `${count} imports, ${sum(w => w.refused.length)} refused; of ${ledgers.length} rows taken one by one ${gone.length} lost.`);
for (const [title, of] of [['Failed', w => w.failed], ['Wrong', w => w.wrong], ['Refused', w => w.refused]]) {
  if (sum(w => of(w).length) > 0) console.log(`${title}:\n${kinds(of)}`);
}
agent.destroy();

// With a gateway goes what it was asked at that moment by POST.
const lostWith = w => (w.event === 'gateway 2 is killed' ? w.inFlight : 0);
const isBad = w => w.failed.length > lostWith(w) || w.wrong.length > 0 || w.late > 0 || w.hole > 1000;
process.exitCode = gone.length > 0 || windows.some(isBad) ? 1 : 0;
