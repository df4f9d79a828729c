-- read 0 datasets
select * from (select "t0"."slug" as "c0", "t0"."kind" as "c1", "t0"."id" as "c2" from "dataset" as "t0" where "t0"."listed" = $1 order by "t0"."id" limit 32) as u limit $2
--   $1 = True
--   $2 = the page size
-- read 0 datasets, count
select count(*) from "dataset" as "t0" where "t0"."listed" = $1
--   $1 = True
-- read 1 datasets
select * from (select "t0"."slug" as "c0", "t0"."kind" as "c1", "t0"."id" as "c2" from "dataset" as "t0" where "t0"."listed" = $1 order by "t0"."id" limit 32) as u limit $2
--   $1 = False
--   $2 = the page size
-- read 1 datasets, count
select count(*) from "dataset" as "t0" where "t0"."listed" = $1
--   $1 = False
