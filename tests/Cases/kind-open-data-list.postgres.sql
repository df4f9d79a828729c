-- read 0 dataset
select "t0"."kind" as "c0", "t0"."listed" as "c1", "t0"."columns" as "c2", "t0"."id" as "c3" from "dataset" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 1 rows
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."source_line" as "c0", "t0"."source_original" as "c1", "t1"."columns" as "c2", "t0"."id" as "c3" from (select "t0"."source_line", "t0"."source_original", "t0"."id", "t0"."file_id" from "table_row" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" order by "t0"."id") as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
-- read 1 rows, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "table_row" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 2 datasets
select "t0"."slug" as "c0", "t0"."kind" as "c1", "t0"."title" as "c2", "t0"."update_frequency" as "c3", "t0"."row_count" as "c4", "t0"."id" as "c5" from "dataset" as "t0" where ("t0"."listed" = $1 and "t0"."imported_at" is null) order by "t0"."id" limit $2
--   $1 = True
--   $2 = the page size
-- read 2 datasets, count
select count(*) from "dataset" as "t0" where ("t0"."listed" = $1 and "t0"."imported_at" is null)
--   $1 = True
-- read 3 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 4 datasets
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1) as q) as p cross join lateral (select "t0"."slug" as "c0", "t0"."kind" as "c1", "t0"."listed" as "c2", "t0"."imported_at" as "c3", "t0"."id" as "c4" from "dataset" as "t0" where "t0"."publisher_id" = p.key and "t0"."kind" = any($2::text[]) order by "t0"."id" limit $3) as x
--   $1 = the key looked up
--   $2 = [OPEN_DATA_LIST, OTHER_TABLE]
--   $3 = the page size
-- read 5 rows, count
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select count(*) from "table_row" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the parents' keys
