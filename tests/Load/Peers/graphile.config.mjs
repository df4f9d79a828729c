// What PostGraphile shows of the gateway's database: four tables, read only, with the links that the gateway keeps without foreign keys.
import { TYPES } from "postgraphile/@dataplan/pg";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { addPgTableOrderBy, makePgSmartTagsPlugin, orderByAscDesc } from "postgraphile/utils";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { address } from "./address.mjs";

const links = {
  facility: [
    "(municipality_id) references municipality (id)|@fieldName municipality",
    "(dataset_id) references dataset (id)|@fieldName dataset",
  ],
  event: ["(facility_id) references facility (id)|@fieldName facility|@foreignFieldName events"],
  municipality: [],
  dataset: [],
};

const isShown = (table) => Object.hasOwn(links, table.relname);

const tags = makePgSmartTagsPlugin([
  { kind: "class", match: (table) => !isShown(table), tags: { behavior: "-*" } },
  ...Object.entries(links).map(([table, foreignKey]) => ({ kind: "class", match: table, tags: { foreignKey } })),
  // A column that no index knows may be ordered by only when it is said.
  { kind: "attribute", match: "event.name", tags: { behavior: "orderBy" } },
]);

// Rows without a date are the first of an ascending order and the last of a descending one: so the gateway has it, and so its indexes are.
// Knowing that the column may be null, PostGraphile 5.1.5 would begin the page after a dated row with the undated ones again. As an
// expression that is never null its pages are right after every dated row, and only such are asked for.
const byDate = addPgTableOrderBy({ schemaName: "public", tableName: "event" }, ({ sql }) =>
  orderByAscDesc("DATE", ({ alias }) => ({ fragment: sql`${alias}.start_date`, codec: TYPES.text }), {
    nulls: "first-iff-ascending",
    nullable: false,
  }),
);

export default {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [tags, byDate],
  schema: {
    defaultBehavior: "-insert -update -delete",
    connectionFilterRelations: true,
  },
  grafast: { explain: false },
  grafserv: { graphiql: false, graphiqlOnGraphQLGET: false, watch: false, websockets: false, outputDataAsString: true },
  pgServices: [
    makePgService({
      schemas: ["public"],
      pubsub: false,
      poolConfig: { ...address(process.env.LOAD_CITY), options: "-c default_transaction_read_only=on", max: 8 },
    }),
  ],
};
