-- read 0 datasets
select * from (select "t0"."title" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'SCHOOL_DISTRICT'
--   $2 = the page size
-- read 1 rows
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2) as q) as p cross join lateral (select * from (select "t0"."source_line" as "c0", "t0"."source_original" as "c1", "t1"."columns" as "c2", "t0"."id" as "c3" from (select "t0"."source_line", "t0"."source_original", "t0"."id", "t0"."file_id" from "table_row" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" order by "t0"."id") as u limit $3) as x
--   $1 = 'SCHOOL_DISTRICT'
--   $2 = the page size
--   $3 = the page size
-- read 1 rows, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2) as q) as p cross join lateral (select count(*) from "table_row" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = 'SCHOOL_DISTRICT'
--   $2 = the page size
