-- read 0 datasets
select * from (select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 1 findings
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."rule" as "c0", "t0"."line" as "c1", "t0"."id" as "c2" from "finding" as "t0" where "t0"."dataset_id" = p.key order by "t0"."line" desc nulls last, "t0"."id" limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size and one
-- read 1 findings, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "finding" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the page size
-- read 2 events
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."dataset_id" = p.key order by "t0"."start_date" desc nulls last, "t0"."name", "t0"."id" desc limit 16) as u limit $2) as x
--   $1 = the page size
--   $2 = the page size and one
-- read 2 events, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" order by "t0"."id" limit 16) as u limit $1) as q) as p cross join lateral (select count(*) from "event" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the page size
