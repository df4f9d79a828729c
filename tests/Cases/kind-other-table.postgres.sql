-- read 0 dataset
select "t0"."kind" as "c0", "t0"."row_count" as "c1", "t0"."columns" as "c2", "t0"."id" as "c3" from "dataset" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 1 rows
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."id" as "c0", "t1"."file_name" as "c1", "t0"."source_line" as "c2", "t0"."source_original" as "c3", "t1"."columns" as "c4" from (select "t0"."id", "t0"."source_line", "t0"."source_original", "t0"."file_id" from "table_row" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" order by "t0"."id") as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size and one
-- read 1 rows, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "table_row" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
-- read 2 rows
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select "t0"."source_line" as "c0", "t1"."slug" as "c1", "t0"."id" as "c2" from (select "t0"."source_line", "t0"."id", "t0"."dataset_id" from "table_row" as "t0" where "t0"."dataset_id" = p.key and "t0"."source_line" > $2 order by "t0"."source_line" desc nulls last, "t0"."id" limit $3) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."source_line" desc nulls last, "t0"."id") as x
--   $1 = the key looked up
--   $2 = 3
--   $3 = the page size
-- read 2 rows, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "table_row" as "t0" where "t0"."dataset_id" = p.key and "t0"."source_line" > $2) as x
--   $1 = the key looked up
--   $2 = 3
-- read 3 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
