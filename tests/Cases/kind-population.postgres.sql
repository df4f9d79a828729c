-- read 0 datasets
select * from (select "t0"."slug" as "c0", "t0"."kind" as "c1", "t0"."id" as "c2" from "dataset" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'POPULATION'
--   $2 = the page size
-- read 0 datasets, count
select count(*) from "dataset" as "t0" where "t0"."kind" = $1
--   $1 = 'POPULATION'
-- read 1 populations
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2) as q) as p cross join lateral (select * from (select "t0"."survey_date" as "c0", "t0"."total" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $3) as x
--   $1 = 'POPULATION'
--   $2 = the page size
--   $3 = the page size
-- read 1 populations, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2) as q) as p cross join lateral (select count(*) from "population" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = 'POPULATION'
--   $2 = the page size
-- read 2 facilities, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2) as q) as p cross join lateral (select count(*) from "facility" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = 'POPULATION'
--   $2 = the page size
