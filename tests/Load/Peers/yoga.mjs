// GraphQL Yoga with resolvers written by hand over the gateway's tables: the same types, fields and arguments, as far as they are asked
// for, so that it takes the very documents that the gateway takes. Each list is one prepared statement, and the lists below it one more
// for all rows together (DataLoader, as the pages of Yoga recommend).
import { createServer } from "node:http";
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import pg from "pg";
import { address } from "./address.mjs";

const typeDefs = /* GraphQL */ `
  type Query {
    facility(id: ID!): Facility
    facilities(first: Int!, where: FacilityFilterInput!, order: [FacilitySortInput!]): FacilitiesConnection!
    events(first: Int!, after: String, order: [EventSortInput!]): EventsConnection!
    "Where each row of the events by date stands, for those who measure."
    cursors: [String!]!
  }

  type Facility {
    id: ID!
    name: String
    kindLabel: String
    address: String
    latitude: Float
    longitude: Float
    phone: String
    url: String
    openDays: [String!]
    opensAt: String
    closesAt: String
    municipality: Municipality
    events(first: Int!, order: [EventSortInput!]): EventsConnection!
  }

  type Municipality { id: ID! name: String }
  type Event { id: ID! name: String startDate: String startTime: String venueName: String }
  type FacilitiesConnection { nodes: [Facility!]! }
  type EventsConnection { nodes: [Event!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  enum Order { ASC DESC }
  enum FacilityCategory { AED }
  input FacilitySortInput { name: Order }
  input EventSortInput { startDate: Order name: Order }
  input IdFilter { eq: ID }
  input TextFilter { eq: String }
  input CategoryFilter { eq: FacilityCategory }
  input DatasetFilterInput { id: IdFilter }
  input MunicipalityFilterInput { code: TextFilter }
  input FacilityFilterInput { dataset: DatasetFilterInput, municipality: MunicipalityFilterInput, category: CategoryFilter }
`;

const facilities = `
  select f.id, f.name, f.kind_label, f.address, f.latitude, f.longitude, f.phone, f.url, f.open_days, f.opens_at, f.closes_at,
    f.municipality_id
  from facility f`;

const texts = {
  facility: `${facilities} where f.id = $1`,
  ofDataset: `${facilities} where f.dataset_id = $1 order by f.id limit $2`,
  ofMunicipality: `${facilities} where f.municipality_id = (select id from municipality where code = $1) and f.category = $2
    order by f.name, f.id limit $3`,
  municipalities: "select id, name from municipality where id = any($1)",
  events: `select e.* from unnest($1::text[]) with ordinality p(id, place) cross join lateral (
    select id, name, start_date, start_time, venue_name, facility_id from event where facility_id = p.id
    order by start_date desc nulls last, id limit $2) e order by p.place`,
  // One branch for each way in which a row may follow the cursor, so that each is read in its order from the index.
  after: `select * from (
    (select id, name, start_date, venue_name from event where start_date = $1 and name = $2 and id > $3 order by id limit $4)
    union all
    (select id, name, start_date, venue_name from event where start_date = $1 and name < $2 order by name desc nulls last, id limit $4)
    union all
    (select id, name, start_date, venue_name from event where start_date = $1 and name is null
      order by start_date nulls first, name desc nulls last, id limit $4)
    union all
    (select id, name, start_date, venue_name from event where start_date > $1
      order by start_date nulls first, name desc nulls last, id limit $4)) e limit $4`,
  cursors: "select start_date, name, id from event order by start_date nulls first, name desc nulls last, id",
};

const pool = new pg.Pool({ ...address(process.env.LOAD_CITY), options: "-c default_transaction_read_only=on", max: 8 });
const rows = async (name, values) => (await pool.query({ name, text: texts[name], values })).rows;

const globalId = (type, key) => Buffer.from(`${type}:${key}`).toString("base64");
const keyOf = (id) => Buffer.from(id, "base64").toString().replace(/^[^:]*:/, "");
const cursorOf = (row) => Buffer.from(JSON.stringify([row.start_date, row.name, row.id])).toString("base64");

const eventsOf = (all, first) => ({
  nodes: all.slice(0, first),
  pageInfo: { hasNextPage: all.length > first, endCursor: all.length ? cursorOf(all[Math.min(all.length, first) - 1]) : null },
});

const loaders = () => ({
  municipality: new DataLoader(async (keys) => {
    const found = new Map((await rows("municipalities", [keys])).map((row) => [row.id, row]));
    return keys.map((key) => found.get(key) ?? null);
  }),
  // Five of each are asked for at a time; the loader is made for one question.
  events: new DataLoader(async (keys) => {
    const of = new Map(keys.map((key) => [key, []]));
    for (const row of await rows("events", [keys, 6])) {
      of.get(row.facility_id).push(row);
    }
    return keys.map((key) => of.get(key));
  }),
});

const resolvers = {
  Query: {
    facility: async (_, { id }) => (await rows("facility", [keyOf(id)]))[0] ?? null,
    facilities: async (_, { first, where }) => ({
      nodes: where.dataset
        ? await rows("ofDataset", [keyOf(where.dataset.id.eq), first])
        : await rows("ofMunicipality", [where.municipality.code.eq, where.category.eq, first]),
    }),
    events: async (_, { first, after }) =>
      eventsOf(await rows("after", [...JSON.parse(Buffer.from(after, "base64").toString()), first + 1]), first),
    cursors: async () => (await rows("cursors", [])).map(cursorOf),
  },
  Facility: {
    id: (row) => globalId("Facility", row.id),
    kindLabel: (row) => row.kind_label,
    openDays: (row) => row.open_days && JSON.parse(row.open_days),
    opensAt: (row) => row.opens_at,
    closesAt: (row) => row.closes_at,
    municipality: (row, _, { loaders }) => row.municipality_id && loaders.municipality.load(row.municipality_id),
    events: async (row, { first }, { loaders }) => eventsOf(await loaders.events.load(row.id), first),
  },
  Municipality: { id: (row) => globalId("Municipality", row.id) },
  Event: {
    id: (row) => globalId("Event", row.id),
    startDate: (row) => row.start_date,
    startTime: (row) => row.start_time,
    venueName: (row) => row.venue_name,
  },
};

export function serve(plugins) {
  const schema = createSchema({ typeDefs, resolvers });
  const context = () => ({ loaders: loaders() });
  return createServer(createYoga({ schema, context, plugins, graphiql: false, landingPage: false, logging: false }));
}

export default () => serve([]);
